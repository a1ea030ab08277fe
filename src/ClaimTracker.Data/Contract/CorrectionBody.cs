using ClaimTracker.Data.Corrections;

namespace ClaimTracker.Data.Contract;

/// <summary>An editor's correction of what was read, or the step that takes one back.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What it changes.</param>
/// <param name="Summary">What it says, in one plain sentence.</param>
/// <param name="Before">What was there before; null when there was nothing.</param>
/// <param name="Reason">Why, in Markdown; may be empty.</param>
/// <param name="Reviewer">Display name of who made it.</param>
/// <param name="Made">When, UTC.</param>
/// <param name="StoryId">The story; null for a source.</param>
/// <param name="ArticleId">The article; null for a story or a source.</param>
/// <param name="Start">Where the words begin, in UTF-16 code units; null when it is not about words.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Undoes">Id of the correction that it takes back; null for one of its own.</param>
/// <param name="Undone">Whether a later one takes it back.</param>
public sealed record CorrectionBody(
    string Id,
    CorrectionKind Kind,
    string Summary,
    string? Before,
    string Reason,
    string Reviewer,
    DateTime Made,
    string? StoryId,
    string? ArticleId,
    int? Start,
    int? End,
    string? Undoes,
    bool Undone);
