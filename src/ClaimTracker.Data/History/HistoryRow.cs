using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Corrections;
using ClaimTracker.Review;

namespace ClaimTracker.Data.History;

/// <summary>A change of the store. One of <see cref="Decision"/>, <see cref="Correction"/>, <see cref="Names"/> and <see cref="Article"/> tells it.</summary>
/// <param name="Id">Id of the decision, correction or article.</param>
/// <param name="Kind">The sort of change.</param>
/// <param name="AtUtc">When.</param>
/// <param name="Who">Display name; null where nobody gave one.</param>
/// <param name="StoryId">The story; null for a source, and where the story is gone.</param>
/// <param name="StoryName">Its name.</param>
/// <param name="IsUndone">Whether a later change takes it back.</param>
public sealed record HistoryRow(string Id, HistoryKind Kind, DateTime AtUtc, string? Who, string? StoryId, string? StoryName, bool IsUndone)
{
    public Decision? Decision { get; init; }

    /// <summary>What the decision is about, in one sentence.</summary>
    public string? Finding { get; init; }

    public CorrectionRow? Correction { get; init; }

    public NamesRow? Names { get; init; }

    /// <summary>The article that was added or that a correction is about.</summary>
    public ArticleLink? Article { get; init; }

    /// <summary>Whether a step can take it back: what is undone already and what removed a story whole cannot.</summary>
    public bool CanUndo => !IsUndone && Kind != HistoryKind.Article && Correction?.Kind != CorrectionKind.Removal && Names is not { AreSame: null };
}
