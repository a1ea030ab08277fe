using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>Matches the amounts of two articles that only one of them gives: each other's best match, well ahead of the next, is one thing.</summary>
internal sealed class CounterpartMatching(StoryFigures figures, IReadOnlyList<NameDecision> decisions)
{
    /// <summary>What a match scores at least: the more two articles count, the more of it is alike by chance.</summary>
    private const double Base = -0.47, Chance = 0.25, Least = 0.8;

    /// <summary>How far a match is ahead of the next best of either figure.</summary>
    private const double LeastAhead = 0.3;

    /// <summary>Weights, speeds and areas are seldom given, so that those of two articles are of one thing.</summary>
    private const double Rare = 0.6;

    private const double Companion = 0.8;

    /// <summary>What each doubling of the pairs that could be one costs.</summary>
    private const double Crowd = 0.25;

    /// <summary>Numbers further apart than this are seldom taken for each other.</summary>
    private const decimal MostRival = 6;

    /// <summary>Of so few there are several in a story: three thieves and three customers.</summary>
    private const decimal FewThings = 20;

    /// <summary>A number with its digits in another order is seldom so by chance, among however many it stands.</summary>
    private const double CopiedCrowd = 0.5;

    /// <summary>No number is rounded to one this many times as large.</summary>
    private const decimal MostRounded = 3;

    /// <param name="one">The amounts of an article.</param>
    /// <param name="words">Its words.</param>
    /// <param name="other">The amounts of another article.</param>
    /// <param name="otherWords">The words of that.</param>
    public List<(double Score, ToldAmount One, ToldAmount Other)> Match(List<ToldAmount> one, ArticleWords words, List<ToldAmount> other, ArticleWords otherWords)
    {
        var found = new List<(double, ToldAmount, ToldAmount)>();
        if (one.Count == 0 || other.Count == 0)
        {
            return found;
        }

        var ones = Missing(one, figures.Of(other[0].First.Article.Ordinal));
        var others = Missing(other, figures.Of(one[0].First.Article.Ordinal));
        var (alike, otherAlike) = Alike(ones, others);
        var scores = new double[ones.Count, others.Count];
        for (var i = 0; i < ones.Count; i++)
        {
            for (var j = 0; j < others.Count; j++)
            {
                scores[i, j] = Score(ones[i], words, others[j], otherWords, Math.Max(1, otherAlike[j]) * Math.Max(1, alike[i]));
            }
        }

        // The surest first; what has its match stands in nobody's way any more.
        var leasts = Leasts(ones, one, other);
        while (Surest(scores, leasts, ones, others) is var (i, j) && i >= 0)
        {
            found.Add((scores[i, j], ones[i], others[j]));
            for (var k = 0; k < ones.Count; k++)
            {
                scores[k, j] = double.MinValue;
            }

            for (var k = 0; k < others.Count; k++)
            {
                scores[i, k] = double.MinValue;
            }
        }

        return found;
    }

    // What is measured in other ways is no rival, but shows how much the two tell.
    private static double[] Leasts(List<ToldAmount> ones, List<ToldAmount> one, List<ToldAmount> other)
    {
        var leasts = new double[ones.Count];
        var all = Math.Log2(one.Count * other.Count);
        for (var i = 0; i < leasts.Length; i++)
        {
            var measure = ones[i].First.Measure;
            var own = Math.Log2(Math.Max(1, one.Count(amount => amount.First.Measure == measure) * other.Count(amount => amount.First.Measure == measure)));
            leasts[i] = Math.Max(Least, Base + (Chance * (measure == Measure.Count ? all : (all + own) / 2)));
        }

        return leasts;
    }

    private static (int Row, int Column) Surest(double[,] scores, double[] leasts, List<ToldAmount> ones, List<ToldAmount> others)
    {
        var best = (Row: -1, Column: -1);
        for (var i = 0; i < scores.GetLength(0); i++)
        {
            for (var j = 0; j < scores.GetLength(1); j++)
            {
                if (scores[i, j] >= leasts[i] && (best.Row < 0 || scores[i, j] > scores[best.Row, best.Column]) && IsBest(scores, i, j, ones, others))
                {
                    best = (i, j);
                }
            }
        }

        return best;
    }

