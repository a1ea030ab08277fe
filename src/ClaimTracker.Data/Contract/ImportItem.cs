namespace ClaimTracker.Data.Contract;

/// <summary>An import in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Story">The story of files that name none.</param>
/// <param name="Started">UTC.</param>
/// <param name="Ended">UTC; null while something waits.</param>
/// <param name="Running">Whether something is left to do.</param>
/// <param name="Total">How many articles it has.</param>
/// <param name="Waiting">How many wait.</param>
/// <param name="Reading">How many are being read.</param>
/// <param name="Added">How many are in the store.</param>
/// <param name="AlreadyThere">How many were there before.</param>
/// <param name="Failed">How many could not be read.</param>
/// <param name="Cancelled">How many were taken back.</param>
/// <param name="CanRetry">How many can be tried again.</param>
public sealed record ImportItem(
    string Id,
    string Story,
    DateTime Started,
    DateTime? Ended,
    bool Running,
    int Total,
    int Waiting,
    int Reading,
    int Added,
    int AlreadyThere,
    int Failed,
    int Cancelled,
    int CanRetry);
