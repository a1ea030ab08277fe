using ClaimTracker.Data.Browse;
using ClaimTracker.Review;

namespace ClaimTracker.Data.Review;

/// <summary>A step in a finding's history.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="IsUndone">Whether a later step takes it back.</param>
/// <param name="IsInForce">Whether it is the one that says where the matter stands.</param>
public sealed record DecisionRow(Decision Decision, bool IsUndone, bool IsInForce)
{
    /// <summary>The passages as they stood when it was made, in the finding's order.</summary>
    public IReadOnlyList<EvidenceRow> Evidence { get; init; } = [];
}
