using System.Globalization;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Ingest;
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
    private readonly ArticleInserts _inserts = db.Inserts ?? throw new InvalidOperationException("Quantities are stored on the writer.");

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
        var newIds = Enumerable.Range(0, series.Count).Where(i => found[i] is null).Select(i => ContentHash.Id("quantity", storyId, series[i].Id)).ToArray();
        var taken = newIds.Length == 0 ? [] : await db.Quantities.Where(q => EF.Parameter(newIds).Contains(q.Id)).Select(q => q.Id).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
        for (var i = 0; i < series.Count; i++)
        {
            var quantity = found[i];
            var isNew = quantity is null;
            quantity ??= new Quantity { Id = await NewIdAsync(series[i].Id, taken, cancellationToken), StoryId = storyId, SeriesId = series[i].Id, Label = series[i].Label, Fingerprint = "" };
            _ids[series[i].Id] = quantity.Id;
            quantity.SeriesId = series[i].Id;
            quantity.Topic = series[i].Topic;
            quantity.Suggested = series[i].Suggested;
            quantity.Why = series[i].Why;
            quantity.Ordinal = Most - series[i].Values.Sum(value => value.Members.Count);
            var fingerprint = Fingerprint(series[i]);
            if (!string.Equals(quantity.Fingerprint, fingerprint, StringComparison.Ordinal))
            {
                quantity.Fingerprint = fingerprint;
                Describe(quantity, series[i]);
                if (isNew)
                {
                    _inserts.Insert(quantity);
                }

                await WriteValuesAsync(quantity.Id, series[i].Values, isNew, cancellationToken);
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

    private Task<string> NewIdAsync(string seriesId, HashSet<string> taken, CancellationToken cancellationToken) =>
        StoredIds.NewAsync("quantity", storyId, seriesId, taken, id => db.Quantities.AnyAsync(q => q.Id == id, cancellationToken));

    private void Describe(Quantity quantity, Series series)
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
    }

    /// <summary>
    /// Writes the rows that changed: up to the first value that is another than before the passages that came and went, behind it all anew.
    /// A quantity of thousands of passages takes one more with one row.
    /// </summary>
    private async Task WriteValuesAsync(string quantityId, IReadOnlyList<SeriesValue> values, bool isNew, CancellationToken cancellationToken)
    {
        var old = isNew ? [] : await db.QuantityValues.AsTracking().Where(v => v.QuantityId == quantityId).OrderBy(v => v.Ordinal).ToListAsync(cancellationToken);
        var kept = 0;
        while (kept < old.Count && kept < values.Count && old[kept].Ordinal == kept && IsSame(old[kept], values[kept]))
        {
            kept++;
        }

        if (kept < old.Count)
        {
            await db.QuantityMembers.Where(m => m.QuantityId == quantityId && m.ValueOrdinal >= kept).ExecuteDeleteAsync(cancellationToken);
            await db.QuantityValues.Where(v => v.QuantityId == quantityId && v.Ordinal >= kept).ExecuteDeleteAsync(cancellationToken);
            old.Skip(kept).ToList().ForEach(gone => db.Entry(gone).State = EntityState.Detached);
        }

        var members = kept == 0 ? null
            : (await db.QuantityMembers.AsNoTracking().Where(m => m.QuantityId == quantityId).Select(m => new StoredMember(m.ValueOrdinal, m.Ordinal, m.ArticleId, m.FigureId, m.Span)).ToListAsync(cancellationToken)).ToLookup(m => m.Value);
        for (var i = 0; i < values.Count; i++)
        {
            if (i < kept)
            {
                Change(old[i], values[i]);
                await WriteMembersAsync(quantityId, i, values[i].Members, [.. members![i]], cancellationToken);
            }
            else
            {
                _inserts.Insert(Make(quantityId, i, values[i]));
                await WriteMembersAsync(quantityId, i, values[i].Members, [], cancellationToken);
            }
        }
    }

    private async Task WriteMembersAsync(string quantityId, int value, IReadOnlyList<Passage> passages, List<StoredMember> stored, CancellationToken cancellationToken)
    {
        var left = new Dictionary<(string, TextSpan), StoredMember>();
        var gone = stored.Where(m => !left.TryAdd((m.ArticleId, m.Span), m)).Select(m => m.Ordinal).ToList();
        var next = stored.Count == 0 ? 0 : stored.Max(m => m.Ordinal) + 1;
        foreach (var passage in passages)
        {
            var (article, figure) = (articles.ArticleId(passage), articles.FigureId(passage));
            if (left.TryGetValue((article, passage.Span), out var known) && known.FigureId == figure)
            {
                left.Remove((article, passage.Span));
                continue;
            }

            _inserts.Insert(new QuantityMember
            {
                QuantityId = quantityId,
                ValueOrdinal = value,
                Ordinal = next++,
                ArticleId = article,
                FigureId = figure,
                Span = passage.Span,
                Surface = passage.Surface,
                Value = passage.Value,
            });
        }

        gone.AddRange(left.Values.Select(m => m.Ordinal));
        if (gone.Count > 0)
        {
            var ordinals = gone.ToArray();
            await db.QuantityMembers.Where(m => m.QuantityId == quantityId && m.ValueOrdinal == value && EF.Parameter(ordinals).Contains(m.Ordinal)).ExecuteDeleteAsync(cancellationToken);
        }
    }

    private static bool IsSame(QuantityValue row, SeriesValue value) =>
        row.Value == value.Value && row.Low == value.Bounds.Low && row.High == value.Bounds.High && row.Modifier == value.Modifier;

    private static QuantityValue Make(string quantityId, int ordinal, SeriesValue value) => new()
    {
        QuantityId = quantityId,
        Ordinal = ordinal,
        Value = value.Value,
        Low = value.Bounds.Low,
        High = value.Bounds.High,
        Modifier = value.Modifier,
        AsOf = value.AsOf,
        Articles = value.Articles,
        Publishers = value.Publishers,
        Origins = value.Origins,
    };

    private static void Change(QuantityValue row, SeriesValue value)
    {
        row.AsOf = value.AsOf;
        row.Articles = value.Articles;
        row.Publishers = value.Publishers;
        row.Origins = value.Origins;
    }

    /// <summary>A passage of a value as it is stored.</summary>
    private sealed record StoredMember(int Value, int Ordinal, string ArticleId, string? FigureId, TextSpan Span);

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
