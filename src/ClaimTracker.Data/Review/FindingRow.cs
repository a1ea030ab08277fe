using ClaimTracker.Data.Browse;
using ClaimTracker.Reconciliation;
using ClaimTracker.Review;

namespace ClaimTracker.Data.Review;

/// <summary>A finding in a list.</summary>
public sealed record FindingRow
{
    public required string Id { get; init; }

    public required string StoryId { get; init; }

    public required string StoryName { get; init; }

    public required Relation Relation { get; init; }

    /// <summary>Why, the strongest first.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }

    /// <summary>One plain sentence.</summary>
    public required string Explanation { get; init; }

    public required Disposition Disposition { get; init; }

    /// <summary>The quantity; null for findings on wording.</summary>
    public string? QuantityId { get; init; }

    public string? QuantityLabel { get; init; }

    public required int MemberCount { get; init; }

    public required DateTime ChangedUtc { get; init; }

    /// <summary>The finding's version, which a decision on it names.</summary>
    public required int Version { get; init; }

    /// <summary>Whether the reconciler still finds it.</summary>
    public required bool IsCurrent { get; init; }

    /// <summary>Two passages that show the difference: the first, and the first whose value or words are others; of a reopened matter the second is what is new.</summary>
    public IReadOnlyList<PassageRow> Passages { get; init; } = [];

    internal int Ordinal { get; init; }
}
