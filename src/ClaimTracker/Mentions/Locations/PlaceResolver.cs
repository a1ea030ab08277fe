using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Locations;

/// <summary>Settles which place each name is, by what else the article names, and which names are none.</summary>
internal sealed class PlaceResolver(ParsedText text, List<NamedPlace> places, PlaceEvidence evidence)
{
    private const int LargeTown = 100_000;
    private const int SmallTown = 50_000;

    private readonly Gazetteer _world = Gazetteer.World;
    private readonly Dictionary<int, int> _chosen = [], _contained = [], _neighbours = [];
    private readonly HashSet<int> _accepted = [];
    private int _mainCountry;

    /// <summary>For each candidate the place in the gazetteer, -1 where it stays open, -2 where it is no place.</summary>
    public int[] Resolve()
    {
        var resolved = new int[places.Count];
        FindContainers();
        CompareNeighbours();
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
                evidence.Add(resolved[i] >= 0 ? resolved[i] : places[i].Container, 1);
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

        _mainCountry = evidence.CountryAbove(0.6f);
        var isAfterPlace = false;
        for (var i = 0; i < places.Count; i++)
        {
            var isPlace = IsPlace(i, resolved[i]) || (_accepted.Contains(places[i].Key) && (places[i].Signs & (PlaceSign.Common | PlaceSign.StartsSentence)) != (PlaceSign.Common | PlaceSign.StartsSentence))
                || (isAfterPlace && (places[i].Signs & PlaceSign.Listed) != 0);
            if (!isPlace)
            {
                resolved[i] = -2;
            }
            else if (IsElsewhere(places[i], resolved[i]))
            {
                resolved[i] = -1;
            }

            isAfterPlace = isPlace;
        }

        return resolved;
    }

    /// <summary>What stands in one list is of one kind: "Oregon, Washington and Idaho" are states.</summary>
    private void CompareNeighbours()
    {
        for (var i = 0; i + 1 < places.Count; i++)
        {
            var gap = places[i + 1].First - places[i].Last - 1;
            if (gap is < 1 or > 2 || !(text.Is(places[i].Last + 1, ',') || text.Is(places[i].Last + 1, "and") || text.Is(places[i].Last + 1, "or")) || (gap == 2 && !text.Is(places[i].Last + 2, "and")))
            {
                continue;
            }

            Tell(places[i + 1].Key, SureOf(places[i]));
            Tell(places[i].Key, SureOf(places[i + 1]));
        }
    }

    private void Tell(int key, int neighbour)
    {
        if (key >= 0 && neighbour >= 0 && _world.KindOf(neighbour) is GazetteerKind.Country or GazetteerKind.Region)
        {
            _neighbours.TryAdd(key, neighbour);
        }
    }

    private double Likeness(int place, int neighbour) =>
        _world.KindOf(place) != _world.KindOf(neighbour) ? 0 : _world.KindOf(place) == GazetteerKind.Country || _world.CountryNumberOf(place) == _world.CountryNumberOf(neighbour) ? 1.5 : 0;

    /// <summary>"Paris, Texas" and "Paris in Texas": the larger place behind says which one the smaller is.</summary>
    private void FindContainers()
    {
        for (var i = 0; i + 1 < places.Count; i++)
        {
            if (places[i].Container >= 0 || (places[i + 1].Signs & PlaceSign.Possessive) != 0 || places[i + 1].First != places[i].Last + 2
                || !(text.Is(places[i].Last + 1, ',') || text.Is(places[i].Last + 1, "in") || text.Is(places[i].Last + 1, '(')))
            {
                continue;
            }

            var container = places[i + 1].Place >= 0 ? places[i + 1].Place : LargestContainer(places[i + 1].Key, places[i].Key);
            if (container < 0)
            {
                continue;
            }

            places[i] = places[i] with { Container = container };
            if (places[i + 1].Key >= 0 && places[i].Key >= 0)
            {
                _contained.TryAdd(places[i + 1].Key, container);
            }
        }
    }

