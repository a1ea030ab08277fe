using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>Chooses, of the figures that an article gives on a quantity, the one that it stands for.</summary>
internal static class ArticleFigures
{
    public static List<ArticleFigure> Of(SeriesDraft series)
    {
        var chosen = new List<StoryFigure>();
        foreach (var article in series.Members.GroupBy(member => member.Article.Ordinal))
        {
            var figures = article.Where(member => member.Value is not null && !member.IsEarlier).ToList();
            if (figures.Count > 0)
            {
                chosen.Add(Choose(figures, series.Topic.IsCasualty));
            }
        }

        if (chosen.Count == 0)
        {
            // Nobody stands for a value: then the older ones are all there is.
            chosen.AddRange(series.Members.Where(member => member.Value is not null && member.Standing == FigureStanding.Earlier).GroupBy(member => member.Article.Ordinal).Select(article => Choose([.. article], series.Topic.IsCasualty)));
        }

        var support = chosen.GroupBy(figure => figure.Value).ToDictionary(group => group.Key!.Value, group => group.Count());
        return chosen.ConvertAll(figure => new ArticleFigure(
            figure.Value!.Value, Held(figure), figure.Article.NotBefore, figure.Attribution.Count > 0, support[figure.Value.Value], IsInferred(figure), HasGrown(figure), figure.IsCharged));
    }

    // What most of its sentences say, then what it says first.
    private static StoryFigure Choose(List<StoryFigure> figures, bool isCasualty)
    {
        var counts = figures.GroupBy(figure => figure.Value!.Value).ToDictionary(group => group.Key, group => group.Count());
        var latest = figures.Max(figure => figure.Mention.AsOf?.LastDay);
        return figures
            .OrderByDescending(figure => !isCasualty && latest is not null && figure.Mention.AsOf?.LastDay == latest)
            .ThenBy(IsInferred)
            .ThenByDescending(figure => (figure.Change & ChangeWords.Earlier) == 0)
            .ThenByDescending(figure => counts[figure.Value!.Value])
            .ThenBy(figure => figure.Index)
            .First();
    }

    // What "in July" held did not hold later than it was printed.
    private static DateOnly? Held(StoryFigure figure) => figure.Mention.AsOf is not { } held ? null
        : !held.IsSingle && figure.Article.NotBefore is { } printed && held.FirstDay <= printed && held.LastDay > printed ? printed : held.LastDay;

    private static bool HasGrown(StoryFigure figure) => figure.Standing == FigureStanding.Later || (figure.Change & (ChangeWords.Newly | ChangeWords.Revised)) != 0;

    // One person is seldom said to be all of them, and those in hospital need not be.
    private static bool IsInferred(StoryFigure figure) => figure.IsSum || figure.Mention.IsImplicit
        || (PredicateFolding.IsCasualty(figure.Predicate) && ((figure.Value == 1 && figure.Predicate != PredicateFolding.Killed) || figure.IsInHospital));
}
