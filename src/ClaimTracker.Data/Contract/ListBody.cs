namespace ClaimTracker.Data.Contract;

/// <summary>A page of a list.</summary>
/// <param name="Items">The rows of this page.</param>
/// <param name="Total">How many rows the whole list has; null where counting is left out.</param>
/// <param name="Next">The value of <c>after</c> for the next page, as in the Link header; null on the last.</param>
/// <param name="Summary">The filter in plain words; null where there is none.</param>
public sealed record ListBody<T>(IReadOnlyList<T> Items, int? Total, string? Next, string? Summary);
