using ClaimTracker.Lexicons;
using ClaimTracker.Text;

namespace ClaimTracker.Sentences;

/// <summary>Cuts a row of tokens into sentences.</summary>
internal static class SentenceSplitter
{
    /// <summary>The sentences in order; every token is in one, and the first of each is marked <see cref="TokenShape.StartsSentence"/>.</summary>
    public static RentedList<Sentence> Split(string text, Span<Token> tokens)
    {
        var sentences = new RentedList<Sentence>(tokens.Length / 16);
        int first = 0, paragraph = -1;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Has(TokenShape.StartsParagraph))
            {
                paragraph++;
            }

            var end = i + 1;
            if (end == tokens.Length || tokens[end].Has(TokenShape.StartsParagraph) || Ends(text, tokens, i, ref end))
            {
                tokens[first] = tokens[first] with { Shape = tokens[first].Shape | TokenShape.StartsSentence };
                sentences.Add(new Sentence(first, end, Math.Max(0, paragraph), new(tokens[first].Start, tokens[end - 1].End)));
                first = end;
                i = end - 1;
            }
        }

        return sentences;
    }

    /// <summary>Whether a sentence ends at this mark; <paramref name="end"/> is moved behind the closing marks that follow it.</summary>
    private static bool Ends(string text, ReadOnlySpan<Token> tokens, int i, ref int end)
    {
        var token = tokens[i];
        var mark = text[token.Start];
        var isAbbreviation = false;
        if (token.Has(TokenShape.Dotted) && text[token.End - 1] == '.')
        {
            isAbbreviation = true;
        }
        else if (token.Kind != TokenKind.Punctuation || mark is not ('.' or '!' or '?' or '…'))
        {
            return false;
        }
        else if (mark == '.' && token.Length == 1 && i > 0 && token.IsJoined && tokens[i - 1].Kind == TokenKind.Word
            && !(i > 1 && tokens[i - 1].IsJoined && tokens[i - 1].Length == 1 && tokens[i - 2].Kind is TokenKind.Number or TokenKind.Symbol))
        {
            var word = text.AsSpan(tokens[i - 1].Start, tokens[i - 1].Length);
            var kind = Abbreviations.KindOf(word);
            if (kind == AbbreviationKind.BeforeName || (word.Length == 1 && tokens[i - 1].IsCapitalised && IsInitial(text, tokens, i)))
            {
                return false;
            }

            if (kind == AbbreviationKind.BeforeNumber && i + 1 < tokens.Length && tokens[i + 1].Kind == TokenKind.Number)
            {
                return false;
            }

            // "Asked whether she would stay, she said no." ends here.
            isAbbreviation = kind != AbbreviationKind.None && !(kind == AbbreviationKind.BeforeNumber && !tokens[i - 1].IsCapitalised && word.Equals("no", StringComparison.Ordinal));
        }

        var isClosed = false;
        while (end < tokens.Length && tokens[end].IsJoined && IsClosing(text, tokens, end))
        {
            isClosed |= tokens[end].Kind == TokenKind.Quote;
            end++;
        }

        if (end == tokens.Length || tokens[end].Has(TokenShape.StartsParagraph))
        {
            return true;
        }

        var next = tokens[end];
        if (next.IsJoined && next.Kind != TokenKind.Quote && !isClosed && !(next.IsCapitalised && i > 0 && tokens[i - 1].Length > 2 && !isAbbreviation))
        {
            // "example.com", "3.30pm", "?!": no sentence begins without a space, but for "end.Next" of careless typing.
            return false;
        }

        // A dateline goes on behind its dash: "SPRINGFIELD, Mo. - Police said".
        if (text[next.Start] is '-' or '–' or '—')
        {
            return false;
        }

        // A quotation that ends with a mark of its own goes on with its speaker: "Why?" he asked. "Why?" Smith asked is split here
        // and put together again by the rules for attribution, which look across.
        var opener = next.Kind is TokenKind.Quote or TokenKind.Apostrophe || text[next.Start] is '(' or '[' ? end + 1 : end;
        var start = opener < tokens.Length ? tokens[opener] : next;
        if (start.Kind == TokenKind.Word && !start.IsCapitalised && char.IsLower(text[start.Start]))
        {
            return false;
        }

        return !isAbbreviation || Abbreviations.CanStartSentence(text.AsSpan(start.Start, start.Length), start.Kind);
    }

    /// <summary>A quotation mark or bracket that closes: not an opening curly mark, and what follows it is not joined to it.</summary>
    private static bool IsClosing(string text, ReadOnlySpan<Token> tokens, int i) =>
        text[tokens[i].Start] is ')' or ']' or '”' or '»' or '›' or '!' or '?'
        || (tokens[i].Kind == TokenKind.Quote && text[tokens[i].Start] is not ('“' or '„' or '«' or '‹' or '‘')
            && (i + 1 == tokens.Length || !tokens[i + 1].IsJoined || tokens[i + 1].Kind != TokenKind.Word));

    /// <summary>Whether a capital letter with a full stop is an initial: a capitalised word follows, and no lower-case word stands right before.</summary>
    private static bool IsInitial(string text, ReadOnlySpan<Token> tokens, int i) =>
        i + 1 < tokens.Length && tokens[i + 1].Kind == TokenKind.Word && tokens[i + 1].IsCapitalised && text[tokens[i - 1].Start] != 'I';
}
