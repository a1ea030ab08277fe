using ClaimTracker.Data.Entities;
using ClaimTracker.Mentions.Locations;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Ingest;

/// <summary>The places that an article names, each once.</summary>
internal sealed class PlaceRows
{
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);

    /// <returns>The id of the place.</returns>
    public string Add(PlaceReference place)
    {
        var folded = Folding.Name(place.Name);
        var id = place.GazetteerId is { } entry
            ? ContentHash.Id("place", entry)
            : ContentHash.Id("open-place", folded, place.CountryCode);
        _places.TryAdd(id, new Place
        {
            Id = id,
            Name = place.Name,
            FoldedName = folded,
            CountryCode = place.CountryCode,
            Latitude = place.Latitude,
            Longitude = place.Longitude,
            Kind = place.Kind,
            GazetteerId = place.GazetteerId,
        });
        return id;
    }

    /// <summary>Adds those that the store has not.</summary>
    public void Store(ArticleInserts inserts)
    {
        foreach (var place in _places.Values)
        {
            inserts.InsertOnce(place, place.Id);
        }
    }
}
