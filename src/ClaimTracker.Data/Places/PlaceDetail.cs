using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Claims;

namespace ClaimTracker.Data.Places;

/// <summary>A place with what articles say about it.</summary>
/// <param name="Place">The place.</param>
/// <param name="Claims">Claims whose words name it, those of newer articles first; at most <see cref="ShowPlace.MaxClaims"/>.</param>
/// <param name="Passages">Where articles name it, with the words around it; at most <see cref="ShowPlace.MaxPassages"/>.</param>
public sealed record PlaceDetail(PlaceRow Place, IReadOnlyList<AppearanceRow> Claims, IReadOnlyList<PassageRow> Passages);
