namespace ClaimTracker.Data.Contract;

/// <summary>A difference between two wordings.</summary>
/// <param name="From">Words of the first.</param>
/// <param name="To">Words of the other.</param>
public sealed record ChangeBody(string From, string To);
