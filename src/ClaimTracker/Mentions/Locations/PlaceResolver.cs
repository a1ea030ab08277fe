using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Locations;

/// <summary>Settles which place each name is, by what else the article names, and which names are none.</summary>
internal sealed class PlaceResolver(ParsedText text, List<NamedPlace> places, PlaceEvidence evidence)
{
    /// <summary>Weight against a country where the text speaks of a town, and for one of the country that it shows to come from; for a town of the state that the article comes from.</summary>
    private const double OtherKind = 8, NearHome = 4;

    /// <summary>Weight of a state whose city the article names: Georgia beside Atlanta.</summary>
    private const double OfNamedCity = 2.5;

    /// <summary>Weight against a region whose town of the same name is meant.</summary>
    private const double OfTown = 2;

    /// <summary>Share of a country from which on a state of it is likelier than a country of its name, and its weight.</summary>
    private const double Dominant = 0.5, OfMainCountry = 1;

    private readonly Gazetteer _world = Gazetteer.World;
    private readonly PlaceScores _scores = new(evidence);
    private readonly PlaceNeighbours _neighbours = new();
    private readonly Dictionary<int, int> _chosen = Spares.RentMap<int, int>(), _contained = Spares.RentMap<int, int>();
    private readonly HashSet<int> _accepted = Spares.RentSet<int>(), _towns = Spares.RentSet<int>(), _cityRegions = Spares.RentSet<int>();
    private readonly int[] _sure = SpareArrays<int>.Rent(places.Count);
    private int _mainCountry, _homeRegion, _unsettled = -1;
    private LocalSign _local;

