using ClaimTracker.Claims;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Reading;
using ClaimTracker.Reconciliation.Things;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Origins;

/// <summary>Reads off an article what shows whether its narration is another's. Quotations of some length are left out of the measure.</summary>
internal static class NarrationReader
{
    /// <summary>A sentence of fewer words says too little to be taken from anywhere.</summary>
    private const int LeastWords = 9;

    /// <summary>A quotation of more words than this is left out of the measure; a term in marks is narration.</summary>
    private const int LongestTerm = 4;

    public static NarratedArticle Read(ArticleReading reading)
    {
        var credits = Credits(reading);
        var sentences = new NarratedSentence[reading.Sentences.Count];
        var quotation = 0;
        for (var i = 0; i < sentences.Length; i++)
        {
            var words = Words(reading, reading.Sentences[i], ref quotation);
            sentences[i] = new NarratedSentence(reading.Sentences[i], words.Count < LeastWords ? [] : NarrationKeys.Of(words), credits[i]);
        }

        return new NarratedArticle(reading.Path, reading.Sha256, sentences);
    }

    private static List<string> Words(ArticleReading reading, TextSpan sentence, ref int quotation)
    {
        var quotations = reading.Quotations;
        while (quotation < quotations.Count && quotations[quotation].Span.End <= sentence.Start)
        {
            quotation++;
        }

        var words = new List<string>();
        var from = sentence.Start;
        for (var at = quotation; at < quotations.Count && quotations[at].Span.Start < sentence.End; at++)
        {
            var span = quotations[at].Span;

            // A block after a colon is a passage taken over, which is reuse; words in marks are not.
            if (quotations[at].IsBlock || FoldedWords.CountUpTo(reading.Text, span, LongestTerm + 1) <= LongestTerm)
            {
                continue;
            }

            if (span.Start > from)
            {
                words.AddRange(FoldedWords.Of(reading.Text[from..span.Start]));
            }

            from = Math.Max(from, Math.Min(span.End, sentence.End));
        }

        words.AddRange(FoldedWords.Of(reading.Text[from..sentence.End]));
        return words;
    }

    /// <summary>For each sentence the outlet that a claim in it is credited to.</summary>
    private static string?[] Credits(ArticleReading reading)
    {
        var credits = new string?[reading.Sentences.Count];
        foreach (var claim in reading.Claims)
        {
            if (claim.Kind == ClaimKind.OwnVoice || Outlet(claim) is not { } outlet)
            {
                continue;
            }

            for (var i = SentenceSearch.LastAtOrBefore(reading.Sentences, claim.Span.Start); i < credits.Length && (i < 0 || reading.Sentences[i].Start < claim.Span.End); i++)
            {
                if (i >= 0 && reading.Sentences[i].Overlaps(claim.Span))
                {
                    credits[i] ??= outlet;
                }
            }
        }

        return credits;
    }

    private static string? Outlet(ArticleClaim claim) => claim.Claimant is { Kind: SourceKind.Outlet } claimant
        ? claimant.Name : claim.Via.FirstOrDefault(source => source.Kind == SourceKind.Outlet)?.Name;
}
