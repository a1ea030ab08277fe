using ClaimTracker.Data.Entities;

namespace ClaimTracker.Data.Ingest;

/// <summary>An article with all its rows, made away from the writer; or the problem that prevented it.</summary>
/// <param name="Submission">As it was handed in.</param>
/// <param name="Problem">Why it is refused; null when it is not.</param>
/// <param name="Story">The story that it goes to, as it would be new.</param>
/// <param name="Snapshot">Its bytes and text.</param>
/// <param name="Notes">Remarks on its decoding.</param>
/// <param name="Article">The article.</param>
/// <param name="Rows">All that was read in it.</param>
internal sealed record PreparedArticle(
    ArticleSubmission Submission, string? Problem, Story? Story, Snapshot? Snapshot, IReadOnlyList<SnapshotNote> Notes, Article? Article, ArticleRows? Rows);
