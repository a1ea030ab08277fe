using System.Globalization;
using ClaimTracker.Data.Entities;
using ClaimTracker.Reconciliation;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Stories;

/// <summary>Stores the series of a story; those that did not change are not written again.</summary>
internal sealed class QuantityStorage(ClaimTrackerDbContext db, string storyId, StoryArticles articles)
{
    /// <summary>More members than any quantity has: the one with most comes first.</summary>
    private const int Most = 1 << 30;

    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    /// <summary>Id of the quantity that a series is.</summary>
    public string IdOf(string seriesId) => _ids.GetValueOrDefault(seriesId) ?? ContentHash.Id("quantity", storyId, seriesId);

    /// <param name="series">What was compared.</param>
    /// <param name="topics">The topics that were compared; null for the whole story.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task StoreAsync(IReadOnlyList<Series> series, IReadOnlySet<string>? topics, CancellationToken cancellationToken)
    {
        var wanted = topics?.ToArray() ?? [];
        var rows = await db.Quantities.AsTracking().Where(q => q.StoryId == storyId && (topics == null || EF.Parameter(wanted).Contains(q.Topic))).ToListAsync(cancellationToken);
        var old = rows.ToDictionary(q => q.SeriesId, StringComparer.Ordinal);
        var found = new Quantity?[series.Count];
        for (var i = 0; i < series.Count; i++)
        {
            old.Remove(series[i].Id, out found[i]);
        }

        await MatchByMembersAsync(series, found, old, cancellationToken);
        for (var i = 0; i < series.Count; i++)
        {
            var quantity = found[i];
            if (quantity is null)
            {
                quantity = new Quantity { Id = await NewIdAsync(series[i].Id, cancellationToken), StoryId = storyId, SeriesId = series[i].Id, Label = series[i].Label, Fingerprint = "" };
                db.Quantities.Add(quantity);
            }

            _ids[series[i].Id] = quantity.Id;
            quantity.SeriesId = series[i].Id;
            quantity.Topic = series[i].Topic;
            quantity.Suggested = series[i].Suggested;
            quantity.Why = series[i].Why;
            quantity.Ordinal = Most - series[i].Values.Sum(value => value.Members.Count);
            var fingerprint = Fingerprint(series[i]);
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

    /// <summary>A series under another name, with most of the figures of one that is gone, is that one: names were linked, or one place became two.</summary>
    private async Task MatchByMembersAsync(IReadOnlyList<Series> series, Quantity?[] found, Dictionary<string, Quantity> old, CancellationToken cancellationToken)
    {
        if (old.Count == 0 || Array.TrueForAll(found, quantity => quantity is not null))
        {
            return;
        }

        var ids = old.Values.Select(q => q.Id).ToArray();
        var members = (await db.QuantityMembers.AsNoTracking().Where(m => EF.Parameter(ids).Contains(m.QuantityId)).Select(m => new { m.QuantityId, m.ArticleId, m.Span }).ToListAsync(cancellationToken))
            .ToLookup(m => (m.ArticleId, m.Span), m => m.QuantityId);
        var sizes = members.SelectMany(group => group).GroupBy(id => id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var byId = old.Values.ToDictionary(q => q.Id, StringComparer.Ordinal);
        foreach (var i in Enumerable.Range(0, series.Count).Where(i => found[i] is null).OrderBy(i => series[i].Id, StringComparer.Ordinal))
        {
            var passages = series[i].Values.SelectMany(value => value.Members).ToList();
            var best = passages.SelectMany(p => members[(articles.ArticleId(p), p.Span)]).GroupBy(id => id, StringComparer.Ordinal)
                .Where(group => byId.ContainsKey(group.Key) && group.Count() * 2 > Math.Min(passages.Count, sizes[group.Key]))
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault();
            if (best is not null && byId.Remove(best.Key, out var quantity))
            {
                found[i] = quantity;
                old.Remove(quantity.SeriesId);
            }
        }
    }

    private async Task<string> NewIdAsync(string seriesId, CancellationToken cancellationToken)
    {
        var id = ContentHash.Id("quantity", storyId, seriesId);
        for (var i = 1; await db.Quantities.FindAsync([id], cancellationToken) is not null; i++)
        {
            id = ContentHash.Id("quantity", storyId, seriesId, i.ToString(CultureInfo.InvariantCulture)); // what had this id has become another series
        }

        return id;
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
