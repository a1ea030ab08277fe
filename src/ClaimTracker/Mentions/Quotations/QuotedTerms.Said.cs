using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Quotations;

/// <content>Whether somebody stands beside the words who says them.</content>
internal sealed partial class QuotedTerms
{
    /// <summary>Tokens of source and cue between two quotations.</summary>
    private const int LongestCue = 9;

    /// <summary>In the mayor's words, "a long night"; as she put it, "a long night".</summary>
    private bool IsWordsOf(int mark)
    {
        var last = mark - 1;
        return last > 1 && (text.Is(mark, ',') || text.Is(mark, ':'))
            && ((text.Is(last, "words") && (text.Tokens[last - 1].Kind is TokenKind.Clitic or TokenKind.Apostrophe || text.Is(last - 1, "his") || text.Is(last - 1, "her") || text.Is(last - 1, "their")))
                || (text.Is(last, "it") && (text.Is(last - 1, "put") || text.Is(last - 1, "puts"))));
    }

    /// <summary>She had two words for them: "Go home."</summary>
    private bool IsSentenceBehindColon(int before, QuotedStretch stretch) => text.Is(before, ':') && text.Tokens[stretch.First].IsCapitalised && text.Text[text.Tokens[stretch.End - 1].Start] is '.' or '?' or '!';

    /// <summary>Whether a comma or colon, or a verb of saying, joins the words to somebody who says them.</summary>
    private bool IsSaid(int before, QuotedStretch stretch, int after, bool isTitle)
    {
        if (text.Is(before, "of") && VerbAt(before - 1) is { Kind: ReportingKind.Speech } spoke && spoke.Has(ReportedContent.Of))
        {
            // spoke of "utter neglect"
            return true;
        }

        var previous = text.Is(before, ',') || text.Is(before, ':') ? before - 1 : before;
        if (VerbAt(previous) is { Kind: ReportingKind.Speech } verb && (previous < before || verb.Has(ReportedContent.Quote)))
        {
            // Of "wrote 'Songs of the Sea'" the marks hold a title.
            return !(previous == before && verb.Lemma is "write" or "publish" && isTitle);
        }

        if (previous < before && text.Is(before, ',') && IsBehindCue(previous))
        {
            // "No," said the coach, "not yet."
            return true;
        }

        if (!(text.Is(stretch.End - 1, ',') || text.Is(after, ',') || text.Is(stretch.End - 1, '?') || text.Is(stretch.End - 1, '!')) || text.Tokens[Math.Min(after, text.TokenCount - 1)].Has(TokenShape.StartsParagraph))
        {
            return false;
        }

        // "Not now," said the mayor. "Not now," the mayor of the town said.
        for (var i = after; i < after + 6 && i < text.TokenCount && text.Tokens[i].Kind is TokenKind.Word or TokenKind.Clitic or TokenKind.Punctuation; i++)
        {
            if (VerbAt(i) is { Kind: ReportingKind.Speech } said && said.Has(ReportedContent.Quote) && !text.Word(i).Equals(said.Lemma, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            if (text.Is(i, '.') && (i + 1 >= text.TokenCount || text.Tokens[i + 1].Has(TokenShape.StartsSentence)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a verb of saying and whoever says it are all that stands between here and the quotation before, which a comma ends.</summary>
    private bool IsBehindCue(int last)
    {
        var isSaid = false;
        for (var i = last; i > 1 && i > last - LongestCue; i--)
        {
            if (text.Tokens[i].Kind == TokenKind.Quote)
            {
                return isSaid && (text.Is(i - 1, ',') || text.Is(i + 1, ','));
            }

            isSaid |= VerbAt(i) is { Kind: ReportingKind.Speech } said && said.Has(ReportedContent.Quote);
            if (text.Tokens[i].Has(TokenShape.StartsSentence))
            {
                return false;
            }
        }

        return false;
    }
}
