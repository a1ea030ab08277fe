using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Locations;

/// <summary>What a local article that names no country shows of its own: numbers to call, and who governs.</summary>
internal static class LocalSigns
{
    private static readonly int UnitedStates = Gazetteer.World.NumberOfCountry("US"), Canada = Gazetteer.World.NumberOfCountry("CA");

    /// <summary>Whether a country fits the signs: a number such as 555-010-2345 is called in the United States and Canada, and "the province" governs in Canada but not there.</summary>
    public static bool Fit(LocalSign signs, int country) => country != 0
        && (country == Canada ? signs != LocalSign.None : country == UnitedStates && signs == LocalSign.Telephone);

    /// <summary>Whether a city of this name, by its key, lies in a country that fits.</summary>
    public static bool HaveNamesake(LocalSign signs, int key)
    {
        foreach (var place in signs == LocalSign.None ? default : Gazetteer.World.Named(key))
        {
            if (Gazetteer.World.KindOf(place) == GazetteerKind.City && Fit(signs, Gazetteer.World.CountryNumberOf(place)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The signs of a text; reads all of its tokens.</summary>
    public static LocalSign Of(ParsedText text)
    {
        var signs = LocalSign.None;
        for (var i = 0; i + 2 < text.TokenCount; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Number)
            {
                signs |= IsTelephone(text, i) ? LocalSign.Telephone : 0;
            }
            else if (text.Tokens[i].Length == 8 && text.Is(i, "province") && text.Is(i - 1, "the") && !text.Is(i + 1, "of") && !text.Is(i + 1, "\u2019s") && !text.Tokens[i].IsCapitalised)
            {
                signs |= LocalSign.Province;
            }
        }

        return signs;
    }

    /// <summary>555-010-2345; numbers that cost nothing are called from everywhere.</summary>
    private static bool IsTelephone(ParsedText text, int i)
    {
        var written = text.Text.AsSpan(text.Tokens[i].Start);
        return written.Length >= 12 && (i == 0 || !text.Is(i - 1, '-')) && IsDigits(written[..3]) && written[3] == '-' && IsDigits(written[4..7]) && written[7] == '-' && IsDigits(written[8..12])
            && (written.Length == 12 || !char.IsAsciiDigit(written[12])) && written[0] is >= '2' and not '8';
    }

    private static bool IsDigits(ReadOnlySpan<char> part) => !part.ContainsAnyExceptInRange('0', '9');
}
