using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Reconciliation.Origins;

namespace ClaimTracker.Reconciliation.Wordings;

/// <summary>Collects the quotations of articles by their words.</summary>
internal static class WordingReader
{
    /// <summary>Fewer words than this may be said by anybody.</summary>
    public const int LeastWords = 5;

    public static List<Wording> Collect(IReadOnlyList<StoryArticle> articles)
    {
        var owners = new DocumentOwners(articles);
        var wordings = new List<Wording>();
        var byWords = new Dictionary<string, Wording>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            var speakers = SpeakersOf(article);
            for (var i = 0; i < article.Reading.Quotations.Count; i++)
            {
                var quotation = article.Reading.Quotations[i];
                if (quotation.IsBlock)
                {
                    continue;
                }

                var words = QuotedWords.Of(article.Reading.Text, quotation.Span);
                if (words.Count < LeastWords)
                {
                    continue;
                }

                var key = string.Join(' ', words);
                if (!byWords.TryGetValue(key, out var wording))
                {
                    byWords.Add(key, wording = new Wording(words));
                    wordings.Add(wording);
                }

                wording.Places.Add((article, quotation.Span, speakers.GetValueOrDefault(i) is { } speaker ? owners.Resolve(article, speaker) : null));
            }
        }

        return wordings;
    }

    private static Dictionary<int, SourceReference> SpeakersOf(StoryArticle article)
    {
        var speakers = new Dictionary<int, SourceReference>();
        foreach (var claim in article.Reading.Claims)
        {
            if (claim.Claimant is { } speaker)
            {
                foreach (var quotation in claim.Quotations)
                {
                    speakers.TryAdd(quotation, speaker);
                }
            }
        }

        return speakers;
    }
}
