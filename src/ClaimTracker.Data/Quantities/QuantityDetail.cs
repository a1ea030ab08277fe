using ClaimTracker.Data.Review;

namespace ClaimTracker.Data.Quantities;

/// <summary>A quantity with all its values, who gives them, what was found and what was decided.</summary>
/// <param name="Quantity">The quantity.</param>
/// <param name="Values">Its values, by number.</param>
/// <param name="Findings">The findings on it, what needs an editor first.</param>
/// <param name="Decisions">The decisions on those findings, the oldest first.</param>
public sealed record QuantityDetail(
    QuantityRow Quantity, IReadOnlyList<QuantityValueRow> Values, IReadOnlyList<FindingRow> Findings, IReadOnlyList<DecisionRow> Decisions);