    /// <summary>A country or region of this name that holds a place of the other name; of a name that the gazetteer has not, one that is alone or a country.</summary>
    private int LargestContainer(int key, int inner)
    {
        var best = -1;
        if (key < 0)
        {
            return best;
        }

        var outers = _world.Named(key);
        foreach (var outer in outers)
        {
            if ((_world.KindOf(outer) == GazetteerKind.Country || (_world.KindOf(outer) == GazetteerKind.Region && (inner >= 0 || outers.Count == 1)))
                && (inner < 0 || Holds(outer, inner)) && (best < 0 || _world.PopulationOf(outer) > _world.PopulationOf(best)))
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
        prior += _world.KindOf(place) switch { GazetteerKind.Country => 2.2, GazetteerKind.Continent or GazetteerKind.WorldRegion => 1, GazetteerKind.Region => -0.2, GazetteerKind.Spot => -0.3, _ => 0 };
        return _world.IsCapital(place) ? prior + 0.9 : prior;
    }

    private double Score(int place) => Prior(place) + (2.2 * evidence.ShareOfCountry(_world.CountryNumberOf(place))) + (2.5 * evidence.ShareOfRegion(_world.RegionOf(place)));

    private int Choose(NamedPlace name)
    {
        if (name.Place >= 0 || name.Key < 0)
        {
            return name.Place;
        }

        var isCalledRegion = (name.Signs & PlaceSign.CalledRegion) != 0;
        if (name.Container < 0 && !isCalledRegion && _chosen.TryGetValue(name.Key, out var chosen))
        {
            return chosen;
        }

        var best = -1;
        double bestScore = double.MinValue;
        var neighbour = _neighbours.GetValueOrDefault(name.Key, -1);
        foreach (var place in _world.Named(name.Key))
        {
            var score = Score(place) + (neighbour >= 0 ? Likeness(place, neighbour) : 0) + (isCalledRegion && _world.KindOf(place) == GazetteerKind.Region ? 2 : 0) + (name.Container >= 0 && LiesIn(place, name.Container) && place != name.Container ? 20 : 0);
            if (score > bestScore || (score == bestScore && place < best))
            {
                (best, bestScore) = (place, score);
            }
        }

        // "Quorra, Man." is a place in Manitoba, though the gazetteer has a Quorra only elsewhere.
        if (name.Container >= 0 && !LiesIn(best, name.Container))
        {
            best = -1;
        }

        // What the text has settled once holds for the name from there on.
        if (!isCalledRegion)
        {
            _chosen[name.Key] = best;
        }

        return best;
    }

    /// <summary>
    /// Whether a small town lies in a country that the article does not speak of, while it speaks of one other all the time: then it is
    /// more likely a place there that the gazetteer does not have.
    /// </summary>
    private bool IsElsewhere(NamedPlace name, int place) => name is { Place: < 0, Container: < 0 } && place >= 0 && _world.KindOf(place) >= GazetteerKind.Region && _world.PopulationOf(place) < SmallTown
        && evidence.Total >= 3 && evidence.ShareOfCountry(_world.CountryNumberOf(place)) < 0.08f && _mainCountry != 0;

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
            if ((signs & PlaceSign.Locative) != 0 && (signs & PlaceSign.Given) == 0 && evidence.ShareOfCountry(_world.CountryNumberOf(place)) > 0.5)
            {
                return true;
            }

            return kind is GazetteerKind.Country or GazetteerKind.Continent or GazetteerKind.WorldRegion || ((signs & PlaceSign.Common) == 0 && (population >= LargeTown
                || ((signs & PlaceSign.Given) == 0 && evidence.ShareOfCountry(_world.CountryNumberOf(place)) > 0.5)));
        }

        var isSmall = kind >= GazetteerKind.Region && population < LargeTown;
        if (isSmall && (signs & PlaceSign.Possessive) != 0 && (signs & (PlaceSign.Given | PlaceSign.Common)) != 0)
        {
            // "in Jack's car", "from McBride's".
            return false;
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
