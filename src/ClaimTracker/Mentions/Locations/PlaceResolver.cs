using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Locations;

/// <summary>Settles which place each name is, by what else the article names, and which names are none.</summary>
internal sealed class PlaceResolver(ParsedText text, List<NamedPlace> places, PlaceEvidence evidence)
{
    private const int LargeTown = 100_000;

    private readonly Gazetteer _world = Gazetteer.World;
    private readonly Dictionary<int, int> _chosen = [], _contained = [];
    private readonly HashSet<int> _accepted = [];

    /// <summary>For each candidate the place in the gazetteer, -1 where it stays open, -2 where it is no place.</summary>
    public int[] Resolve()
    {
        var resolved = new int[places.Count];
        FindContainers();
        for (var i = 0; i < places.Count; i++)
        {
            if (SureOf(places[i]) is >= 0 and var sure)
            {
                evidence.Add(sure, _world.KindOf(sure) == GazetteerKind.Country ? 2 : 1);
            }
        }

        // A container named once says which place the name is everywhere in the article.
        for (var i = 0; i < places.Count; i++)
        {
            if (places[i] is { Key: >= 0, Container: >= 0 })
            {
                resolved[i] = Choose(places[i]);
                _contained.TryAdd(places[i].Key, resolved[i]);
                evidence.Add(resolved[i], 1);
            }
        }

        // Once to see which towns the countries ask for, once more with what these towns say.
        for (var round = 0; round < 2; round++)
        {
            _chosen.Clear();
            foreach (var (key, place) in _contained)
            {
                _chosen[key] = place;
            }

            for (var i = 0; i < places.Count; i++)
            {
                resolved[i] = Choose(places[i]);
            }

            if (round == 0)
            {
                for (var i = 0; i < places.Count; i++)
                {
                    if (resolved[i] >= 0 && SureOf(places[i]) < 0 && IsPlace(i, resolved[i]))
                    {
                        evidence.Add(resolved[i], 0.3f);
                    }
                }
            }
        }

        for (var i = 0; i < places.Count; i++)
        {
            if (places[i].Key >= 0 && (places[i].Signs & PlaceSign.Part) == 0 && IsPlace(i, resolved[i]))
            {
                _accepted.Add(places[i].Key);
            }
        }

        var isAfterPlace = false;
        for (var i = 0; i < places.Count; i++)
        {
            var isPlace = IsPlace(i, resolved[i]) || (_accepted.Contains(places[i].Key) && (places[i].Signs & (PlaceSign.Common | PlaceSign.StartsSentence)) != (PlaceSign.Common | PlaceSign.StartsSentence))
                || (isAfterPlace && (places[i].Signs & PlaceSign.Listed) != 0);
            if (!isPlace)
            {
                resolved[i] = -2;
            }

            isAfterPlace = isPlace;
        }

        return resolved;
    }

    /// <summary>"Paris, Texas" and "Paris in Texas": the larger place behind says which one the smaller is.</summary>
    private void FindContainers()
    {
        for (var i = 0; i + 1 < places.Count; i++)
        {
            if (places[i].Container >= 0 || places[i + 1].First != places[i].Last + 2 || !(text.Is(places[i].Last + 1, ',') || text.Is(places[i].Last + 1, "in") || text.Is(places[i].Last + 1, '(')))
            {
                continue;
            }

            var container = places[i + 1].Place >= 0 ? places[i + 1].Place : LargestContainer(places[i + 1].Key, places[i].Key);
            if (container >= 0)
            {
                places[i] = places[i] with { Container = container };
            }
        }
    }

    /// <summary>A country or region of this name that holds a place of the other name; of a name that the gazetteer has not, any.</summary>
    private int LargestContainer(int key, int inner)
    {
        var best = -1;
        if (key < 0)
        {
            return best;
        }

        foreach (var outer in _world.Named(key))
        {
            if (_world.KindOf(outer) is GazetteerKind.Country or GazetteerKind.Region && (inner < 0 || Holds(outer, inner)) && (best < 0 || _world.PopulationOf(outer) > _world.PopulationOf(best)))
            {
                best = outer;
            }
        }

        return best;
    }

    private bool Holds(int outer, int inner)
    {
        foreach (var candidate in _world.Named(inner))
        {
            if (LiesIn(candidate, outer) && _world.KindOf(candidate) > _world.KindOf(outer))
            {
                return true;
            }
        }

        return false;
    }

