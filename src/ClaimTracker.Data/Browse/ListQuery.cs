namespace ClaimTracker.Data.Browse;

/// <summary>The whole state of a list as its query string says it: filter, order, and the row that the page begins behind or ends before.</summary>
/// <typeparam name="TFilter">What the list is narrowed by.</typeparam>
/// <param name="Filter">What it is narrowed to.</param>
/// <param name="Sort">The order; null for the usual one.</param>
/// <param name="Cursor">Where the page stands; null for the first page.</param>
/// <param name="IsBackwards">Whether the page ends before <paramref name="Cursor"/>; else it begins behind it.</param>
public sealed record ListQuery<TFilter>(TFilter Filter, SortOption? Sort = null, Cursor? Cursor = null, bool IsBackwards = false)
    where TFilter : class, IListFilter<TFilter>
{
    /// <summary>The order in force.</summary>
    public SortOption Order => Sort ?? TFilter.Sorts[0];

    /// <summary>The list and its order, as cursors carry it: "source-name". Whatever the list is narrowed to, a row has its place in it.</summary>
    public string Place => $"{ListName}-{Order.Word}";

    /// <summary>Whether it is narrowed at all.</summary>
    public bool IsNarrowed => Filter.Fields.Any(f => f.Value is not null);

    /// <summary>The same list from its beginning.</summary>
    public ListQuery<TFilter> First => this with { Cursor = null, IsBackwards = false };

    /// <summary>The query string of the list with one field set to another value, from its beginning; null leaves the field away.</summary>
    public string With(string name, string? value) => Write(Filter.Fields.Select(f => f.Name == name ? (f.Name, value) : f)
        .Append(("sort", name == "sort" ? value == TFilter.Sorts[0].Word ? null : value : Sort?.Word)));

    /// <summary>The query string of the page behind a row.</summary>
    public string After(string cursor) => Write(Fields.Append(("after", cursor)));

    /// <summary>The query string of the page before a row.</summary>
    public string Before(string cursor) => Write(Fields.Append(("before", cursor)));

    /// <summary>The query string of the list from its beginning, without a question mark; empty for the whole list in its usual order.</summary>
    public override string ToString() => Write(Fields);

    private static string ListName { get; } = typeof(TFilter).Name.Replace("Filter", "", StringComparison.Ordinal).ToLowerInvariant();

    private IEnumerable<(string Name, string? Value)> Fields => Filter.Fields.Append(("sort", Sort?.Word));

    private static string Write(IEnumerable<(string Name, string? Value)> fields) => QueryFields.Write(fields);
}