    private static bool IsBest(double[,] scores, int row, int column, List<ToldAmount> ones, List<ToldAmount> others)
    {
        for (var i = 0; i < scores.GetLength(0); i++)
        {
            if (i != row && scores[i, column] > scores[row, column] - LeastAhead && !AreTwins(ones[i], ones[row]))
            {
                return false;
            }
        }

        for (var j = 0; j < scores.GetLength(1); j++)
        {
            if (j != column && scores[row, j] > scores[row, column] - LeastAhead && !AreTwins(others[j], others[column]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Those that the other article does not give: what both give is no contradiction.</summary>
    private static List<ToldAmount> Missing(List<ToldAmount> own, ReadOnlySpan<StoryFigure> other)
    {
        var missing = new List<ToldAmount>();
        foreach (var amount in own)
        {
            var isGiven = false;
            foreach (var figure in other)
            {
                isGiven = isGiven || (IsOneMeasure(figure, amount.First) && AreOne(figure, amount.First));
            }

            if (!isGiven)
            {
                missing.Add(amount);
            }
        }

        return missing;
    }

    /// <summary>Whether two figures of one measure give one amount of what can be one thing.</summary>
    // A strike of 48 hours is not given by "two days later", nor a rise of prices by 9 percent where shares fell 9 percent, nor three thieves by three customers.
    public static bool AreOne(StoryFigure one, StoryFigure other) => one.Value is { } a && other.Value is { } b
        && (((a == b || ValueRounding.AreConverted(one, other)) && (one.Measure switch
            {
                Measure.Duration => one.Unit == other.Unit || CounterpartThings.Of(one, other) is > 0,
                Measure.Share => CounterpartThings.Of(one, other) is null or >= 0,
                Measure.Count => a >= FewThings || CounterpartThings.IsOpen(one) || CounterpartThings.IsOpen(other) || CounterpartThings.Of(one, other) is >= 0,
                _ => true,
            }))
            || (a != b && Math.Max(a, b) <= MostRounded * Math.Min(a, b) && (AllowedValues.Rounds(a, b, one.Measure) || AllowedValues.Rounds(b, a, one.Measure)) && CounterpartThings.Of(one, other) is >= 0));

    /// <summary>For each amount, how many of the other article's can be one with it.</summary>
    private static (int[] Ones, int[] Others) Alike(List<ToldAmount> ones, List<ToldAmount> others)
    {
        var (counts, otherCounts) = (new int[ones.Count], new int[others.Count]);
        for (var i = 0; i < ones.Count; i++)
        {
            for (var j = 0; j < others.Count; j++)
            {
                if (IsLike(ones[i], others[j]))
                {
                    // One number told twice is one rival.
                    counts[i] += IsFirst(others, j) ? 1 : 0;
                    otherCounts[j] += IsFirst(ones, i) ? 1 : 0;
                }
            }
        }

        return (counts, otherCounts);
    }

    private static bool IsFirst(List<ToldAmount> amounts, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (AreTwins(amounts[i], amounts[at]))
            {
                return false;
            }
        }

        return true;
    }

    // A boy of 15 and a suspect of 15; the 31 inches of the headline are the 31.4 of the text.
    private static bool AreTwins(ToldAmount one, ToldAmount other) => IsOneMeasure(one.First, other.First)
        && (one.First.Value == other.First.Value || (one.First.Value is { } a && other.First.Value is { } b && CounterpartThings.Of(one.First, other.First) is >= 0 && AreRounded(one.First, other.First, a, b)));

    // As printed: 31 inches in metres are no round number.
    private static bool AreRounded(StoryFigure one, StoryFigure other, decimal a, decimal b)
    {
        (a, b) = one.Unit == other.Unit ? (one.Mention.Value ?? a, other.Mention.Value ?? b) : (a, b);
        return AllowedValues.Rounds(a, b, one.Measure) || AllowedValues.Rounds(b, a, one.Measure);
    }

    private double Score(ToldAmount one, ArticleWords words, ToldAmount other, ArticleWords otherWords, int crowd)
    {
        var best = double.MinValue;
        if (!IsOneMeasure(one.First, other.First) || AreKeptApart(one.First.Thing.Head, other.First.Thing.Head))
        {
            return best;
        }

        // "61 votes to 54" and "64 to 51": the first side against the first.
        if (one.SideOfVote != other.SideOfVote)
        {
            return best;
        }

        crowd = one.SideOfVote == 0 ? crowd : 1;
        var areCopied = CopiedNumbers.AreSwapped(one.First, other.First);
        foreach (var a in one.Figures)
        {
            foreach (var b in other.Figures)
            {
                if ((areCopied || !a.Allowed.Meets(b.Allowed)) && a.IsOfTimeOf(b) && a.IsOfDayOf(b) && CounterpartScore.Of(a.Figure, words, b.Figure, otherWords) is { } score)
                {
                    best = Math.Max(best, score + (HaveCompanion(a.Figure, b.Figure) ? Companion : 0));
                }
            }
        }

        return best - (Crowd * (areCopied ? CopiedCrowd : 1) * Math.Log2(crowd)) + (crowd == 1 && IsRare(one.First.Measure) ? Rare : 0);
    }

    private static bool IsRare(Measure measure) => measure is not (Measure.Count or Measure.Money or Measure.Share or Measure.Duration or Measure.Length or Measure.Age);

    private bool AreKeptApart(string one, string other) => decisions.Count > 0 && NameDecision.CanBeOn(one) && NameDecision.CanBeOn(other)
        && decisions.LastOrDefault(decision => NameDecision.Pair(decision.One, decision.Other) == NameDecision.Pair(one, other)) is { AreSame: false };

    // "Wants 9 percent and was offered 4", "asks for 11 percent, the firm offers 4": the rest of the statement is the same.
    private bool HaveCompanion(StoryFigure one, StoryFigure other)
    {
        foreach (var beside in figures.Of(one.Article.Ordinal))
        {
            if (beside.Sentence != one.Sentence || beside.Value is not { } value || beside.Index == one.Index || value == one.Value || value == other.Value)
            {
                continue;
            }

            foreach (var also in figures.Of(other.Article.Ordinal))
            {
                if (also.Sentence == other.Sentence && also.Value == value && also.Measure == beside.Measure && also.Index != other.Index)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether they measure in one way and name things that can be one.</summary>
    private static bool IsLike(ToldAmount one, ToldAmount other) => IsOneMeasure(one.First, other.First) && AreInReach(one.First, other.First) && CounterpartThings.Of(one.First, other.First) is >= 0 && !CounterpartDeeds.AreSaidApart(one.First, other.First);

    // What a slip does not make of the one is no rival.
    private static bool AreInReach(StoryFigure one, StoryFigure other) => one.Value is { } a && other.Value is { } b && (Math.Max(a, b) <= MostRival * Math.Min(a, b) || CopiedNumbers.AreSwapped(one, other));

    private static bool IsOneMeasure(StoryFigure one, StoryFigure other) => one.Measure == other.Measure && UnitFactors.BaseOf(one.Unit ?? "") == UnitFactors.BaseOf(other.Unit ?? "");
}
