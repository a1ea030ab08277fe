namespace ClaimTracker.Mentions.Locations;

/// <summary>A place as the gazetteer knows it, or as the text names it when the gazetteer does not.</summary>
/// <param name="Name">The gazetteer's name, else the text's.</param>
/// <param name="CountryCode">ISO 3166-1 alpha-2; null for continents, seas and places that stay open.</param>
/// <param name="Latitude">Degrees north, -90 to 90; null when not resolved.</param>
/// <param name="Longitude">Degrees east, -180 to 180; null when not resolved.</param>
/// <param name="Kind">What sort of place it is.</param>
/// <param name="GazetteerId">Stable key of the gazetteer entry; null when not resolved.</param>
public sealed record PlaceReference(string Name, string? CountryCode, double? Latitude, double? Longitude, PlaceKind Kind, string? GazetteerId);
