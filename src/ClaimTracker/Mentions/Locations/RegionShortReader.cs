using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Locations;

/// <summary>Reads the short form of a state behind a town: "Lund, Calif.", "Lund, WA".</summary>
internal static class RegionShortReader
{
    /// <summary>The state that a short form behind a town and a comma stands for, or -1.</summary>
    public static int BehindTown(ParsedText text, List<NamedPlace> before, int first, out int end)
    {
        end = first;
        var isDotted = text.Is(first + 1, '.') && text.Tokens[first + 1].IsJoined;
        var isBehindParty = text.Tokens[first].IsJoined && text.Is(first - 1, '-') && first >= 3 && text.Tokens[first - 2].Length == 1 && text.Tokens[first - 2].IsCapitalised && text.Is(first - 3, '(');
        if (text.Tokens[first].Length > 6 || (!isBehindParty && (!text.Is(first - 1, ',') || first < 2 || (!text.Tokens[first - 2].IsCapitalised && text.Tokens[first - 2].Kind != TokenKind.Number))))
        {
            return -1;
        }

        var places = RegionShorts.Find(text.Word(first));
        if (places.IsEmpty || !(isDotted || text.Tokens[first].Has(TokenShape.AllCapitals | TokenShape.Dotted) || text.Is(first + 1, '(') || text.Is(first + 1, ',')))
        {
            return -1;
        }

        end = isDotted && !text.Tokens[first + 1].Has(TokenShape.StartsSentence) ? first + 1 : first;
        if (places.Length == 1)
        {
            return places[0];
        }

        // "WA" is Washington or Western Australia: the one that has the town.
        if (before.Count > 0 && before[^1] is { Key: >= 0 } town && town.Last == first - 2)
        {
            foreach (var candidate in Gazetteer.World.Named(town.Key))
            {
                foreach (var place in places)
                {
                    if (Gazetteer.World.RegionOf(candidate) == Gazetteer.World.RegionOf(place))
                    {
                        return place;
                    }
                }
            }
        }

        return places[0];
    }
}
