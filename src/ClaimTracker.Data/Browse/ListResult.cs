namespace ClaimTracker.Data.Browse;

/// <summary>A page of a list, what the list can be narrowed to, and what its filter says in plain words.</summary>
/// <param name="Page">The rows.</param>
/// <param name="Facets">In what respects it can be narrowed; empty when not asked for.</param>
/// <param name="Summary">For heading, page title and export header: "Claims made or carried by Anna Berg".</param>
public sealed record ListResult<T>(Page<T> Page, IReadOnlyList<FacetGroup> Facets, string Summary)
{
    /// <summary>Whether the facets are those of before the last writing, because counting them takes long.</summary>
    public bool IsLagging { get; init; }

    /// <summary>The values of one field; none when the list has none.</summary>
    public IReadOnlyList<Facet> Facet(string name) => Facets.FirstOrDefault(group => group.Name == name)?.Facets ?? [];

    /// <summary>The same with each row as something else.</summary>
    public ListResult<TOther> Select<TOther>(Func<T, TOther> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        return new ListResult<TOther>(new Page<TOther>([.. Page.Rows.Select(make)], Page.Total, Page.Next, Page.Previous), Facets, Summary);
    }
}
