namespace ClaimTracker.Data.Contract;

/// <summary>A story.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Added">When its first article came, UTC.</param>
/// <param name="Articles">How many articles it has.</param>
/// <param name="Quantities">How many quantities its figures are compared on.</param>
/// <param name="OpenMatters">How many findings wait for an editor.</param>
/// <param name="NeedsReconciling">Whether its figures have yet to be compared.</param>
public sealed record StoryBody(string Id, string Name, DateTime Added, int Articles, int Quantities, int OpenMatters, bool NeedsReconciling);
