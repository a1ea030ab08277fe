namespace ClaimTracker.Data.Stories;

/// <summary>A story in a list.</summary>
/// <param name="Id">Id of the story.</param>
/// <param name="Name">Its name.</param>
/// <param name="AddedUtc">When its first article came.</param>
/// <param name="Articles">How many articles it has.</param>
/// <param name="Quantities">How many quantities its figures are compared on.</param>
/// <param name="OpenMatters">How many findings wait for an editor.</param>
/// <param name="NeedsReconciling">Whether its figures have yet to be compared.</param>
public sealed record StoryRow(string Id, string Name, DateTime AddedUtc, int Articles, int Quantities, int OpenMatters, bool NeedsReconciling);
