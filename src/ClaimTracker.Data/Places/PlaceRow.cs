using ClaimTracker.Data.Browse;

namespace ClaimTracker.Data.Places;

/// <summary>A place in a list.</summary>
/// <param name="Place">The place.</param>
/// <param name="Latitude">Degrees north; null when not resolved.</param>
/// <param name="Longitude">Degrees east; null when not resolved.</param>
/// <param name="Mentions">How often articles name it.</param>
/// <param name="Articles">How many articles name it.</param>
public sealed record PlaceRow(PlaceLink Place, double? Latitude, double? Longitude, int Mentions, int Articles)
{
    internal string FoldedName { get; init; } = "";
}
