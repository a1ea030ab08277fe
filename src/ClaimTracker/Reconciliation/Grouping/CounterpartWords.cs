using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>Weighs the rest of the sentences of two figures: telling words that both have, and names that only one article knows.</summary>
internal static class CounterpartWords
{
    /// <summary>Code units from a figure within which a word is told of it rather than of the sentence.</summary>
    private const int Near = 60;

    private const double MostWords = 4, OutsideWeight = 0.6;

    /// <summary>Words that both sentences have: one that each article has in a single sentence tells most.</summary>
    public static double Shared(StoryFigure one, ArticleWords words, StoryFigure other, ArticleWords otherWords)
    {
        var sum = 0.0;
        var own = words.In(one.Sentence);
        var others = otherWords.In(other.Sentence);
        for (var i = 0; i < own.Length; i++)
        {
            var best = 0.0;
            foreach (ref readonly var also in others)
            {
                if (also.Number == own[i].Number || (own[i].Sense >= 0 && own[i].Sense == also.Sense))
                {
                    best = Math.Max(best, (IsNear(one, own[i].Start) && IsNear(other, also.Start) ? 1 : OutsideWeight) / Math.Sqrt(words.CountOf(own[i].Number) * otherWords.CountOf(also.Number)));
                }
            }

            sum += best > 0 && !IsAmong(own[..i], own[i].Number) && !IsItself(one, own[i].Stem) && !IsItself(other, own[i].Stem) ? best : 0;
        }

        return Math.Min(MostWords, sum);
    }

    // "Berg scored from 17 yards", "Lund scored from 10": each names somebody of whom the other article knows nothing, and not as who says it.
    public static bool NameOthers(StoryFigure figure, ArticleWords words, ArticleWords otherWords)
    {
        foreach (var word in words.In(figure.Sentence))
        {
            if (word.IsName && !(word.IsPeople && figure.Measure != Measure.Length) && IsNear(figure, word.Start) && !otherWords.Has(word.Number) && !figure.Attribution.Any(source => source.Contains(word.Stem, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAmong(ReadOnlySpan<ToldWord> words, int number)
    {
        foreach (ref readonly var word in words)
        {
            if (word.Number == number)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNear(StoryFigure figure, int at) => Math.Abs(figure.Mention.Span.Start - at) <= Near;

    // What is counted and its unit are weighed by themselves.
    private static bool IsItself(StoryFigure figure, string stem) => figure.Thing.Head.AsSpan().TrimStart(NamedAmounts.Mark).StartsWith(stem, StringComparison.Ordinal)
        || (figure.Unit is { } unit && unit.StartsWith(stem, StringComparison.Ordinal));
}
