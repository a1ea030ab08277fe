using System.Globalization;
using ClaimTracker.Data.Entities;
using ClaimTracker.Reconciliation;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Stories;

/// <summary>Stores the series of a story; those that did not change are not written again.</summary>
internal sealed class QuantityStorage(ClaimTrackerDbContext db, string storyId, StoryArticles articles)
{
    public static string Id(string storyId, string seriesId) => ContentHash.Id("quantity", storyId, seriesId);

    public async Task StoreAsync(IReadOnlyList<Series> series, CancellationToken cancellationToken)
    {
        var old = await db.Quantities.AsTracking().Where(q => q.StoryId == storyId).ToDictionaryAsync(q => q.Id, StringComparer.Ordinal, cancellationToken);
        for (var i = 0; i < series.Count; i++)
        {
            var fingerprint = Fingerprint(series[i]);
            if (!old.Remove(Id(storyId, series[i].Id), out var quantity))
            {
                quantity = new Quantity { Id = Id(storyId, series[i].Id), StoryId = storyId, SeriesId = series[i].Id, Label = series[i].Label, Fingerprint = "" };
                db.Quantities.Add(quantity);
            }

            quantity.Ordinal = i;
            if (!string.Equals(quantity.Fingerprint, fingerprint, StringComparison.Ordinal))
            {
                await db.QuantityValues.Where(v => v.QuantityId == quantity.Id).ExecuteDeleteAsync(cancellationToken);
                await db.QuantityMembers.Where(m => m.QuantityId == quantity.Id).ExecuteDeleteAsync(cancellationToken);
                quantity.Fingerprint = fingerprint;
                Fill(quantity, series[i]);
            }
        }

        db.Quantities.RemoveRange(old.Values);
        await db.SaveChangesAsync(cancellationToken);
    }

    private void Fill(Quantity quantity, Series series)
    {
        quantity.Label = series.Label;
        quantity.Counted = series.Counted;
        quantity.Predicate = series.Predicate;
        quantity.Location = series.Location;
        quantity.Unit = series.Unit;
        quantity.Best = series.Best;
        quantity.Low = series.Low;
        quantity.High = series.High;
        quantity.ValueCount = series.Values.Count;
        quantity.ArticleCount = series.Values.SelectMany(v => v.Members).Select(articles.ArticleId).Distinct(StringComparer.Ordinal).Count();
        for (var i = 0; i < series.Values.Count; i++)
        {
            var value = series.Values[i];
            db.QuantityValues.Add(new QuantityValue
            {
                QuantityId = quantity.Id,
                Ordinal = i,
                Value = value.Value,
                Low = value.Bounds.Low,
                High = value.Bounds.High,
                Modifier = value.Modifier,
                AsOf = value.AsOf,
                Articles = value.Articles,
                Publishers = value.Publishers,
                Origins = value.Origins,
            });
            for (var j = 0; j < value.Members.Count; j++)
            {
                var member = value.Members[j];
                db.QuantityMembers.Add(new QuantityMember
                {
                    QuantityId = quantity.Id,
                    ValueOrdinal = i,
                    Ordinal = j,
                    ArticleId = articles.ArticleId(member),
                    FigureId = articles.FigureId(member),
                    Span = member.Span,
                    Surface = member.Surface,
                    Value = member.Value,
                });
            }
        }
    }

    private string Fingerprint(Series series)
    {
        var parts = new List<string?>
        {
            series.Label, series.Counted, series.Predicate, series.Location, series.Unit, Text(series.Best), Text(series.Low), Text(series.High),
        };
        foreach (var value in series.Values)
        {
            parts.Add(Text(value.Value));
            parts.Add(Text(value.Bounds.Low));
            parts.Add(Text(value.Bounds.High));
            parts.Add(value.Modifier.ToString());
            parts.Add(value.AsOf?.ToString());
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{value.Articles} {value.Publishers} {value.Origins.Count} {value.Members.Count}"));
            parts.AddRange(value.Origins);
            foreach (var member in value.Members)
            {
                parts.Add(articles.ArticleId(member));
                parts.Add(articles.FigureId(member));
                parts.Add(member.Span.ToString());
            }
        }

        return ContentHash.Id("series", parts.ToArray());
    }

    private static string? Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}
