using ClaimTracker.Data.Review;

namespace ClaimTracker.Web.Features.Review;

/// <summary>The body of <c>/review.json</c>.</summary>
/// <param name="Summary">The filter in plain words.</param>
/// <param name="Total">How many findings it leaves.</param>
/// <param name="Findings">The findings of this page, what needs an editor first.</param>
/// <param name="Next">The value of <c>after</c> for the next page; null on the last.</param>
internal sealed record ReviewAnswer(string Summary, int Total, IReadOnlyList<FindingRow> Findings, string? Next);
