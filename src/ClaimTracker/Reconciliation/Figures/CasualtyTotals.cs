using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Things;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>
/// Completes what an article says about casualties. "Five others were wounded" is all of the wounded where the others are those killed; an
/// article that never counts people in general is taken at what one of its sentences adds up to, "a man and two women died", or else at
/// the largest number of a kind of people, what it opens with first.
/// </summary>
internal static class CasualtyTotals
{
    private const decimal MostPeople = 100_000;

    public static List<StoryFigure> Complete(List<StoryFigure> article)
    {
        var figures = WithVictims(article);
        if (!figures.Exists(IsCounted))
        {
            return figures;
        }

        NextVictims.Add(figures);
        TakeOthersForAll(figures);
        foreach (var predicate in figures.Where(IsCounted).Select(figure => figure.Predicate).Distinct().ToList())
        {
            AddUp(figures, predicate);
        }

        return figures;
    }

    // "A 30-year-old was killed" counts one; the age itself is no number of the killed.
    private static List<StoryFigure> WithVictims(List<StoryFigure> article)
    {
        if (!article.Exists(figure => figure.Mention.IsImplicit || figure.Mention.Measure == Measure.Age))
        {
            return article;
        }

        var figures = new List<StoryFigure>(article.Count);
        foreach (var figure in article)
        {
            if (figure is { Mention.IsImplicit: true, Thing.Head: "couple" or "pair" or "duo" or "trio" })
            {
                figures.Add(figure.Counting(figure.Thing.Head == "trio" ? 3 : 2) with { Thing = new FoldedThing("victim", true, false, false, []) });
                continue;
            }

            if (figure.Mention.Measure != Measure.Age || !PredicateFolding.IsCasualty(figure.Predicate))
            {
                figures.Add(figure);
                continue;
            }

            figures.Add(figure with { Predicate = "" });
            if (!figure.Thing.IsAttacker && figure.Value > 0)
            {
                figures.Add(figure.AsVictim());
            }
        }

        return figures;
    }

    // "One person is dead and 15 others were injured": all of the injured. "Two more died" where others were said to have died is no total.
    private static void TakeOthersForAll(List<StoryFigure> figures)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        for (int first = 0, end; first < figures.Count; first = end)
        {
            for (end = first + 1; end < figures.Count && figures[end].Sentence == figures[first].Sentence; end++)
            {
            }

            for (var i = first; i < end; i++)
            {
                if (IsCounted(figures[i]) && figures[i].Mention.Kind == CountKind.Increment)
                {
                    var isBeside = IsBesideOthers(figures, first, i);
                    // "A couple was killed and two others were shot": those killed were shot as well.
                    var isAfterShot = figures[i].Predicate == PredicateFolding.Shot && (isBeside || told.Count > 0);
                    if (isBeside || (!told.Contains(figures[i].Predicate) && !IsMore(figures[i])))
                    {
                        figures[i] = figures[i].AsTotal((isBeside || IsBehindOthers(figures, i)) && !isAfterShot);
                    }
                }

                if (IsCounted(figures[i]))
                {
                    told.Add(figures[i].Predicate);
                }
            }
        }
    }

    // "Nine passengers died. Another 26 were hurt": the others are those of the sentence before.
    private static bool IsBehindOthers(List<StoryFigure> figures, int at) => figures[at].Predicate == PredicateFolding.Injured && !figures.Take(at).Any(figure => IsCounted(figure) && figure.Predicate == PredicateFolding.Injured)
        && figures.Take(at).Any(figure => IsCounted(figure) && figure.Predicate == PredicateFolding.Killed && figure.Sentence == figures[at].Sentence - 1);

    // "Two more people were killed" after others, whom the article need not count; "two more were wounded" beside the dead are all of the wounded.
    private static bool IsMore(StoryFigure figure) => figure.Predicate == PredicateFolding.Killed && figure.Mention.Kind == CountKind.Increment && figure.Mention.Scope is "more" or "further" or "a further" or "additional" or "an additional";

    private static bool IsBesideOthers(List<StoryFigure> figures, int first, int at)
    {
        var isBeside = false;
        for (var i = Math.Max(first, at - 6); i < at; i++)
        {
            if (IsCounted(figures[i]) && figures[i].Predicate == figures[at].Predicate)
            {
                return false;
            }

            isBeside |= IsCounted(figures[i]);
        }

        return isBeside;
    }

    private static void AddUp(List<StoryFigure> figures, string predicate)
    {
        var own = figures.FindAll(figure => figure.Predicate == predicate && IsCounted(figure));
        if (own.Count == 0 || own.Exists(figure => figure.Thing.IsAnyone && figure.IsTotal && !figure.Mention.IsImplicit))
        {
            return;
        }

        var best = own.Where(figure => figure.Mention.Kind != CountKind.Subset && !IsMore(figure)).GroupBy(figure => figure.Sentence)
            .Select(sentence => sentence.ToList()).OrderByDescending(terms => terms[0].Article.IsLead(terms[0].Mention.Span)).ThenByDescending(terms => terms.Sum(Count)).FirstOrDefault();
        if (best is null || best.Sum(Count) >= MostPeople)
        {
            return;
        }

        var at = figures.IndexOf(best[0]);
        var span = best.Count == 1 ? best[0].Mention.Span : new TextSpan(best[0].Mention.Span.Start, best[^1].Mention.Span.End);
        figures.RemoveAll(best.Contains);
        figures.Insert(at, best[0].AsSum(span, best.Sum(Count), ModifierOf(best)) with { IsAdded = best.Count > 1 });
    }

    // "At least six civilians" are at least six people; so are "at least four men and two women".
    private static Modifier ModifierOf(List<StoryFigure> terms) => terms.Exists(term => term.Modifier is Modifier.AtLeast or Modifier.MoreThan) ? Modifier.AtLeast
        : terms.Exists(term => term.Modifier is Modifier.About or Modifier.Nearly) ? Modifier.About
        : terms.Exists(term => term.Modifier is Modifier.AtMost or Modifier.LessThan) ? Modifier.AtMost : Modifier.Exact;

    private static decimal Count(StoryFigure figure) => Math.Min(figure.Value ?? 0, MostPeople);

    private static bool IsCounted(StoryFigure figure) => figure.Mention.Measure == Measure.Count && figure.Thing.IsPeople && !figure.Thing.IsAttacker
        && figure.OtherEvent is null && !figure.IsOfAnother && figure.Value > 0 && PredicateFolding.IsCasualty(figure.Predicate);
}