    /// <summary>For each candidate the place in the gazetteer, -1 where it stays open, -2 where it is no place; in a spare array. Asked for once.</summary>
    public int[] Resolve()
    {
        var resolved = SpareArrays<int>.Rent(places.Count);
        PlaceContainers.Find(text, places, _contained);
        _homeRegion = HomeRegion.Of(text, places);
        foreach (var place in places)
        {
            if ((place.Signs & PlaceSign.CalledTown) != 0 && place.Key >= 0)
            {
                _towns.Add(place.Key);
            }
        }

        FindLocalName();
        Settle();
        _neighbours.Compare(text, places, _sure);
        for (var i = 0; i < places.Count; i++)
        {
            if (places[i].Key >= 0 && _sure[i] is >= 0 and var city && _world.KindOf(city) == GazetteerKind.City && _world.RegionOf(city) != 0)
            {
                _cityRegions.Add(_world.RegionOf(city));
            }
        }

        for (var i = 0; i < places.Count; i++)
        {
            if (_sure[i] is >= 0 and var sure)
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
                    if (resolved[i] >= 0 && _sure[i] < 0 && PlaceAcceptance.IsPlace(places[i], resolved[i], evidence))
                    {
                        evidence.Add(resolved[i], 0.3f);
                    }
                }
            }
        }

        for (var i = 0; i < places.Count; i++)
        {
            if (places[i].Key >= 0 && (places[i].Signs & PlaceSign.Part) == 0 && PlaceAcceptance.IsPlace(places[i], resolved[i], evidence))
            {
                _accepted.Add(places[i].Key);
            }
        }

        _mainCountry = evidence.CountryAbove(0.6f);
        var isAfterPlace = false;
        for (var i = 0; i < places.Count; i++)
        {
            var isPlace = PlaceAcceptance.IsPlace(places[i], resolved[i], evidence) || (_accepted.Contains(places[i].Key) && (places[i].Signs & (PlaceSign.Common | PlaceSign.StartsSentence)) != (PlaceSign.Common | PlaceSign.StartsSentence))
                || (isAfterPlace && (places[i].Signs & PlaceSign.Listed) != 0);
            if (!isPlace)
            {
                resolved[i] = -2;
            }
            else if (PlaceAcceptance.IsElsewhere(places[i], resolved[i], evidence, _mainCountry))
            {
                resolved[i] = -1;
            }

            isAfterPlace = isPlace;
        }

        SpareArrays<int>.Return(_sure);
        Spares.Return(_chosen);
        Spares.Return(_contained);
        _neighbours.Return();
        Spares.Return(_accepted);
        Spares.Return(_towns);
        Spares.Return(_cityRegions);
        return resolved;
    }

    /// <summary>Where an article names one place of fame and no other, and shows that it comes from a country with a namesake, the name is left to that.</summary>
    private void FindLocalName()
    {
        var only = -1;
        foreach (var place in places)
        {
            if ((place.Signs & (PlaceSign.Common | PlaceSign.Part)) != 0 || ((place.Signs & PlaceSign.Given) != 0 && (place.Signs & (PlaceSign.Locative | PlaceSign.Called)) == 0))
            {
                // A person's name, or a word.
                continue;
            }

            if (place.Place >= 0 || place.Container >= 0 || (place.Key != only && SureOf(place) >= 0 && only >= 0))
            {
                return;
            }

            only = only < 0 && SureOf(place) >= 0 ? place.Key : only;
        }

        _local = only < 0 ? LocalSign.None : LocalSigns.Of(text);
        _unsettled = LocalSigns.HaveNamesake(_local, only) ? only : -1;
    }

    private bool IsLocal(int place) => _unsettled >= 0 && _world.KindOf(place) == GazetteerKind.City && LocalSigns.Fit(_local, _world.CountryNumberOf(place));

    /// <summary>Works out once for each candidate what it is sure to be.</summary>
    private void Settle()
    {
        for (var i = 0; i < places.Count; i++)
        {
            _sure[i] = SureOf(places[i]);
        }
    }

    /// <summary>The one place that a name means whatever the article is about, or -1.</summary>
    private int SureOf(NamedPlace name)
    {
        if (name.Place >= 0)
        {
            return name.Place;
        }

        if (name.Key < 0 || name.Key == _unsettled || (name.Signs & (PlaceSign.Common | PlaceSign.StartsSentence)) == (PlaceSign.Common | PlaceSign.StartsSentence))
        {
            return -1;
        }

        var isTown = _towns.Contains(name.Key);
        if (isTown || _homeRegion != 0)
        {
            foreach (var place in _world.Named(name.Key))
            {
                if ((isTown && _world.KindOf(place) != GazetteerKind.City) || (_homeRegion != 0 && _world.RegionOf(place) == _homeRegion && _world.KindOf(place) == GazetteerKind.City))
                {
                    // What the text calls a town, or what has a namesake where the article comes from, is not settled by fame.
                    return -1;
                }
            }
        }

        return FamousPlaces.Of(name.Key, isGivenName: (name.Signs & PlaceSign.Given) != 0);
    }

    /// <summary>Whether the article speaks of another country that has a larger place of the name: of France beside Paris, Ky.</summary>
    private bool NamesRival(int key)
    {
        var rival = -1;
        foreach (var place in _world.Named(key))
        {
            rival = _world.RegionOf(place) != _homeRegion && (rival < 0 || PlaceScores.Prior(place) > PlaceScores.Prior(rival)) ? place : rival;
        }

        return rival >= 0 && evidence.ShareOfCountry(_world.CountryNumberOf(rival)) > 0 && !IsHomeCountry(rival);
    }

    private bool IsHomeCountry(int place) => evidence.ShareOfRegion(_homeRegion) > 0 && evidence.CountryAbove(0.5f) == _world.CountryNumberOf(place);

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
        var isTown = _towns.Contains(name.Key);
        var isNearHome = _homeRegion != 0 && !NamesRival(name.Key);
        var neighbour = _neighbours.Of(name.Key);
        foreach (var place in _world.Named(name.Key))
        {
            var score = _scores.Score(place) + _neighbours.Likeness(place, neighbour) + (isCalledRegion && _world.KindOf(place) == GazetteerKind.Region ? 2 : 0) + (name.Container >= 0 && PlaceContainers.LiesIn(place, name.Container) && place != name.Container ? 20 : 0)
                + (_world.KindOf(place) == GazetteerKind.Region && evidence.ShareOfCountry(_world.CountryNumberOf(place)) >= Dominant ? OfMainCountry : 0)
                + (_world.KindOf(place) == GazetteerKind.Region && _cityRegions.Contains(_world.RegionOf(place)) ? OfNamedCity : 0)
                - (!isCalledRegion && neighbour < 0 && _world.KindOf(place) == GazetteerKind.Region && _scores.IsCalledAfterTown(place, name.Key) ? OfTown : 0)
                + (isTown && _world.KindOf(place) != GazetteerKind.City ? -OtherKind : 0) + (isNearHome && _world.RegionOf(place) == _homeRegion && _world.KindOf(place) == GazetteerKind.City ? NearHome : 0) + (IsLocal(place) ? OtherKind : 0)
                + ((name.Signs & PlaceSign.Dateline) != 0 && _world.KindOf(place) == GazetteerKind.City ? NearHome : 0);
            if (score > bestScore || (score == bestScore && place < best))
            {
                (best, bestScore) = (place, score);
            }
        }

        if (isTown && best >= 0 && _world.KindOf(best) != GazetteerKind.City)
        {
            // The text calls it a town, and the gazetteer has none of the name.
            best = -1;
        }

        // "Quorra, Man." is a place in Manitoba, though the gazetteer has a Quorra only elsewhere.
        if (name.Container >= 0 && best >= 0 && !PlaceContainers.LiesIn(best, name.Container))
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
}
