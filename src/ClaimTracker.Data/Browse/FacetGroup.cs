namespace ClaimTracker.Data.Browse;

/// <summary>One respect in which a list can be narrowed.</summary>
/// <param name="Name">The field of the query string.</param>
/// <param name="Title">For people.</param>
/// <param name="Facets">Its values, the most frequent first.</param>
public sealed record FacetGroup(string Name, string Title, IReadOnlyList<Facet> Facets);
