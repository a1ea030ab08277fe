using ClaimTracker.Data.Browse;

namespace ClaimTracker.Data.Claims;

/// <summary>A page of claims, what it can be narrowed to, and what its filter says in plain words.</summary>
/// <param name="Page">One row a claim.</param>
/// <param name="Facets">Null when not asked for.</param>
/// <param name="Summary">For heading, page title and export header: "Claims by Anna Berg on Lund".</param>
public sealed record ClaimList(Page<ClaimRow> Page, ClaimFacets? Facets, string Summary);
