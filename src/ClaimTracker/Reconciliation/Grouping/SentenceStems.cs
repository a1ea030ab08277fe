using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>The beginnings of the telling words of sentences, by which two sentences are known to tell of one thing. For one thread at a time.</summary>
internal sealed class SentenceStems
{
    private readonly Dictionary<(int Article, int Sentence), HashSet<string>> _stems = [];

    /// <summary>The most stems that a sentence of the one and a sentence of the other, of different articles, share.</summary>
    public int MostShared(IReadOnlyList<StoryFigure> one, IReadOnlyList<StoryFigure> other)
    {
        var most = 0;
        foreach (var a in one)
        {
            foreach (var b in other)
            {
                if (a.Article != b.Article)
                {
                    most = Math.Max(most, Shared(a, b));
                }
            }
        }

        return most;
    }

    /// <summary>How many stems the sentences of two figures share, what is counted left out.</summary>
    public int Shared(StoryFigure a, StoryFigure b)
    {
        var (one, other) = (Of(a), Of(b));
        var count = 0;
        foreach (var stem in one)
        {
            if (other.Contains(stem) && !IsHead(a, stem) && !IsHead(b, stem))
            {
                count++;
            }
        }

        return count;
    }

    private static bool IsHead(StoryFigure figure, string stem) => figure.Thing.Head.AsSpan().TrimStart(NamedAmounts.Mark).StartsWith(stem, StringComparison.Ordinal);

    /// <summary>The most stems that the surroundings of the one and of the other, of different articles, share: the sentences before and behind, and the headline.</summary>
    public int MostSharedAround(IReadOnlyList<StoryFigure> one, IReadOnlyList<StoryFigure> other)
    {
        var most = 0;
        var others = other.Select(b => (Figure: b, Stems: Around(b))).ToList();
        foreach (var a in one)
        {
            var stems = Around(a);
            foreach (var (b, also) in others)
            {
                if (a.Article != b.Article)
                {
                    most = Math.Max(most, stems.Count(stem => also.Contains(stem) && !IsHead(a, stem) && !IsHead(b, stem)));
                }
            }
        }

        return most;
    }

    private HashSet<string> Around(StoryFigure figure)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        for (var step = -1; figure.Sentence >= 0 && step <= 1; step++)
        {
            stems.UnionWith(Of(figure.Article, figure.Sentence + step));
        }

        stems.UnionWith(Of(figure.Article, 0));
        return stems;
    }

    private HashSet<string> Of(StoryFigure figure) => Of(figure.Article, figure.Sentence);

    private HashSet<string> Of(StoryArticle article, int sentence)
    {
        if (!_stems.TryGetValue((article.Ordinal, sentence), out var stems))
        {
            _stems.Add((article.Ordinal, sentence), stems = new HashSet<string>(StringComparer.Ordinal));
            if (sentence >= 0 && sentence < article.Reading.Sentences.Count && article.Reading.Sentences[sentence] is { Length: < TellingWords.LongestSentence } span)
            {
                foreach (var word in FoldedWords.Of(span.Of(article.Reading.Text)))
                {
                    if (TellingWords.StemOf(word) is { } stem)
                    {
                        stems.Add(stem);
                    }
                }
            }
        }

        return stems;
    }
}
