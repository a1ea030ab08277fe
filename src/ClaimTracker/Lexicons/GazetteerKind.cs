namespace ClaimTracker.Lexicons;

/// <summary>What sort of place an entry of the gazetteer is; the numbers stand in the blob.</summary>
internal enum GazetteerKind : byte
{
    Continent = 1,
    WorldRegion = 2,
    Country = 3,
    Region = 4,
    City = 5,
    Natural = 6,
    Spot = 7,
}
