using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Quotations;

/// <summary>Finds the words that somebody said or wrote, in marks or as a block after a colon. Linear, total on any string, without state.</summary>
public static class QuotationFinder
{
    /// <summary>A block has at least so many words: less is a list or a caption.</summary>
    private const int ShortestBlock = 12;

    /// <param name="text">The parsed article.</param>
    /// <param name="notes">Takes a note for each quotation whose closing mark is missing.</param>
    /// <returns>The quotations in order, none overlapping, each stretch between marks its own.</returns>
    public static IReadOnlyList<QuotationMention> Find(ParsedText text, List<Note> notes)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(notes);
        var stretches = QuotationScanner.Scan(text);
        var quotations = new List<QuotationMention>(stretches.Count);
        var terms = new QuotedTerms(text);
        int next = 0, lastTerm = -1;
        foreach (var sentence in text.Sentences)
        {
            for (; next < stretches.Count && stretches[next].First <= sentence.End; next++)
            {
                var stretch = stretches[next];
                if (stretch.How == StretchEnd.Unclosed)
                {
                    notes.Add(new Note(text.SpanOf(stretch.First - 1, stretch.First - 1), "unclosed_quotation", "A quotation opens here and is never closed; it is taken to end with its paragraph."));
                }

                var rule = stretch.How == StretchEnd.Continues ? "goes-on-in-next-paragraph" : "unclosed-marks";
                if (stretch.How == StretchEnd.Closed)
                {
                    var followsTerm = lastTerm >= 0 && stretch.First - lastTerm == 3 && (text.Is(lastTerm + 1, "or") || text.Is(lastTerm + 1, "and") || text.Is(lastTerm + 1, ','));
                    if (terms.IsTerm(stretch, followsTerm, out rule))
                    {
                        lastTerm = stretch.End;
                        continue;
                    }
                }

                quotations.Add(new QuotationMention(text.SpanOf(stretch.First, stretch.End - 1), rule, IsBlock: false, stretch.How != StretchEnd.Unclosed));
            }

            if (BlockAfter(text, sentence) is { } block && (next >= stretches.Count || block.End <= text.Tokens[stretches[next].First].Start))
            {
                quotations.Add(new QuotationMention(block, "block-after-colon", IsBlock: true, IsClosed: true));
            }
        }

        Spares.Return(stretches);
        return quotations;
    }

    /// <summary>The paragraph without marks that a sentence such as "The agency reported:" introduces.</summary>
    private static TextSpan? BlockAfter(ParsedText text, Sentence sentence)
    {
        var tokens = text.Tokens;
        var end = sentence.End;
        if (end >= tokens.Length || !text.Is(end - 1, ':') || !tokens[end].Has(TokenShape.StartsParagraph) || tokens[end].Kind != TokenKind.Word || !IsIntroduction(text, sentence))
        {
            return null;
        }

        var words = 0;
        var last = end;
        for (var i = end; i < tokens.Length && (i == end || !tokens[i].Has(TokenShape.StartsParagraph)); i++)
        {
            if (tokens[i].Kind == TokenKind.Quote && tokens[i].Length == 1 && text.Text[tokens[i].Start] is '“' or '”' or '"')
            {
                return null;
            }

            words += tokens[i].Kind == TokenKind.Word ? 1 : 0;
            last = i;
        }

        return words >= ShortestBlock ? text.SpanOf(end, last) : null;
    }

    /// <summary>Whether the sentence ends in a verb of saying or showing, within its last few words.</summary>
    private static bool IsIntroduction(ParsedText text, Sentence sentence)
    {
        for (var i = sentence.End - 2; i >= sentence.First && i >= sentence.End - 9; i--)
        {
            if (text.Tokens[i].Kind == TokenKind.Word && text.TryFind(i, out var entry) && (entry.Usual & WordClass.AnyVerb) != 0
                && ListedWords.ReportingVerb(text, i) is { Kind: ReportingKind.Speech } verb && verb.Has(ReportedContent.Quote))
            {
                return true;
            }
        }

        return false;
    }
}
