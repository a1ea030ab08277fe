using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Locations;

/// <summary>Finds the longest name of the gazetteer that begins at a word.</summary>
internal static class LongestPlaceName
{
    private const int LongestName = 6;
    private const int LongestAcronym = 4;

    /// <summary>The number of the longest name that begins at this token, or -1.</summary>
    public static int At(ParsedText text, int first, out int last)
    {
        last = first - 1;
        var key = -1;
        var end = Math.Min(text.TokenCount, first + (2 * LongestName));
        for (int i = first, count = 0; i < end && count < LongestName; i++)
        {
            var token = text.Tokens[i];
            if (i > first && (token.Has(TokenShape.StartsParagraph) || !GoesOn(text, i)))
            {
                break;
            }

            if (token.Kind == TokenKind.Word)
            {
                count++;
            }
            else if (token.Kind != TokenKind.Clitic)
            {
                continue;
            }

            if (token.Kind == TokenKind.Word && !token.IsCapitalised && !token.Has(TokenShape.MixedCase))
            {
                continue;
            }

            bool isBeginning;
            var match = i == first ? PlaceNames.Of(text, first, out isBeginning) : Gazetteer.World.Find(text.Text.AsSpan(text.Tokens[first].Start, token.End - text.Tokens[first].Start), out isBeginning);
            if (!isBeginning && !(i + 1 < end && text.Tokens[i + 1].Kind == TokenKind.Clitic))
            {
                // No name begins so; but "St John" may be the beginning of "St John's", which folds into one word.
                break;
            }

            if (!match.IsEmpty && (i > first ? token.Kind != TokenKind.Clitic || HasApostrophe(match) : token.Length > LongestAcronym || (token.Has(TokenShape.AllCapitals) ? IsAcronym(match) : token.Length > 2)))
            {
                (key, last) = (match.Key, i);
            }
        }

        if (key < 0 || last == first)
        {
            // "the Hudson" is a river where Hudson alone is a man or a town.
            if (text.Is(first - 1, "the"))
            {
                var match = Gazetteer.World.Find(text.Text.AsSpan(text.Tokens[first - 1].Start, text.Tokens[first].End - text.Tokens[first - 1].Start));
                if (!match.IsEmpty)
                {
                    (key, last) = (match.Key, first);
                }
            }
        }

        return key;
    }

    /// <summary>Whether the letters stand for a longer name, as UK does, or are the name of a city in capitals.</summary>
    private static bool IsAcronym(GazetteerMatch match)
    {
        foreach (var place in match)
        {
            if (Gazetteer.World.NameOf(place).Length > LongestAcronym || (Gazetteer.World.KindOf(place) <= GazetteerKind.City && Gazetteer.World.PopulationOf(place) > 300_000 && Gazetteer.World.KindOf(place) != GazetteerKind.Region))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a name with a clitic is one of the gazetteer's, as "King's Lynn" is; "Ivins" is not Ivin's.</summary>
    private static bool HasApostrophe(GazetteerMatch match)
    {
        foreach (var place in match)
        {
            if (Gazetteer.World.NameOf(place).AsSpan().ContainsAny('\'', '’', '‘'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a place's name can go on with this token.</summary>
    private static bool GoesOn(ParsedText text, int token)
    {
        var it = text.Tokens[token];
        if (it.Kind == TokenKind.Word)
        {
            return it.IsCapitalised || it.Has(TokenShape.MixedCase) || ListedWords.Has(text, token, ContextRole.PlaceParticle);
        }

        return it.Kind == TokenKind.Clitic || (it.IsJoined && (text.Is(token, '-') || text.Is(token, '‑') || text.Is(token, '–') || (text.Is(token, '.') && text.Tokens[token - 1].Length <= 3)
            || text.Is(token, '’') || text.Is(token, '\''))) || text.Is(token, '&');
    }
}
