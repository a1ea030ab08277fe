using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>Is told of two figures of two articles that may be of one thing.</summary>
/// <param name="one">The index of the amount of the one article.</param>
/// <param name="other">The index of the amount of the other.</param>
/// <param name="told">Its figure.</param>
/// <param name="also">The figure of the other.</param>
/// <param name="signs">The value of each sign.</param>
internal delegate void CandidateVisitor(int one, int other, ToldFigure told, ToldFigure also, ReadOnlySpan<double> signs);

/// <summary>Finds the amounts of two articles that may be of one thing: measured alike, and of one place, time and kind as far as told.</summary>
internal sealed class CounterpartCandidates(StoryFigures figures, IReadOnlyList<NameDecision> decisions)
{
    /// <summary>Of so few there are several in a story: three thieves and three customers.</summary>
    private const decimal FewThings = 20;

    /// <summary>A statement has no more figures than this; a longer sentence is a table.</summary>
    private const int MostCompanions = 64;

    /// <summary>No number is rounded to one this many times as large.</summary>
    private const decimal MostRounded = 3;

    /// <summary>Those of one article that the other, which has one at least, does not give: what both give is no contradiction.</summary>
    public List<ToldAmount> Missing(List<ToldAmount> own, List<ToldAmount> others)
    {
        var other = figures.Of(others[0].First.Article.Ordinal);
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

    /// <summary>Visits every two figures that may be of one thing.</summary>
    /// <param name="ones">Amounts of an article.</param>
    /// <param name="words">The words of that article.</param>
    /// <param name="others">Amounts of another.</param>
    /// <param name="otherWords">The words of that.</param>
    /// <param name="areAlike">Whether to visit those that can both be true of one thing, or those that cannot.</param>
    /// <param name="rivals">How many amounts of a measure each of the two articles has.</param>
    /// <param name="visit">Is told of each.</param>
    public void Visit(List<ToldAmount> ones, ArticleWords words, List<ToldAmount> others, ArticleWords otherWords, bool areAlike, Func<Measure, (int Own, int Others)> rivals, CandidateVisitor visit)
    {
        Span<double> signs = stackalloc double[CounterpartSigns.Number];
        for (var i = 0; i < ones.Count; i++)
        {
            var measure = ones[i].First.Measure;
            var (own, theirs) = rivals(measure);
            for (var j = 0; j < others.Count; j++)
            {
                // "61 votes to 54" and "64 to 51": the first side against the first.
                if (!IsOneMeasure(ones[i].First, others[j].First) || ones[i].SideOfVote != others[j].SideOfVote || AreKeptApart(ones[i].First.Thing.Head, others[j].First.Thing.Head))
                {
                    continue;
                }

                foreach (var told in ones[i].Figures)
                {
                    foreach (var also in others[j].Figures)
                    {
                        if (told.Allowed.Meets(also.Allowed) == areAlike && CounterpartSigns.CanBeOne(told, words, also, otherWords))
                        {
                            CounterpartSigns.Read(told, words, also, otherWords, signs);
                            CounterpartSigns.ReadCrowd(measure, own, theirs, signs);
                            signs[(int)CounterpartSign.Companion] = HaveCompanion(told.Figure, also.Figure) ? 1 : 0;
                            visit(i, j, told, also, signs);
                        }
                    }
                }
            }
        }
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

    /// <summary>Whether two amounts of one article are one number, of one thing or of two, so that neither is the other's rival.</summary>
    // A boy of 15 and a suspect of 15; the 31 inches of the headline are the 31.4 of the text.
    public static bool AreTwins(ToldAmount one, ToldAmount other) => IsOneMeasure(one.First, other.First)
        && (one.First.Value == other.First.Value || (one.First.Value is { } a && other.First.Value is { } b && CounterpartThings.Of(one.First, other.First) is >= 0 && AreRounded(one.First, other.First, a, b)));

    // As printed: 31 inches in metres are no round number.
    private static bool AreRounded(StoryFigure one, StoryFigure other, decimal a, decimal b)
    {
        (a, b) = one.Unit == other.Unit ? (one.Mention.Value ?? a, other.Mention.Value ?? b) : (a, b);
        return AllowedValues.Rounds(a, b, one.Measure) || AllowedValues.Rounds(b, a, one.Measure);
    }

    private bool AreKeptApart(string one, string other) => decisions.Count > 0 && NameDecision.CanBeOn(one) && NameDecision.CanBeOn(other)
        && decisions.LastOrDefault(decision => NameDecision.Pair(decision.One, decision.Other) == NameDecision.Pair(one, other)) is { AreSame: false };

    // "Wants 9 percent and was offered 4", "asks for 11 percent, the firm offers 4": the rest of the statement is the same.
    private bool HaveCompanion(StoryFigure one, StoryFigure other)
    {
        var looked = 0;
        foreach (var beside in figures.Of(one.Article.Ordinal))
        {
            if (beside.Sentence > one.Sentence || looked == MostCompanions)
            {
                break;
            }

            looked += beside.Sentence == one.Sentence ? 1 : 0;
            if (beside.Sentence != one.Sentence || beside.Value is not { } value || beside.Index == one.Index || value == one.Value || value == other.Value)
            {
                continue;
            }

            var lookedOther = 0;
            foreach (var also in figures.Of(other.Article.Ordinal))
            {
                if (also.Sentence > other.Sentence || lookedOther == MostCompanions)
                {
                    break;
                }

                lookedOther += also.Sentence == other.Sentence ? 1 : 0;
                if (also.Sentence == other.Sentence && also.Value == value && also.Measure == beside.Measure && also.Index != other.Index)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsOneMeasure(StoryFigure one, StoryFigure other) => one.Measure == other.Measure && UnitFactors.BaseOf(one.Unit ?? "") == UnitFactors.BaseOf(other.Unit ?? "");
}
