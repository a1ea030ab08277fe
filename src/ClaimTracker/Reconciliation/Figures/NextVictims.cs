using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures;
using ClaimTracker.Quantities;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>Adds the one who is told by the next ordinal to those counted before: "Three men were taken to hospital. A fourth was driven there by a friend" are four.</summary>
internal static class NextVictims
{
    /// <summary>Sentences between those counted and the next of them.</summary>
    private const int SentenceReach = 2;

    private const int FigureReach = 6;

    public static void Add(List<StoryFigure> figures)
    {
        HashSet<StoryFigure>? added = null;
        for (var i = 1; i < figures.Count; i++)
        {
            var next = figures[i];
            if (next is not { Mention: { IsImplicit: true, Kind: CountKind.Increment, Scope: { } scope } } || NumberWords.Find(scope) is not { Kind: NumberWordKind.Ordinal, Value: >= 3 and var place })
            {
                continue;
            }

            for (var at = i - 1; at >= Math.Max(0, i - FigureReach) && next.Sentence - figures[at].Sentence <= SentenceReach; at--)
            {
                var first = figures[at];
                if (first is { Measure: Measure.Count, IsTotal: true, Thing: { IsPeople: true, IsAttacker: false } } && first.Predicate == next.Predicate && first.Value == place - 1)
                {
                    figures[at] = first.AsSum(new TextSpan(first.Mention.Span.Start, next.Mention.Span.End), place, first.Modifier) with { IsAdded = true };
                    (added ??= []).Add(next);
                    break;
                }
            }
        }

        if (added is not null)
        {
            figures.RemoveAll(added.Contains);
        }
    }
}
