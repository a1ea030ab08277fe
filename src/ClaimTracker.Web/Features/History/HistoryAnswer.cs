namespace ClaimTracker.Web.Features.History;

/// <summary>The body of <c>/history.json</c>.</summary>
/// <param name="Summary">The filter in plain words.</param>
/// <param name="Total">How many changes it leaves.</param>
/// <param name="Changes">The changes of this page, the newest first.</param>
/// <param name="Next">The value of <c>after</c> for the next page; null on the last.</param>
internal sealed record HistoryAnswer(string Summary, int Total, IReadOnlyList<HistoryChange> Changes, string? Next);
