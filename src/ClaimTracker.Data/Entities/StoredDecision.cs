using ClaimTracker.Review;

namespace ClaimTracker.Data.Entities;

/// <summary>An editor's act on a finding. Appended, never changed; one that undoes another names it.</summary>
public sealed class StoredDecision
{
    /// <summary>Hash of finding, place in its history, reviewer, instant and content.</summary>
    public required string Id { get; init; }

    public required string FindingId { get; init; }

    /// <summary>Place in the finding's history: the first decision is 1.</summary>
    public required int Ordinal { get; init; }

    public required Judgement Judgement { get; init; }

    /// <summary>Null when the judgement is all.</summary>
    public SettlingMethod? Method { get; init; }

    /// <summary>The value to report; null when none is named.</summary>
    public decimal? ReportedValue { get; init; }

    /// <summary>The upper end of a range to report; null for a single value.</summary>
    public decimal? ReportedHigh { get; init; }

    /// <summary>What passages set apart are about, or the quantity that these belong to; null for other judgements.</summary>
    public string? About { get; init; }

    /// <summary>Why, in Markdown; may be empty.</summary>
    public required string Rationale { get; init; }

    /// <summary>Display name of who decided.</summary>
    public required string Reviewer { get; init; }

    public required DateTime DecidedUtc { get; init; }

    /// <summary>Hash of the finding's members as they stood.</summary>
    public required string Evidence { get; init; }

    /// <summary>The decision that this one takes back; null for a decision of its own.</summary>
    public string? Undoes { get; init; }
}
