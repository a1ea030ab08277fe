using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Numbers;

/// <summary>Tells the Roman numeral of a name from other words in capitals: World War II, Charles III, Chapter IV.</summary>
internal static class RomanNumeral
{
    private const int Longest = 6;

    /// <summary>Whether the letters are those of one.</summary>
    public static bool MayBeOne(ReadOnlySpan<char> word) => word.Length <= Longest && word.IndexOfAnyExcept("IVX") < 0;

    public static bool IsOne(ParsedText text, int token)
    {
        var it = text.Tokens[token];
        if (it.Kind != TokenKind.Word || !it.IsCapitalised || token == 0)
        {
            return false;
        }

        var word = text.Word(token);
        if (!MayBeOne(word))
        {
            return false;
        }

        if (text.Is(token - 1, '§') || (it.Has(TokenShape.StartsLine) && (token + 1 >= text.TokenCount || text.Tokens[token + 1].Has(TokenShape.StartsLine))))
        {
            // § II; the number of a chapter in a line of its own.
            return true;
        }

        if (text.Tokens[token - 1].Kind != TokenKind.Word || !text.Tokens[token - 1].IsCapitalised)
        {
            return false;
        }

        if (word is "I" && !text.Tokens[token - 1].Has(TokenShape.StartsSentence) && text.IsA(token - 1, Lexicons.WordClass.Name)
            && (text.Is(token + 1, ',') || text.Is(token + 1, "of") || text.Is(token + 1, ';')))
        {
            // Gustav I, who; but not "Anna, I".
            return true;
        }

        return word.Length > 1 || text.Is(token - 1, "war") || text.Is(token - 1, "part") || text.Is(token - 1, "phase") || text.Is(token - 1, "division");
    }
}
