namespace ClaimTracker.Data.Browse;

/// <summary>A page of a list.</summary>
/// <param name="Rows">What is on it.</param>
/// <param name="Total">How many rows the whole list has.</param>
/// <param name="Next">Cursor of the next page, for <c>after=</c>; null on the last.</param>
/// <param name="Previous">Cursor of the page before, for <c>before=</c>; null on the first.</param>
public sealed record Page<T>(IReadOnlyList<T> Rows, int Total, string? Next, string? Previous = null);
