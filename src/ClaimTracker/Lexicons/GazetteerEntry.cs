namespace ClaimTracker.Lexicons;

/// <summary>A place of the gazetteer.</summary>
/// <param name="Name">Its usual English name, else its own.</param>
/// <param name="CountryCode">ISO 3166-1 alpha-2; null for what belongs to no one country.</param>
/// <param name="Kind">What sort of place it is.</param>
/// <param name="Region">Name of the state or province it lies in; null where none is known.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Population">Inhabitants, to three digits; for waters, mountains and regions a weight on the same scale.</param>
/// <param name="Id">Stable key: <c>g:</c> and the GeoNames number, or a key of our own tables.</param>
internal readonly record struct GazetteerEntry(
    string Name, string? CountryCode, GazetteerKind Kind, string? Region, double Latitude, double Longitude, int Population, string Id);
