using ClaimTracker.Data.Browse;

namespace ClaimTracker.Data.Claims;

/// <summary>What a list of claims can be narrowed to further, the most frequent first. Counts are of claims.</summary>
/// <param name="Kinds">How claims stand in articles; values are the contract's words.</param>
/// <param name="Claimants">Who makes them.</param>
/// <param name="Outlets">Who carries them.</param>
/// <param name="Locations">The places that they name.</param>
/// <param name="Stories">The stories that they are in.</param>
public sealed record ClaimFacets(
    IReadOnlyList<Facet> Kinds, IReadOnlyList<Facet> Claimants, IReadOnlyList<Facet> Outlets, IReadOnlyList<Facet> Locations, IReadOnlyList<Facet> Stories);
