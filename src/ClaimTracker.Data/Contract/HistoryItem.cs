using ClaimTracker.Data.History;

namespace ClaimTracker.Data.Contract;

/// <summary>A change of the store.</summary>
/// <param name="Id">Id of the decision, correction or article.</param>
/// <param name="Kind">The sort of change.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Change">What it says, in one line.</param>
/// <param name="Who">Display name; null where nobody gave one.</param>
/// <param name="Why">Markdown; null where nothing was said.</param>
/// <param name="Story">The story; null for a source, and where the story is gone.</param>
/// <param name="Article">The article that was added or that a correction is about.</param>
/// <param name="FindingId">The finding that a decision is on; null for all else.</param>
/// <param name="Finding">What was found, in one sentence.</param>
/// <param name="Undone">Whether a later change takes it back.</param>
/// <param name="CanUndo">Whether a step can take it back.</param>
public sealed record HistoryItem(
    string Id,
    HistoryKind Kind,
    DateTime At,
    string Change,
    string? Who,
    string? Why,
    StoryRef? Story,
    ArticleRef? Article,
    string? FindingId,
    string? Finding,
    bool Undone,
    bool CanUndo);
