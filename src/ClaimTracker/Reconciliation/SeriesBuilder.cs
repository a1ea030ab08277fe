using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation;

/// <summary>Makes the series that others see out of drafts.</summary>
internal sealed class SeriesBuilder(OriginResolver origins)
{
    /// <summary>Hash of what makes the quantity itself, whatever articles speak of it.</summary>
    public static string IdOf(SeriesDraft series, bool isOnlyPlace) =>
        ContentHash.Id("quantity", series.Topic.Key, series.Scope, isOnlyPlace ? "" : PlaceComparison.KeyOf(series.Place));

    public Series Build(SeriesDraft series, string id)
    {
        var (best, low, high) = BestFigure.Of(series);
        var values = series.Clusters.SelectMany(cluster => cluster.Cells).OrderBy(cell => cell.Size).ThenBy(cell => cell.IsVague).ThenBy(cell => cell.Modifier).Select(Value).ToList();
        return new Series(
            id, SeriesLabels.Label(series), SeriesLabels.Counted(series), SeriesLabels.Predicate(series), series.Place?.Name, series.Topic.Unit.Length == 0 ? null : series.Topic.Unit,
            best, low, high, OriginNames.Unite(values))
        {
            Suggested = series.Suggested,
            Topic = series.Topic.Family,
        };
    }

    private SeriesValue Value(ValueCell cell)
    {
        var dated = cell.Members.Where(member => member.Mention.AsOf is not null).ToList();
        return new SeriesValue(
            cell.Value, cell.Bounds, cell.Modifier,
            dated.Count == 0 ? null : dated.Max(Comparer<StoryFigure>.Create((a, b) => a.Mention.AsOf!.Value.LastDay.CompareTo(b.Mention.AsOf!.Value.LastDay)))!.Mention.AsOf,
            cell.Members.Select(member => member.Article.Ordinal).Distinct().Count(),
            cell.Members.Select(member => member.Article.Publisher).Distinct(StringComparer.Ordinal).Count(),
            origins.OriginsOf(cell.Members),
            [.. cell.Members.OrderBy(m => m.Article.Ordinal).ThenBy(m => m.Index).Select(member => member.Passage)]);
    }
}
