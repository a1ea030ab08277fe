namespace ClaimTracker.Data.Browse;

/// <summary>An order in which a list can be shown.</summary>
/// <param name="Word">The value of <c>sort=</c>.</param>
/// <param name="Label">For people: "Newest first".</param>
/// <param name="IsNumber">Whether its sort key is a number.</param>
public sealed record SortOption(string Word, string Label, bool IsNumber = true);
