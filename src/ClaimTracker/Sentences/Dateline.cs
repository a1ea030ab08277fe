namespace ClaimTracker.Sentences;

/// <summary>Finds where a report begins behind its dateline: "OSLO, Norway, Nov. 3 (AFP) — The bridge".</summary>
internal static class Dateline
{
    /// <summary>No dateline has more tokens.</summary>
    private const int Longest = 24;

    /// <summary>"LUND, Sweden: The bridge".</summary>
    private const int MostBeforeColon = 4;

    /// <summary>Index of the first token behind the dash; <paramref name="first"/> where a sentence or statement begins with no dateline.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="end">Index after its last token.</param>
    public static int End(ParsedText text, int first, int end)
    {
        if (first + 1 >= end || !text.Tokens[first].Has(TokenShape.StartsParagraph) || text.Tokens[first].Kind != TokenKind.Word || !text.Tokens[first].Has(TokenShape.AllCapitals) || text.Tokens[first].Length < 3)
        {
            return first;
        }

        var depth = 0;
        for (var i = first + 1; i < Math.Min(end - 1, first + Longest); i++)
        {
            var token = text.Tokens[i];
            depth += text.Is(i, '(') ? 1 : text.Is(i, ')') ? -1 : 0;
            if (depth == 0 && (IsDash(text, i) || (text.Is(i, ':') && i - first <= MostBeforeColon && !text.Tokens[i + 1].IsJoined)))
            {
                return i + 1;
            }

            if (depth == 0 && !(token.Kind is TokenKind.Number or TokenKind.Punctuation || token.IsCapitalised || token.Length <= 3) || text.Is(i, ';') || text.Is(i, ':'))
            {
                return first;
            }
        }

        return first;
    }

    private static bool IsDash(ParsedText text, int token) =>
        text.Is(token, '—') || text.Is(token, '–') || text.Is(token, "--") || (text.Is(token, '-') && !text.Tokens[token].IsJoined);
}
