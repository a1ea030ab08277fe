using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Locations;

/// <summary>The state or province that an article is sent from: a paper of Kentucky that writes of London means the one in Kentucky.</summary>
internal static class HomeRegion
{
    /// <summary>Places at the beginning among which the dateline's is.</summary>
    private const int MostPlaces = 2;

    /// <summary>Number of the region of the dateline ("LUND, Ky. (WXYZ) —"); 0 when there is no dateline with one.</summary>
    public static int Of(ParsedText text, List<NamedPlace> places)
    {
        for (var i = 0; i < Math.Min(places.Count, MostPlaces); i++)
        {
            var place = places[i];
            if (place.Container < 0 || Gazetteer.World.KindOf(place.Container) != GazetteerKind.Region || !text.Tokens[place.First].Has(TokenShape.StartsLine) || i + 1 >= places.Count)
            {
                continue;
            }

            var behind = places[i + 1].Last + 1;
            behind += text.Is(behind, '.') ? 1 : 0;
            if (text.Is(behind, '(') || text.Is(behind, '-') || text.Is(behind, '–') || text.Is(behind, '—') || text.Is(behind, "--") || text.Is(behind, ','))
            {
                return Gazetteer.World.RegionOf(place.Container);
            }
        }

        return 0;
    }
}
