using ClaimTracker.Lexicons;

namespace ClaimTracker.Mentions.Locations;

/// <summary>Weighs the places of one name: by their size and kind, and by what the article names.</summary>
internal readonly struct PlaceScores(PlaceEvidence evidence)
{
    /// <summary>Part of a region's people from which on the town of its name is meant.</summary>
    private const double TownShare = 0.12;

    private readonly Gazetteer _world = Gazetteer.World;

    /// <summary>How likely the place is whatever the article is about.</summary>
    public static double Prior(int place)
    {
        var world = Gazetteer.World;
        var prior = world.MagnitudeOf(place);
        prior += world.KindOf(place) switch { GazetteerKind.Country => 2.2, GazetteerKind.Continent or GazetteerKind.WorldRegion => 1, GazetteerKind.Region => -0.2, GazetteerKind.Spot => -0.3, _ => 0 };
        return world.IsCapital(place) ? prior + 0.9 : prior;
    }

    /// <summary>Whether a town of the same name lies in the region and holds a good part of its people: New York, but not Quebec.</summary>
    public bool IsCalledAfterTown(int region, int key)
    {
        foreach (var place in _world.Named(key))
        {
            if (_world.KindOf(place) == GazetteerKind.City && _world.RegionOf(place) == _world.RegionOf(region) && _world.CountryNumberOf(place) == _world.CountryNumberOf(region) && _world.PopulationOf(place) >= TownShare * _world.PopulationOf(region))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How likely it is by what the article names.</summary>
    public double Score(int place) => Prior(place) + (2.2 * evidence.ShareOfCountry(_world.CountryNumberOf(place))) + (2.5 * evidence.ShareOfRegion(_world.RegionOf(place)));
}
