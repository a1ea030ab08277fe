using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>Matches the amounts of two articles: those that are each other's best match, well ahead of the next, are of one thing, whether they agree or not.</summary>
internal sealed class CounterpartMatching(StoryFigures figures, IReadOnlyList<NameDecision> decisions)
{
    /// <summary>A match has at least these odds, as their natural logarithm; numbers that can be one are given by chance, too, the more of them an article has.</summary>
    private const double LeastOdds = 0.75, LeastOddsAlike = 1.5;

    /// <summary>So far ahead, as the logarithm of odds, of the next best of either figure.</summary>
    private const double LeastAhead = 0.5;

    private readonly CounterpartCandidates _candidates = new(figures, decisions);

    /// <param name="one">The amounts of an article.</param>
    /// <param name="words">Its words.</param>
    /// <param name="other">The amounts of another article.</param>
    /// <param name="otherWords">The words of that.</param>
    public List<(double Odds, ToldAmount One, ToldAmount Other)> Match(List<ToldAmount> one, ArticleWords words, List<ToldAmount> other, ArticleWords otherWords)
    {
        if (one.Count == 0 || other.Count == 0)
        {
            return [];
        }

        // What both give is no contradiction, and what has its like in the other article has no other counterpart there.
        var alike = Match(one, words, other, otherWords, true, Rivals);
        var (ones, others) = (alike.ConvertAll(pair => pair.One), alike.ConvertAll(pair => pair.Other));
        return [.. alike, .. Match(_candidates.Missing(one, other).FindAll(amount => !ones.Contains(amount)), words, _candidates.Missing(other, one).FindAll(amount => !others.Contains(amount)), otherWords, false, Rivals)];

        (int, int) Rivals(Measure measure) => (one.Count(amount => amount.First.Measure == measure), other.Count(amount => amount.First.Measure == measure));
    }

    private List<(double Odds, ToldAmount One, ToldAmount Other)> Match(List<ToldAmount> ones, ArticleWords words, List<ToldAmount> others, ArticleWords otherWords, bool areAlike, Func<Measure, (int Own, int Others)> rivals)
    {
        var found = new List<(double, ToldAmount, ToldAmount)>();
        var odds = new double[ones.Count, others.Count];
        for (var i = 0; i < ones.Count; i++)
        {
            for (var j = 0; j < others.Count; j++)
            {
                odds[i, j] = double.MinValue;
            }
        }

        _candidates.Visit(ones, words, others, otherWords, areAlike, rivals, (i, j, _, _, signs) => odds[i, j] = Math.Max(odds[i, j], CounterpartModel.Odds(signs, areAlike)));

        // The surest first; what has its match stands in nobody's way any more.
        while (Surest(odds, areAlike ? LeastOddsAlike : LeastOdds, ones, others) is var (i, j) && i >= 0)
        {
            found.Add((odds[i, j], ones[i], others[j]));
            for (var k = 0; k < ones.Count; k++)
            {
                odds[k, j] = double.MinValue;
            }

            for (var k = 0; k < others.Count; k++)
            {
                odds[i, k] = double.MinValue;
            }
        }

        return found;
    }

    private static (int Row, int Column) Surest(double[,] odds, double least, List<ToldAmount> ones, List<ToldAmount> others)
    {
        var best = (Row: -1, Column: -1);
        for (var i = 0; i < ones.Count; i++)
        {
            for (var j = 0; j < others.Count; j++)
            {
                if (odds[i, j] >= least && (best.Row < 0 || odds[i, j] > odds[best.Row, best.Column]) && IsBest(odds, i, j, ones, others))
                {
                    best = (i, j);
                }
            }
        }

        return best;
    }

    private static bool IsBest(double[,] odds, int row, int column, List<ToldAmount> ones, List<ToldAmount> others)
    {
        for (var i = 0; i < ones.Count; i++)
        {
            if (i != row && odds[i, column] > odds[row, column] - LeastAhead && !CounterpartCandidates.AreTwins(ones[i], ones[row]))
            {
                return false;
            }
        }

        for (var j = 0; j < others.Count; j++)
        {
            if (j != column && odds[row, j] > odds[row, column] - LeastAhead && !CounterpartCandidates.AreTwins(others[j], others[column]))
            {
                return false;
            }
        }

        return true;
    }
}
