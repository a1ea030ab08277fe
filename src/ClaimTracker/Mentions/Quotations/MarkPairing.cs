using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Quotations;

/// <summary>Finds, within one paragraph, the mark that closes what another opens.</summary>
/// <param name="text">The text.</param>
/// <param name="marks">All its marks, in order.</param>
internal sealed class MarkPairing(ParsedText text, List<QuotationMark> marks)
{
    /// <summary>Index of the mark that closes what this one opens; of the next opening mark when none does and marks are not nested; else -1.</summary>
    public int DoubleClose(int opener, int end, bool isFlat)
    {
        var depth = 0;
        for (var i = opener + 1; i < end; i++)
        {
            var mark = marks[i];
            if (mark.Family != MarkFamily.Double || IsInches(i, end))
            {
                continue;
            }

            if ((mark.Placed != MarkSide.Opens && !(mark.Placed == MarkSide.Either && mark.Drawn == MarkSide.Opens)) || IsMisplaced(mark))
            {
                if (depth == 0)
                {
                    return i;
                }

                depth--;
            }
            else if (isFlat || (mark.Drawn != MarkSide.Opens && !IsClosedTwice(i, end)))
            {
                return i;
            }
            else
            {
                depth++;
            }
        }

        return -1;
    }

    /// <summary>Whether a mark stands before a word that it should not be joined to: <c>"No, "she said.</c></summary>
    public bool IsMisplaced(QuotationMark mark)
    {
        var tokens = text.Tokens;
        return mark.Drawn != MarkSide.Opens && mark.Token + 1 < tokens.Length && tokens[mark.Token + 1].Kind == TokenKind.Word
            && char.IsLower(text.Text[tokens[mark.Token + 1].Start]) && text.Text[tokens[mark.Token - 1].Start] is ',' or '.' or '?' or '!';
    }

    /// <summary>Whether the next two double marks both close: then the mark before them opens a quotation within one.</summary>
    private bool IsClosedTwice(int mark, int end)
    {
        var closes = 0;
        for (var i = mark + 1; i < end && i < mark + 8; i++)
        {
            if (marks[i].Family == MarkFamily.Double)
            {
                if (marks[i].Placed != MarkSide.Closes)
                {
                    return false;
                }

                if (++closes == 2)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a straight mark behind digits measures: another closing mark comes before anything opens.</summary>
    private bool IsInches(int mark, int end)
    {
        if (!marks[mark].FollowsNumber || marks[mark].Drawn != MarkSide.Either || marks[mark].Placed == MarkSide.Opens)
        {
            return false;
        }

        for (var i = mark + 1; i < end && i < mark + 8; i++)
        {
            if (marks[i].Family == marks[mark].Family)
            {
                return marks[i].Placed == MarkSide.Closes;
            }
        }

        return false;
    }

    public int SingleClose(int opener, int end)
    {
        var possible = -1;
        for (var i = opener + 1; i < end; i++)
        {
            var mark = marks[i];
            if (mark.Family != MarkFamily.Single)
            {
                continue;
            }

            if (mark.Placed != MarkSide.Closes || mark.Drawn == MarkSide.Opens)
            {
                break;
            }

            if (!MayBeApostrophe(mark))
            {
                return i;
            }

            possible = possible < 0 ? i : possible;
        }

        return possible;
    }

    /// <summary>Whether a single mark after a word may as well make a possessive, "voters' choice", or measure, "6' tall".</summary>
    private bool MayBeApostrophe(QuotationMark mark)
    {
        var tokens = text.Tokens;
        var next = mark.Token + 1;
        return next < tokens.Length && !tokens[next].IsJoined && tokens[next].Kind is TokenKind.Word or TokenKind.Number && !tokens[next].Has(TokenShape.StartsParagraph)
            && (mark.FollowsNumber || text.Text[tokens[mark.Token].Start - 1] is 's' or 'S' or 'x' or 'z');
    }

    public int GuillemetClose(int opener, int end)
    {
        var drawn = text.Text[text.Tokens[marks[opener].Token].Start];
        for (var i = opener + 1; i < end; i++)
        {
            if (marks[i].Family == MarkFamily.Guillemet && text.Text[text.Tokens[marks[i].Token].Start] != drawn)
            {
                return i;
            }
        }

        return -1;
    }
}
