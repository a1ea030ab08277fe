using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Attributions;

/// <summary>Joins the sentences that attribution has to see together.</summary>
internal static class StatementCutter
{
    /// <summary>The statements as half-open ranges of tokens, in order; every token is in one.</summary>
    public static List<(int First, int End)> Cut(ParsedText text, QuotedTokens quotes)
    {
        var statements = new List<(int First, int End)>(text.SentenceCount);
        var sentences = text.Sentences;
        for (var i = 0; i < sentences.Length;)
        {
            var first = sentences[i].First;
            var paragraph = sentences[i].Paragraph;
            var next = i + 1;
            while (next < sentences.Length && sentences[next].Paragraph == paragraph && GoesOn(text, quotes, sentences[next]))
            {
                next++;
            }

            statements.Add((first, sentences[next - 1].End));
            i = next;
        }

        return statements;
    }

    /// <summary>Whether a quotation runs on into this sentence, or the sentence only tells who said what stands before it.</summary>
    private static bool GoesOn(ParsedText text, QuotedTokens quotes, Sentence sentence)
    {
        var quotation = quotes.From(sentence.First - 1);
        if (quotation >= quotes.Count || quotes[quotation].First > sentence.First - 1)
        {
            return false;
        }

        if (quotes[quotation].Last >= sentence.First)
        {
            return true;
        }

        // “Why?” Lund asked.
        var last = quotes[quotation].Last;
        while (last > 1 && text.Tokens[last - 1].Kind is TokenKind.Quote or TokenKind.Apostrophe)
        {
            last--;
        }

        if (last < 1 || text.Text[text.Tokens[last - 1].Start] is not ('?' or '!' or ',' or '…' or '-' or '—'))
        {
            return false;
        }

        for (var i = sentence.First; i < sentence.End && i < sentence.First + 8; i++)
        {
            if (text.IsA(i, WordClass.VerbPast | WordClass.VerbThird) && ListedWords.ReportingVerb(text, i) is { } verb && verb.Has(ReportedContent.Quote))
            {
                return true;
            }
        }

        return false;
    }
}
