namespace ClaimTracker.Reconciliation;

/// <summary>A difference between two wordings of one quotation.</summary>
/// <param name="From">Words of the first; empty where the second adds.</param>
/// <param name="To">Words of the second; empty where it cuts.</param>
public sealed record WordChange(string From, string To);
