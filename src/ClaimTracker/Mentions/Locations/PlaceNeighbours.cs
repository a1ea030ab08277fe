using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Locations;

/// <summary>Keeps for each name the country or state that stands beside it in a list.</summary>
internal sealed class PlaceNeighbours
{
    private readonly Gazetteer _world = Gazetteer.World;
    private readonly Dictionary<int, int> _neighbours = Spares.RentMap<int, int>();

    /// <summary>The neighbour of a name; -1 when it has none.</summary>
    public int Of(int key) => _neighbours.GetValueOrDefault(key, -1);

    /// <summary>Gives its map back.</summary>
    public void Return() => Spares.Return(_neighbours);

    /// <summary>What stands in one list is of one kind: "Oregon, Washington and Idaho" are states.</summary>
    public void Compare(ParsedText text, List<NamedPlace> places, int[] sure)
    {
        for (var i = 0; i + 1 < places.Count; i++)
        {
            var gap = places[i + 1].First - places[i].Last - 1;
            if (gap is < 1 or > 2 || !(text.Is(places[i].Last + 1, ',') || text.Is(places[i].Last + 1, "and") || text.Is(places[i].Last + 1, "or")) || (gap == 2 && !text.Is(places[i].Last + 2, "and")))
            {
                continue;
            }

            Tell(places[i + 1].Key, sure[i]);
            Tell(places[i].Key, sure[i + 1]);
        }
    }

    private void Tell(int key, int neighbour)
    {
        if (key >= 0 && neighbour >= 0 && _world.KindOf(neighbour) is GazetteerKind.Country or GazetteerKind.Region)
        {
            _neighbours.TryAdd(key, neighbour);
        }
    }

    /// <summary>What a place gains by being of the kind and country of its neighbour.</summary>
    public double Likeness(int place, int neighbour) => neighbour < 0 ? 0 :
       
        _world.KindOf(place) != _world.KindOf(neighbour) ? 0 : _world.KindOf(place) == GazetteerKind.Country || _world.CountryNumberOf(place) == _world.CountryNumberOf(neighbour) ? 1.5 : 0;
}
