using ClaimTracker.Data.Browse;

namespace ClaimTracker.Web.Api;

/// <summary>The body of a list's <c>.json</c>.</summary>
/// <param name="Summary">The filter in plain words.</param>
/// <param name="Total">How many rows the whole list has.</param>
/// <param name="Rows">The rows of this page.</param>
/// <param name="Next">The value of <c>after</c> for the next page; null on the last.</param>
/// <param name="Previous">The value of <c>before</c> for the page before; null on the first.</param>
/// <param name="Facets">What the list can be narrowed to, with counts.</param>
internal sealed record ListAnswer<T>(string Summary, int Total, IReadOnlyList<T> Rows, string? Next, string? Previous, IReadOnlyList<FacetGroup> Facets);
