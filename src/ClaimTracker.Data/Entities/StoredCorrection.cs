using ClaimTracker.Data.Corrections;

namespace ClaimTracker.Data.Entities;

/// <summary>An editor's correction of what was read, or the taking back of one. Appended, never changed, and kept when what it corrects goes.</summary>
public sealed class StoredCorrection
{
    /// <summary>Hash of number, content, reviewer and instant.</summary>
    public required string Id { get; init; }

    /// <summary>Place in the order of all corrections: the first is 1.</summary>
    public required long Number { get; init; }

    public required CorrectionKind Kind { get; init; }

    /// <summary>The story that it is about; null for a source, which belongs to all stories.</summary>
    public string? StoryId { get; init; }

    /// <summary>The article that it is about; null for a story or a source.</summary>
    public string? ArticleId { get; init; }

    /// <summary>Where the words stand in the article; null when it is not about words.</summary>
    public int? Start { get; init; }

    public int? End { get; init; }

    /// <summary>The correction itself, as JSON; null for what cannot be applied again, such as removing a story whole.</summary>
    public string? Content { get; init; }

    /// <summary>What it says, in one plain sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>What was there before, in plain words; null when there was nothing.</summary>
    public string? Before { get; init; }

    /// <summary>Why, in Markdown; may be empty.</summary>
    public required string Reason { get; init; }

    /// <summary>Display name of who made it.</summary>
    public required string Reviewer { get; init; }

    public required DateTime MadeUtc { get; init; }

    /// <summary>The correction that this one takes back; null for one of its own.</summary>
    public string? Undoes { get; init; }

    /// <summary>The decision that it carries out and with which it falls; null for one that stands by itself.</summary>
    public string? DecisionId { get; init; }

    /// <summary>The first correction of the step that it belongs to and with which it falls; null for that first one, and for one that is a step by itself.</summary>
    public string? PartOf { get; init; }
}
