using ClaimTracker.Data.Claims;

namespace ClaimTracker.Web.Api;

/// <summary>The body of <c>/claims.json</c>.</summary>
/// <param name="Summary">The filter in plain words.</param>
/// <param name="Total">How many claims it leaves.</param>
/// <param name="Claims">The claims of this page.</param>
/// <param name="Next">The value of <c>after</c> for the next page; null on the last.</param>
internal sealed record ClaimPage(string Summary, int Total, IReadOnlyList<ClaimRow> Claims, string? Next);
