using ClaimTracker.Mentions.Locations;

namespace ClaimTracker.Reconciliation.Places;

/// <summary>How two places stand to each other, by gazetteer entry, country and distance.</summary>
internal static class PlaceComparison
{
    private const double EarthRadiusKm = 6371;

    public static Alignment Compare(PlaceReference? one, PlaceReference? other)
    {
        if (one is null || other is null)
        {
            return Alignment.Unknown;
        }

        if (KeyOf(one) == KeyOf(other) || string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase))
        {
            return Alignment.Equal;
        }

        if (one.CountryCode is { } a && other.CountryCode is { } b)
        {
            if (a != b)
            {
                return Alignment.Different;
            }

            if (one.Kind == PlaceKind.Country || other.Kind == PlaceKind.Country)
            {
                return one.Kind == PlaceKind.Country ? Alignment.Wider : Alignment.Narrower;
            }
        }

        if (Distance(one, other) is not { } km)
        {
            return Alignment.Unknown;
        }

        var widest = Math.Max(Reach(one.Kind), Reach(other.Kind));
        return km > widest ? Alignment.Different
            : Reach(one.Kind) > Reach(other.Kind) ? Alignment.Wider
            : Reach(one.Kind) < Reach(other.Kind) ? Alignment.Narrower
            : Alignment.Unknown;
    }

    /// <summary>A name under which places meet that are surely one.</summary>
    public static string KeyOf(PlaceReference? place) => place is null ? "" : place.GazetteerId ?? place.Name.ToLowerInvariant();

    // How far from its middle, in kilometres, a place of the kind may reach: two towns so near are one built-up area to a newspaper.
    private static double Reach(PlaceKind kind) => kind switch
    {
        PlaceKind.Continent => 6000,
        PlaceKind.WorldRegion => 4000,
        PlaceKind.Country => 3000,
        PlaceKind.Region or PlaceKind.Natural => 500,
        PlaceKind.Unknown => 500,
        _ => 40,
    };

    private static double? Distance(PlaceReference one, PlaceReference other)
    {
        if (one is not { Latitude: { } lat1, Longitude: { } lon1 } || other is not { Latitude: { } lat2, Longitude: { } lon2 })
        {
            return null;
        }

        double phi1 = double.DegreesToRadians(lat1), phi2 = double.DegreesToRadians(lat2);
        var a = Math.Pow(Math.Sin((phi2 - phi1) / 2), 2)
            + (Math.Cos(phi1) * Math.Cos(phi2) * Math.Pow(Math.Sin(double.DegreesToRadians(lon2 - lon1) / 2), 2));
        return 2 * EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(a)));
    }
}
