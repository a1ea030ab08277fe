using ClaimTracker.Review;

namespace ClaimTracker.Data.Entities;

/// <summary>How a decision ranks one of the values or wordings of its finding.</summary>
public sealed class DecisionRank
{
    public required string DecisionId { get; init; }

    public required int Ordinal { get; init; }

    /// <summary>The number; null for a wording.</summary>
    public decimal? Value { get; init; }

    /// <summary>The words of a passage without a number.</summary>
    public string? Words { get; init; }

    public required Rank Rank { get; init; }

    /// <summary>Why it is deprecated; null for the other ranks.</summary>
    public DeprecationReason? Reason { get; init; }
}
