using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Quotations;

/// <summary>Tells what each quotation mark of a text can do.</summary>
internal static class MarkReader
{
    /// <summary>'em, 'til, rock 'n' roll: words that begin with an apostrophe.</summary>
    private static readonly WordSet Elided = WordTable.Read("elided-words.tsv")
        .Select(row => row[0]).ToWordSet(StringComparison.OrdinalIgnoreCase);

    /// <summary>Adds the marks among the tokens <c>[first, end)</c>, which are one paragraph.</summary>
    public static void Read(ParsedText text, int first, int end, List<QuotationMark> marks)
    {
        var tokens = text.Tokens;
        for (var i = first; i < end; i++)
        {
            if (!IsMark(text, i))
            {
                continue;
            }

            // Marks that touch one another, as in “‘No,’ she said”, all open or all close.
            var last = i;
            while (last + 1 < end && tokens[last + 1].IsJoined && IsMark(text, last + 1) && last - i < 3)
            {
                last++;
            }

            var placed = Placed(text, first, end, i, last);
            for (var mark = i; mark <= last; mark++)
            {
                var family = FamilyOf(text.Word(mark));
                var followsNumber = mark > first && tokens[mark].IsJoined && tokens[mark - 1].Kind == TokenKind.Number;
                if (family != MarkFamily.Single || !IsApostrophe(text, first, end, mark, placed))
                {
                    marks.Add(new QuotationMark(mark, family, Drawn(text.Word(mark)), placed, followsNumber));
                }
            }

            i = last;
        }
    }

    private static bool IsMark(ParsedText text, int token) => text.Tokens[token].Kind is TokenKind.Quote or TokenKind.Apostrophe;

    private static MarkFamily FamilyOf(ReadOnlySpan<char> mark) => mark[0] switch
    {
        '«' or '»' or '‹' or '›' => MarkFamily.Guillemet,
        '"' or '“' or '”' or '„' or '‟' or '＂' => MarkFamily.Double,
        _ => mark.Length > 1 ? MarkFamily.Double : MarkFamily.Single,
    };

    private static MarkSide Drawn(ReadOnlySpan<char> mark) => mark[0] switch
    {
        '“' or '„' or '‟' or '‘' or '‛' or '‚' or '`' => MarkSide.Opens,
        '”' or '’' or '´' => MarkSide.Closes,
        _ => MarkSide.Either,
    };

    private static MarkSide Placed(ParsedText text, int first, int end, int mark, int last)
    {
        var tokens = text.Tokens;
        var isFreeBefore = mark == first || !tokens[mark].IsJoined;
        var isFreeAfter = last + 1 >= end || !tokens[last + 1].IsJoined;
        if (isFreeBefore || isFreeAfter)
        {
            return isFreeBefore == isFreeAfter ? MarkSide.Either : isFreeBefore ? MarkSide.Opens : MarkSide.Closes;
        }

        var before = text.Text[tokens[mark - 1].End - 1];
        var after = text.Text[tokens[last + 1].Start];
        if (before is '(' or '[' or '{' or '/')
        {
            return MarkSide.Opens;
        }

        if (before is '-' or '–' or '—' or '―' or ':' or '…')
        {
            // "no"—"yes": a dash may stand at either end, so the words outside decide.
            return after is ',' or '.' or ';' or ')' or '?' or '!' ? MarkSide.Closes : MarkSide.Either;
        }

        return char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after) ? MarkSide.Either : MarkSide.Closes;
    }

    /// <summary>Whether a single mark belongs to a word: <c>voters'</c> is left to the scanner, which sees whether anything is open.</summary>
    private static bool IsApostrophe(ParsedText text, int first, int end, int mark, MarkSide placed)
    {
        var tokens = text.Tokens;
        if (placed == MarkSide.Opens && mark + 1 < end)
        {
            // '90s, 'em, ’Tis; a curly right mark before a word is never an opening mark.
            var c = text.Text[tokens[mark].Start];
            return c is '’' or '´' or '′' || tokens[mark + 1].Kind == TokenKind.Apostrophe
                || (c != '‘' && tokens[mark + 1].Kind == TokenKind.Number && tokens[mark + 1].Length == 2 && mark + 2 < end && tokens[mark + 2].IsJoined && text.Is(mark + 2, "s"))
                || Elided.Contains(text.Word(mark + 1));
        }

        // rock 'n' roll, 5'10: between letters or digits it is no quotation mark.
        return placed == MarkSide.Either && mark > first && mark + 1 < end && tokens[mark].IsJoined && tokens[mark + 1].IsJoined
            && char.IsLetterOrDigit(text.Text[tokens[mark].Start - 1]);
    }
}
