namespace ClaimTracker.Data.Contract;

/// <summary>A quantity with its values and findings.</summary>
/// <param name="Quantity">The quantity.</param>
/// <param name="Values">Its values, by number.</param>
/// <param name="Findings">The findings on it.</param>
public sealed record QuantityBody(QuantityItem Quantity, IReadOnlyList<QuantityValueBody> Values, IReadOnlyList<FindingItem> Findings);
