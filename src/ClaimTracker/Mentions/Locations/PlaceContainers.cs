using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Locations;

/// <summary>Finds the larger place that the text says a place lies in: "Paris, Texas", "Paris in Texas".</summary>
internal static class PlaceContainers
{
    /// <summary>"Paris, Texas" and "Paris in Texas": the larger place behind says which one the smaller is.</summary>
    public static void Find(ParsedText text, List<NamedPlace> places, Dictionary<int, int> contained)
    {
        for (var i = 0; i + 1 < places.Count; i++)
        {
            if (places[i].Container >= 0 || (places[i + 1].Signs & PlaceSign.Possessive) != 0 || places[i + 1].First != places[i].Last + 2
                || !(text.Is(places[i].Last + 1, ',') || text.Is(places[i].Last + 1, "in") || text.Is(places[i].Last + 1, '(')))
            {
                continue;
            }

            var container = places[i + 1].Place >= 0 ? places[i + 1].Place : LargestContainer(places[i + 1].Key, places[i].Key);
            if (container < 0 && text.Is(places[i].Last + 1, "in") && places[i].Key >= 0 && (places[i].Signs & PlaceSign.Part) == 0)
            {
                // "at Quorra in Lincolnshire": the gazetteer knows a Quorra only elsewhere.
                container = LargestContainer(places[i + 1].Key, -1, isNamedSo: true);
            }

            if (container < 0)
            {
                continue;
            }

            places[i] = places[i] with { Container = container };
            if (places[i + 1].Key >= 0 && places[i].Key >= 0)
            {
                contained.TryAdd(places[i + 1].Key, container);
            }
        }
    }

    /// <summary>A country or region of this name that holds a place of the other name; of a name that the gazetteer has not, one that is alone or a country.</summary>
    private static int LargestContainer(int key, int inner, bool isNamedSo = false)
    {
        var best = -1;
        if (key < 0)
        {
            return best;
        }

        var outers = Gazetteer.World.Named(key);
        foreach (var outer in outers)
        {
            if ((Gazetteer.World.KindOf(outer) == GazetteerKind.Country || (Gazetteer.World.KindOf(outer) == GazetteerKind.Region && (inner >= 0 || outers.Count == 1 || isNamedSo)))
                && (inner < 0 || Holds(outer, inner)) && (best < 0 || Gazetteer.World.PopulationOf(outer) > Gazetteer.World.PopulationOf(best)))
            {
                best = outer;
            }
        }

        return best;
    }

    public static bool LiesIn(int place, int outer) => Gazetteer.World.CountryNumberOf(place) == Gazetteer.World.CountryNumberOf(outer)
        && (Gazetteer.World.KindOf(outer) == GazetteerKind.Country || (Gazetteer.World.RegionOf(outer) != 0 && Gazetteer.World.RegionOf(place) == Gazetteer.World.RegionOf(outer))
            || (Math.Abs(Gazetteer.World.LatitudeOf(place) - Gazetteer.World.LatitudeOf(outer)) < 2 && Math.Abs(Gazetteer.World.LongitudeOf(place) - Gazetteer.World.LongitudeOf(outer)) < 2));

    private static bool Holds(int outer, int inner)
    {
        foreach (var candidate in Gazetteer.World.Named(inner))
        {
            if (LiesIn(candidate, outer) && Gazetteer.World.KindOf(candidate) > Gazetteer.World.KindOf(outer))
            {
                return true;
            }
        }

        return false;
    }
}
