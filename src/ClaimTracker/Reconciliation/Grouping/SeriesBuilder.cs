using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Origins;
using ClaimTracker.Reconciliation.Places;
using ClaimTracker.Reconciliation.Things;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>Makes the series that others see out of drafts.</summary>
internal sealed class SeriesBuilder(OriginResolver origins)
{
    /// <summary>Hash of what makes the quantity itself, whatever articles speak of it.</summary>
    public static string IdOf(SeriesDraft series, bool isOnlyPlace) =>
        ContentHash.Id("quantity", series.Topic.Key, series.Scope, isOnlyPlace ? "" : PlaceComparison.KeyOf(series.Place));

    public Series Build(SeriesDraft series, string id)
    {
        var best = BestFigure.Of(series);
        best = series.Topic.Thing == MeasuredMatters.Vote.Head ? best with { Low = best.Value, High = best.Value } : best; // no result lies between two others
        var unit = series.Topic.Unit.Length == 0 ? null : SeriesLabels.MostUsed(series.Members.Select(member => member.Mention.Unit)) ?? series.Topic.Unit;
        var values = series.Clusters.SelectMany(cluster => cluster.Cells).OrderBy(cell => cell.Size).ThenBy(cell => cell.IsVague).ThenBy(cell => cell.Modifier).Select(cell => Value(cell, unit)).ToList();
        return new Series(
            id, SeriesLabels.Label(series), SeriesLabels.Counted(series), SeriesLabels.Predicate(series), series.Place?.Name, unit,
            In(best.Value, unit), In(best.Low, unit), In(best.High, unit), OriginNames.Unite(values))
        {
            Why = best.Why,
            Suggested = series.Suggested,
            Topic = series.Topic.Family,
        };
    }

    private static decimal? In(decimal? value, string? unit) => value is { } number && unit is not null ? UnitFactors.FromBase(number, unit) : value;

    private SeriesValue Value(ValueCell cell, string? unit)
    {
        var dated = cell.Members.Where(member => member.Mention.AsOf is not null).ToList();
        return new SeriesValue(
            cell.First.Mention.Unit is not null && cell.First.Mention.Unit == unit && cell.Value is not null ? cell.First.Mention.Value : In(cell.Value, unit),
            new ValueBounds(In(cell.Bounds.Low, unit), In(cell.Bounds.High, unit)), cell.Modifier,
            dated.Count == 0 ? null : dated.Max(Comparer<StoryFigure>.Create((a, b) => a.Mention.AsOf!.Value.LastDay.CompareTo(b.Mention.AsOf!.Value.LastDay)))!.Mention.AsOf,
            cell.Members.Select(member => member.Article.Ordinal).Distinct().Count(),
            cell.Members.Select(member => member.Article.Publisher).Distinct(StringComparer.Ordinal).Count(),
            origins.OriginsOf(cell.Members),
            [.. cell.Members.OrderBy(m => m.Article.Ordinal).ThenBy(m => m.Index).Select(member => member.Passage)]);
    }
}
