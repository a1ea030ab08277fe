using ClaimTracker.Lexicons;

namespace ClaimTracker.Mentions.Locations;

/// <summary>Tells whether a name that a place bears means a place where it stands.</summary>
internal static class PlaceAcceptance
{
    private const int LargeTown = 100_000;
    private const int SmallTown = 50_000;

    public static bool IsPlace(NamedPlace name, int place, PlaceEvidence evidence)
    {
        var signs = name.Signs;
        if (name.Place >= 0 || name.Container >= 0)
        {
            return true;
        }

        if (place < 0)
        {
            return (signs & (PlaceSign.Locative | PlaceSign.PlaceWord | PlaceSign.Called | PlaceSign.CalledTown | PlaceSign.Dateline)) != 0;
        }

        var population = Gazetteer.World.PopulationOf(place);
        var kind = Gazetteer.World.KindOf(place);
        if ((signs & PlaceSign.Part) != 0)
        {
            // Inside a longer name only what is well known or what the article is about; the rest may be a saint or a founder.
            if ((signs & PlaceSign.Locative) != 0 && (signs & PlaceSign.Given) == 0 && evidence.ShareOfCountry(Gazetteer.World.CountryNumberOf(place)) > 0.5)
            {
                return true;
            }

            return kind is GazetteerKind.Country or GazetteerKind.Continent or GazetteerKind.WorldRegion || ((signs & PlaceSign.Common) == 0 && (population >= LargeTown
                || ((signs & PlaceSign.Given) == 0 && evidence.ShareOfCountry(Gazetteer.World.CountryNumberOf(place)) > 0.5)));
        }

        var isSmall = kind >= GazetteerKind.Region && population < LargeTown;
        if (isSmall && (signs & PlaceSign.Possessive) != 0 && (signs & (PlaceSign.Given | PlaceSign.Common)) != 0)
        {
            // "in Jack's car", "from McBride's".
            return false;
        }

        if ((signs & (PlaceSign.Locative | PlaceSign.Called | PlaceSign.CalledTown | PlaceSign.PlaceWord | PlaceSign.Dateline)) != 0)
        {
            return true;
        }

        if (kind is GazetteerKind.Country or GazetteerKind.Continent or GazetteerKind.WorldRegion || (kind == GazetteerKind.Region && population > 500_000) || population >= LargeTown)
        {
            return (signs & PlaceSign.Common) == 0 || (signs & PlaceSign.StartsSentence) == 0 || kind == GazetteerKind.Country;
        }

        if ((signs & PlaceSign.Common) != 0 || (signs & PlaceSign.Given) != 0)
        {
            return (signs & PlaceSign.Direction) != 0 && evidence.ShareOfCountry(Gazetteer.World.CountryNumberOf(place)) > 0.3;
        }

        return (signs & PlaceSign.Direction) != 0 || evidence.ShareOfCountry(Gazetteer.World.CountryNumberOf(place)) > 0.2;
    }

    /// <summary>
    /// Whether a small town lies in a country that the article does not speak of, while it speaks of one other all the time: then it is
    /// more likely a place there that the gazetteer does not have.
    /// </summary>
    public static bool IsElsewhere(NamedPlace name, int place, PlaceEvidence evidence, int mainCountry) => name is { Place: < 0, Container: < 0 } && place >= 0 && Gazetteer.World.KindOf(place) >= GazetteerKind.Region && Gazetteer.World.PopulationOf(place) < SmallTown
        && evidence.Total >= 2 && evidence.ShareOfCountry(Gazetteer.World.CountryNumberOf(place)) < 0.08f && mainCountry != 0;
}
