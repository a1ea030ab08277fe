namespace ClaimTracker.Reconciliation;

/// <summary>Chooses, of the figures that an article gives on a quantity, the one that it stands for.</summary>
internal static class ArticleFigures
{
    public static List<ArticleFigure> Of(SeriesDraft series)
    {
        var chosen = new List<(StoryFigure Figure, decimal Value)>();
        foreach (var article in series.Members.GroupBy(member => member.Article.Ordinal))
        {
            var figures = article.Where(member => member.Value is not null).ToList();
            if (figures.Count > 0)
            {
                chosen.Add(Choose(figures, series.Topic.IsCasualty));
            }
        }

        var support = chosen.GroupBy(entry => entry.Value)
            .ToDictionary(group => group.Key, group => group.Select(entry => entry.Figure.Article.Publisher).Distinct(StringComparer.Ordinal).Count());
        return chosen.ConvertAll(entry => new ArticleFigure(
            entry.Value, entry.Figure.Mention.AsOf?.LastDay, entry.Figure.Article.NotBefore, entry.Figure.Attribution.Count > 0, support[entry.Value]));
    }

    // What most of its sentences say, then what it says first.
    private static (StoryFigure Figure, decimal Value) Choose(List<StoryFigure> figures, bool isCasualty)
    {
        var counts = figures.GroupBy(figure => figure.Value!.Value).ToDictionary(group => group.Key, group => group.Count());
        var latest = figures.Max(figure => figure.Mention.AsOf?.LastDay);
        var best = figures
            .OrderByDescending(figure => !isCasualty && latest is not null && figure.Mention.AsOf?.LastDay == latest)
            .ThenByDescending(figure => (figure.Change & ChangeWords.Earlier) == 0)
            .ThenByDescending(figure => counts[figure.Value!.Value])
            .ThenBy(figure => figure.Index)
            .First();
        return (best, best.Value!.Value);
    }
}
