namespace ClaimTracker.Reconciliation;

/// <summary>The figure to report on a quantity.</summary>
/// <param name="Value">The value, in the base unit of its kind; null when none can be named.</param>
/// <param name="Low">The lowest value of the same scope at the same time.</param>
/// <param name="High">The highest.</param>
/// <param name="Why">Why this one, as one plain sentence; null when there is none.</param>
internal readonly record struct BestChoice(decimal? Value, decimal? Low, decimal? High, string? Why);
