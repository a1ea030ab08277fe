using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Attributions.Statements;

/// <summary>Joins the sentences that attribution has to see together.</summary>
internal static class StatementCutter
{
    /// <summary>A sentence of so many tokens may be nothing but source and cue of the quotation before it, though that ends with a full stop.</summary>
    private const int LongestCue = 6;

    /// <summary>The statements as half-open ranges of tokens, in order, in a list from <see cref="Spares"/>; every token is in one.</summary>
    public static List<(int First, int End)> Cut(ParsedText text, QuotedTokens quotes)
    {
        var statements = Spares.RentList<(int First, int End)>();
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

    private static ReportingVerb? VerbAt(ParsedText text, int token) =>
        ListedWords.ReportingVerb(text, token) ?? (token + 1 < text.TokenCount ? ListedWords.ReportingVerb(text, token, token + 1) : null);

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

        var isOpen = last >= 1 && text.Text[text.Tokens[last - 1].Start] is '?' or '!' or ',' or '…' or '-' or '—';
        if (last < 1 || (!isOpen && sentence.End - sentence.First > LongestCue))
        {
            return false;
        }

        for (var i = sentence.First; i < sentence.End && i < sentence.First + 8; i++)
        {
            if (text.IsA(i, WordClass.VerbPast | WordClass.VerbThird) && VerbAt(text, i) is { } verb && verb.Has(ReportedContent.Quote))
            {
                // “It is late.” Lund said.
                return isOpen || i == sentence.End - 2;
            }
        }

        return false;
    }
}
