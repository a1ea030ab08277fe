using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Reconciliation.Relations;
using ClaimTracker.Reconciliation.Things;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Wordings;

/// <summary>Finds quotations that are one in different words, or the same words in different mouths, over all articles.</summary>
internal static class QuotationVariants
{
    /// <summary>Rows of words that more wordings than this have are common phrases, by which nothing meets.</summary>
    public const int MostWordings = 24;

    /// <summary>The part of the shorter wording that both must share.</summary>
    private const double LeastPart = 0.75;

    /// <param name="articles">The articles, in story order.</param>
    /// <param name="part">The wordings that are wanted; null when the articles are the whole story.</param>
    public static IEnumerable<Finding> Find(IReadOnlyList<StoryArticle> articles, StoryPart? part)
    {
        if (part is { Wordings.Count: 0 })
        {
            yield break;
        }

        var wordings = WordingReader.Collect(articles);
        if (part is not null)
        {
            wordings.RemoveAll(wording => !part.Wordings.Contains(wording.Key));
        }

        var parents = Link(wordings, part?.IsCommonRow);
        foreach (var group in Enumerable.Range(0, wordings.Count).GroupBy(i => Root(parents, i)))
        {
            if (Describe([.. group.Select(i => wordings[i])]) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private static int[] Link(List<Wording> wordings, Func<long, bool>? isCommon)
    {
        var parents = Enumerable.Range(0, wordings.Count).ToArray();
        var postings = new Dictionary<long, List<int>>();
        for (var i = 0; i < wordings.Count; i++)
        {
            foreach (var row in wordings[i].Rows())
            {
                if (!postings.TryGetValue(row, out var list))
                {
                    postings.Add(row, list = []);
                }

                if (list.Count <= MostWordings)
                {
                    list.Add(i);
                }
            }
        }

        var seen = new HashSet<(int, int)>();
        foreach (var (row, list) in postings)
        {
            if (list.Count is < 2 or > MostWordings || isCommon?.Invoke(row) == true)
            {
                continue;
            }

            for (var a = 0; a < list.Count; a++)
            {
                for (var b = a + 1; b < list.Count; b++)
                {
                    if (seen.Add((list[a], list[b])) && AreOne(wordings[list[a]], wordings[list[b]]))
                    {
                        var (one, other) = (Root(parents, list[a]), Root(parents, list[b]));
                        parents[Math.Max(one, other)] = Math.Min(one, other);
                    }
                }
            }
        }

        return parents;
    }

    /// <summary>Whether the two are one quotation, with words changed or cut.</summary>
    public static bool AreOne(Wording one, Wording other)
    {
        // In an order of their own, so that it does not matter which of them came first.
        var alignment = one.Key < other.Key ? WordAlignment.Of(one.Words, other.Words) : WordAlignment.Of(other.Words, one.Words);
        var matched = alignment.Matched;
        return alignment.Changed * 2 <= matched && matched >= WordingReader.LeastWords - 1 && matched >= LeastPart * Math.Min(Math.Min(one.Words.Count, other.Words.Count), WordAlignment.MostWords);
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
            Relation.QuoteVariants, reasons, null, Explanations.Quotation(changes, mouths), mouths is null ? "quotation-words-differ" : "quotation-in-two-mouths", members, changes)
        {
            Topic = Finding.Quotations,
        };
    }

    /// <summary>A few words that are the same however many articles print the quotation: the row of words that comes first in ordinal order.</summary>
    private static string Anchor(IReadOnlyList<string> words)
    {
        string? first = null;
        for (var i = 0; i + WordingReader.LeastWords <= words.Count; i++)
        {
            var row = string.Join(' ', words.Skip(i).Take(WordingReader.LeastWords));
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
}
