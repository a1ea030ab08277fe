using ClaimTracker.Text;

namespace ClaimTracker.Data.Corrections;

/// <summary>A correction as lists show it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Number">Its place in the order of all corrections.</param>
/// <param name="Kind">What it changes.</param>
/// <param name="Summary">What it says, in one plain sentence.</param>
/// <param name="Before">What was there before; null when there was nothing.</param>
/// <param name="Reason">Why, in Markdown; may be empty.</param>
/// <param name="Reviewer">Display name of who made it.</param>
/// <param name="MadeUtc">When.</param>
/// <param name="StoryId">The story; null for a source.</param>
/// <param name="ArticleId">The article; null for a story or a source.</param>
/// <param name="Span">Where the words stand; null when it is not about words.</param>
/// <param name="Undoes">The correction that it takes back; null for one of its own.</param>
/// <param name="IsUndone">Whether a later one takes it back.</param>
public sealed record CorrectionRow(
    string Id, long Number, CorrectionKind Kind, string Summary, string? Before, string Reason, string Reviewer, DateTime MadeUtc,
    string? StoryId, string? ArticleId, TextSpan? Span, string? Undoes, bool IsUndone);