    private bool LiesIn(int place, int outer) => _world.CountryNumberOf(place) == _world.CountryNumberOf(outer)
        && (_world.KindOf(outer) == GazetteerKind.Country || (_world.RegionOf(outer) != 0 && _world.RegionOf(place) == _world.RegionOf(outer))
            || (Math.Abs(_world.LatitudeOf(place) - _world.LatitudeOf(outer)) < 2 && Math.Abs(_world.LongitudeOf(place) - _world.LongitudeOf(outer)) < 2));

    /// <summary>The one place that a name means whatever the article is about, or -1.</summary>
    private int SureOf(NamedPlace name)
    {
        if (name.Place >= 0)
        {
            return name.Place;
        }

        if (name.Key < 0 || (name.Signs & (PlaceSign.Common | PlaceSign.StartsSentence)) == (PlaceSign.Common | PlaceSign.StartsSentence))
        {
            return -1;
        }

        int best = -1, second = 0;
        foreach (var place in _world.Named(name.Key))
        {
            if (best < 0 || Prior(place) > Prior(best))
            {
                second = best < 0 ? 0 : Math.Max(second, _world.PopulationOf(best));
                best = place;
            }
            else
            {
                second = Math.Max(second, _world.PopulationOf(place));
            }
        }

        return _world.KindOf(best) == GazetteerKind.Country && second < 1_000_000 && (name.Signs & PlaceSign.Given) == 0 || _world.PopulationOf(best) / 20 > second && _world.PopulationOf(best) >= LargeTown ? best : -1;
    }

    private double Prior(int place)
    {
        var prior = Math.Log10(_world.PopulationOf(place) + 100);
        prior += _world.KindOf(place) switch { GazetteerKind.Country => 2.2, GazetteerKind.Continent or GazetteerKind.WorldRegion => 1, GazetteerKind.Region => 0.3, GazetteerKind.Spot => -0.7, _ => 0 };
        return _world.IsCapital(place) ? prior + 0.7 : prior;
    }

    private double Score(int place) => Prior(place) + (2 * evidence.ShareOfCountry(_world.CountryNumberOf(place))) + (2.5 * evidence.ShareOfRegion(_world.RegionOf(place)));

    private int Choose(NamedPlace name)
    {
        if (name.Place >= 0 || name.Key < 0)
        {
            return name.Place;
        }

        if (name.Container < 0 && _chosen.TryGetValue(name.Key, out var chosen))
        {
            return chosen;
        }

        var best = -1;
        double bestScore = double.MinValue;
        foreach (var place in _world.Named(name.Key))
        {
            var score = Score(place) + (name.Container >= 0 && LiesIn(place, name.Container) && place != name.Container ? 20 : 0);
            if (score > bestScore || (score == bestScore && place < best))
            {
                (best, bestScore) = (place, score);
            }
        }

        // What the text has settled once holds for the name from there on.
        _chosen[name.Key] = best;
        return best;
    }

    private bool IsPlace(int index, int place)
    {
        var name = places[index];
        var signs = name.Signs;
        if (name.Place >= 0 || name.Container >= 0)
        {
            return true;
        }

        if (place < 0)
        {
            return (signs & (PlaceSign.Locative | PlaceSign.PlaceWord | PlaceSign.Called | PlaceSign.Dateline)) != 0;
        }

        var population = _world.PopulationOf(place);
        var kind = _world.KindOf(place);
        if ((signs & PlaceSign.Part) != 0)
        {
            // Inside a longer name only what is well known or what the article is about; the rest may be a saint or a founder.
            return kind is GazetteerKind.Country or GazetteerKind.Continent or GazetteerKind.WorldRegion || ((signs & PlaceSign.Common) == 0 && (population >= LargeTown
                || ((signs & PlaceSign.Given) == 0 && evidence.ShareOfCountry(_world.CountryNumberOf(place)) > 0.5)));
        }

        if ((signs & (PlaceSign.Locative | PlaceSign.Called | PlaceSign.PlaceWord | PlaceSign.Dateline)) != 0)
        {
            return true;
        }

        if (kind is GazetteerKind.Country or GazetteerKind.Continent or GazetteerKind.WorldRegion || (kind == GazetteerKind.Region && population > 500_000) || population >= LargeTown)
        {
            return (signs & PlaceSign.Common) == 0 || (signs & PlaceSign.StartsSentence) == 0 || kind == GazetteerKind.Country;
        }

        if ((signs & PlaceSign.Common) != 0 || (signs & PlaceSign.Given) != 0)
        {
            return (signs & PlaceSign.Direction) != 0 && evidence.ShareOfCountry(_world.CountryNumberOf(place)) > 0.3;
        }

        return (signs & PlaceSign.Direction) != 0 || evidence.ShareOfCountry(_world.CountryNumberOf(place)) > 0.2;
    }
}
