namespace ClaimTracker.Data.Contract;

/// <summary>A claim in a list.</summary>
/// <param name="Appearances">In how many places it stands.</param>
/// <param name="Appearance">The first of those that the filter leaves.</param>
public sealed record ClaimItem(int Appearances, ClaimBody Appearance);
