using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation;

/// <summary>Finds quotations that are one in different words, or the same words in different mouths, over all articles.</summary>
internal static class QuotationVariants
{
    private const int ShingleLength = 3;
    private const int MostPostings = 24;

    /// <summary>Fewer words than this may be said by anybody.</summary>
    private const int LeastWords = 5;

    /// <summary>The part of the shorter wording that both must share.</summary>
    private const double LeastPart = 0.75;

    public static IEnumerable<Finding> Find(IReadOnlyList<StoryArticle> articles)
    {
        var wordings = Collect(articles, new DocumentOwners(articles));
        var parents = Link(wordings);
        foreach (var group in Enumerable.Range(0, wordings.Count).GroupBy(i => Root(parents, i)))
        {
            if (Describe([.. group.Select(i => wordings[i])]) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private static List<Wording> Collect(IReadOnlyList<StoryArticle> articles, DocumentOwners owners)
    {
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
                    byWords.Add(key, wording = new Wording(words, []));
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

    private static int[] Link(List<Wording> wordings)
    {
        var parents = Enumerable.Range(0, wordings.Count).ToArray();
        var postings = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < wordings.Count; i++)
        {
            var candidates = new SortedSet<int>();
            foreach (var shingle in new NarratedSentence(wordings[i].Words).Shingles(ShingleLength))
            {
                if (!postings.TryGetValue(shingle, out var list))
                {
                    postings.Add(shingle, list = []);
                }

                if (list.Count < MostPostings)
                {
                    candidates.UnionWith(list);
                    list.Add(i);
                }
            }

            foreach (var other in candidates)
            {
                if (AreOne(wordings[i], wordings[other]))
                {
                    var (a, b) = (Root(parents, i), Root(parents, other));
                    parents[Math.Max(a, b)] = Math.Min(a, b);
                }
            }
        }

        return parents;
    }

    private static bool AreOne(Wording one, Wording other)
    {
        var alignment = WordAlignment.Of(one.Words, other.Words);
        var matched = alignment.Matched;
        return alignment.Changed * 2 <= matched && matched >= LeastWords - 1 && matched >= LeastPart * Math.Min(Math.Min(one.Words.Count, other.Words.Count), WordAlignment.MostWords);
    }

    private static Finding? Describe(List<Wording> group)
    {
        var longest = group.OrderByDescending(w => w.Words.Count).ThenByDescending(w => w.Places.Count).ThenBy(w => string.Join(' ', w.Words), StringComparer.Ordinal).First();
        var changes = new List<WordChange>();
        foreach (var wording in group.Where(w => w != longest && AreOne(w, longest)))
        {
            foreach (var (from, to) in WordAlignment.Of(longest.Words, wording.Words).Differences)
            {
                var change = new WordChange(string.Join(' ', longest.Words.Take(from)), string.Join(' ', wording.Words.Take(to)));
                if (!change.From.Contains(QuotedWords.Gap, StringComparison.Ordinal) && !change.To.Contains(QuotedWords.Gap, StringComparison.Ordinal)
                    && change.From.Replace(" ", "", StringComparison.Ordinal) != change.To.Replace(" ", "", StringComparison.Ordinal)
                    && !changes.Contains(change))
                {
                    changes.Add(change);
                }
            }
        }

        var places = group.SelectMany(w => w.Places).OrderBy(p => p.Article.Ordinal).ThenBy(p => p.Span.Start).ToList();
        var mouths = Mouths.Differ(places.Select(p => p.Speaker).OfType<SourceReference>());
        if (changes.Count == 0 && mouths is null)
        {
            return null;
        }

        var reasons = new List<Reason>();
        if (mouths is not null)
        {
            reasons.Add(Reason.OtherSpeaker);
        }

        if (changes.Exists(c => c.From.Length > 0 && c.To.Length > 0))
        {
            reasons.Add(Reason.WordsChanged);
        }

        if (changes.Exists(c => c.From.Length == 0 || c.To.Length == 0))
        {
            reasons.Add(Reason.WordsCut);
        }

        var members = places.ConvertAll(p => new Passage(p.Article.Reading.Path, p.Span, p.Span.Of(p.Article.Reading.Text), null));
        return new Finding(
            ContentHash.Id("quote-variants", Anchor(longest.Words)),
            Relation.QuoteVariants, reasons, null, Explanations.Quotation(changes, mouths), mouths is null ? "quotation-words-differ" : "quotation-in-two-mouths", members, changes);
    }

    /// <summary>A few words that are the same however many articles print the quotation: the row of words that comes first in ordinal order.</summary>
    private static string Anchor(List<string> words)
    {
        string? first = null;
        for (var i = 0; i + LeastWords <= words.Count; i++)
        {
            var row = string.Join(' ', words.Skip(i).Take(LeastWords));
            if (first is null || string.CompareOrdinal(row, first) < 0)
            {
                first = row;
            }
        }

        return first ?? string.Join(' ', words);
    }

    private static int Root(int[] parents, int i)
    {
        while (parents[i] != i)
        {
            i = parents[i] = parents[parents[i]];
        }

        return i;
    }

    private sealed record Wording(List<string> Words, List<(StoryArticle Article, TextSpan Span, SourceReference? Speaker)> Places);
}
