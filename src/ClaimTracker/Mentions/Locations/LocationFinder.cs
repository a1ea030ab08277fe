using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Names;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Locations;

/// <summary>Finds the places that an article names and tells which ones they are. Without state, linear in the text.</summary>
public static class LocationFinder
{
    private const float ClearCountry = 0.7f;

    /// <summary>What has been told of each place of the gazetteer: articles name the same few thousand.</summary>
    private static readonly PlaceReference?[] References = new PlaceReference?[Gazetteer.World.Count];

    /// <param name="text">The article.</param>
    /// <param name="names">Its proper names, from <see cref="NameFinder"/>: people, outlets and teams are not taken for places.</param>
    /// <param name="url">Where the article was found: the country in the outlet's address counts as if the article named it once. Null when not known.</param>
    /// <returns>The places in order of position, none overlapping. Peoples and languages ("Turkish") are no places.</returns>
    public static IReadOnlyList<LocationMention> Find(ParsedText text, IReadOnlyList<NameMention> names, string? url = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(names);
        using var evidence = new PlaceEvidence();
        if (HomeCountry.Of(url) is { } home)
        {
            evidence.AddCountry(Gazetteer.World.NumberOfCountry(home), 2);
        }

        var places = new PlaceScanner(text, names, evidence).Scan();
        if (places.Count == 0)
        {
            Spares.Return(places);
            return [];
        }

        var resolved = new PlaceResolver(text, places, evidence).Resolve();
        var mainCountry = evidence.CountryAbove(ClearCountry);
        var mentions = new List<LocationMention>(places.Count);
        for (var i = 0; i < places.Count; i++)
        {
            var place = resolved[i];
            if (place == -2)
            {
                continue;
            }

            var span = text.SpanOf(places[i].First, places[i].Last);
            var isInName = (places[i].Signs & PlaceSign.PartOfBody) != 0;
            if (place >= 0)
            {
                mentions.Add(new LocationMention(span, places[i].Container >= 0 ? "named-with-container" : "gazetteer", References[place] ??= Refer(Gazetteer.World[place]), isInName));
            }
            else
            {
                mentions.Add(new LocationMention(span, "place-by-words", Open(text, places[i], mainCountry), isInName));
            }
        }

        Spares.Return(places);
        SpareArrays<int>.Return(resolved);
        return mentions;
    }

    internal static PlaceReference Refer(GazetteerEntry entry) =>
        new(entry.Name, entry.CountryCode, entry.Latitude, entry.Longitude, KindOf(entry.Kind), entry.Id);

    /// <summary>A place that the gazetteer does not have: in the country that the text puts it in, or in the one that the article is about.</summary>
    private static PlaceReference Open(ParsedText text, NamedPlace place, int mainCountry)
    {
        var country = place.Container >= 0 ? Gazetteer.World.CountryNumberOf(place.Container) : mainCountry;
        var kind = NameWords.PlaceKindOf(text.Word(place.Last));
        if (kind == default)
        {
            kind = NameWords.PlaceKindOf(text.Word(place.First));
        }

        return new PlaceReference(text.TextOf(place.First, place.Last), country == 0 ? null : Gazetteer.World.CodeOfCountry(country), null, null, KindOf(kind), null);
    }

    private static PlaceKind KindOf(GazetteerKind kind) => kind switch
    {
        GazetteerKind.Continent => PlaceKind.Continent,
        GazetteerKind.WorldRegion => PlaceKind.WorldRegion,
        GazetteerKind.Country => PlaceKind.Country,
        GazetteerKind.Region => PlaceKind.Region,
        GazetteerKind.City => PlaceKind.City,
        GazetteerKind.Natural => PlaceKind.Natural,
        GazetteerKind.Spot => PlaceKind.Spot,
        _ => PlaceKind.Unknown,
    };
}
