using ClaimTracker.Quantities;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation;

/// <summary>
/// Completes what articles say about casualties: "five others were wounded" is all of the wounded where nobody else is said to be, and an
/// article that never counts people in general is taken at what one of its sentences adds up to: "a man and two women died".
/// </summary>
internal static class CasualtyTotals
{
    public static List<StoryFigure> Complete(IReadOnlyList<StoryFigure> article)
    {
        var figures = new List<StoryFigure>(article.Count);
        var isFirst = new HashSet<string>(StringComparer.Ordinal);
        foreach (var figure in article)
        {
            var isCounted = IsCasualty(figure) && !figure.Thing.IsAttacker && figure.OtherEvent is null;
            var isFirstOfKind = isCounted && isFirst.Add(figure.Predicate);
            figures.Add(isFirstOfKind && figure.Mention.Kind == CountKind.Increment ? figure.AsTotal() : figure);
        }

        foreach (var predicate in isFirst)
        {
            AddUp(figures, predicate);
        }

        return figures;
    }

    private static void AddUp(List<StoryFigure> figures, string predicate)
    {
        var own = figures.FindAll(figure => figure.Predicate == predicate && IsCasualty(figure) && !figure.Thing.IsAttacker && figure.OtherEvent is null && figure.Value is not null);
        if (own.Count < 2 || own.Exists(figure => figure.Thing.IsAnyone && figure.IsTotal && !figure.Mention.IsImplicit))
        {
            return;
        }

        List<StoryFigure>? best = null;
        foreach (var sentence in own.Where(figure => figure.Sentence >= 0 && figure.Mention.Kind != CountKind.Subset).GroupBy(figure => figure.Sentence))
        {
            var terms = sentence.ToList();
            if (terms.Count > 1 && terms.Sum(Count) is var sum && sum < 1000 && (best is null || sum > best.Sum(Count)))
            {
                best = terms;
            }
        }

        if (best is null || own.Exists(figure => Count(figure) >= best.Sum(Count)))
        {
            return;
        }

        var at = figures.IndexOf(best[0]);
        var span = new TextSpan(best[0].Mention.Span.Start, best[^1].Mention.Span.End);
        figures.RemoveAll(best.Contains);
        figures.Insert(at, best[0].AsSum(span, best.Sum(Count)));
    }

    private static decimal Count(StoryFigure figure) => Math.Min(figure.Value ?? 0, 100_000);

    private static bool IsCasualty(StoryFigure figure) => figure.Mention.Measure == Measure.Count && figure.Thing.IsPeople && PredicateFolding.IsCasualty(figure.Predicate);
}
