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

    /// <summary>Words that the two sentences have in common.</summary>
    /// <param name="one">A figure of one article.</param>
    /// <param name="words">The words of that article.</param>
    /// <param name="other">A figure of the other.</param>
    /// <param name="otherWords">The words of that.</param>
    /// <param name="reach">A word this near a figure, in UTF-16 code units, stands beside it.</param>
    /// <returns>Which part of the shorter sentence they are; how many no other sentence of the two articles has; how many stand beside both figures.</returns>
    public static (double Part, int Rare, int Beside) Common(StoryFigure one, ArticleWords words, StoryFigure other, ArticleWords otherWords, int reach)
    {
        var own = words.In(one.Sentence);
        var others = otherWords.In(other.Sentence);
        int shared = 0, rare = 0, beside = 0, distinct = 0, otherDistinct = 0;
        for (var i = 0; i < own.Length; i++)
        {
            if (IsAmong(own[..i], own[i].Number))
            {
                continue;
            }

            distinct++;
            var (isShared, isRare, isBeside) = (false, false, false);
            foreach (ref readonly var also in others)
            {
                if (also.Number == own[i].Number || (own[i].Sense >= 0 && own[i].Sense == also.Sense))
                {
                    isRare |= !isShared && words.CountOf(own[i].Number) == 1 && otherWords.CountOf(also.Number) == 1;
                    isShared = true;
                    isBeside |= also.Number == own[i].Number && Distance(one, own[i]) <= reach && Distance(other, also) <= reach;
                }
            }

            (shared, rare, beside) = (shared + (isShared ? 1 : 0), rare + (isRare ? 1 : 0), beside + (isBeside ? 1 : 0));
        }

        for (var i = 0; i < others.Length; i++)
        {
            otherDistinct += IsAmong(others[..i], others[i].Number) ? 0 : 1;
        }

        return ((double)shared / Math.Max(1, Math.Min(distinct, otherDistinct)), rare, beside);
    }

    /// <summary>Whether both name somebody or something, in their sentence or else in the one before, and nothing that they name is the same.</summary>
    public static bool AreNamesApart(StoryFigure one, ArticleWords words, StoryFigure other, ArticleWords otherWords)
    {
        var own = Named(one, words);
        var others = Named(other, otherWords);
        var (isNamed, isOtherNamed) = (false, false);
        foreach (ref readonly var name in own)
        {
            if (!name.IsName)
            {
                continue;
            }

            isNamed = true;
            foreach (ref readonly var also in others)
            {
                isOtherNamed |= also.IsName;
                if (also.IsName && also.Number == name.Number)
                {
                    return false;
                }
            }
        }

        return isNamed && isOtherNamed;
    }

    private static ReadOnlySpan<ToldWord> Named(StoryFigure figure, ArticleWords words)
    {
        foreach (ref readonly var word in words.In(figure.Sentence))
        {
            if (word.IsName)
            {
                return words.In(figure.Sentence);
            }
        }

        return words.In(figure.Sentence - 1);
    }

    private static int Distance(StoryFigure figure, ToldWord word) => Math.Abs(figure.Mention.Span.Start - word.Start);

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
