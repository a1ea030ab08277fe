namespace ClaimTracker.Mentions.Locations;

/// <summary>What sort of place a location is, from the widest to the narrowest.</summary>
public enum PlaceKind
{
    Unknown,
    Continent,

    /// <summary>Several countries, or parts of them: "the Middle East", "the Balkans".</summary>
    WorldRegion,
    Country,

    /// <summary>A state, province, county or other part of a country.</summary>
    Region,
    City,

    /// <summary>A sea, river, mountain or other natural thing with a name.</summary>
    Natural,

    /// <summary>A street, quarter, building or other spot inside a town.</summary>
    Spot,
}
