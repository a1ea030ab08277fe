using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Review;
using ClaimTracker.Review;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Quantities;

/// <summary>Lists the quantities of a story or of all, those with most figures first.</summary>
public sealed class ListQuantities(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <summary>The most rows on a page.</summary>
    public const int MaxPageSize = 500;

    /// <summary>What quantities are sorted by.</summary>
    internal static RowOrders<Quantity> Orders { get; } = new RowOrders<Quantity>(q => q.Id).With(QuantityFilter.MostFigures, q => q.Ordinal, false);

    /// <summary>The most values that a row carries.</summary>
    public const int MostValues = 24;

    /// <param name="query">Which quantities, from where.</param>
    /// <param name="pageSize">How many rows, 1 to <see cref="MaxPageSize"/>.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<Page<QuantityRow>> RunAsync(ListQuery<QuantityFilter> query, int pageSize, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        pageSize = Math.Clamp(pageSize, 1, MaxPageSize);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var quantities = Narrowed(db, query.Filter);
        var total = await quantities.CountAsync(cancellationToken);
        var found = await Orders.Page(quantities, query, pageSize).Select(q => new { q.Id, q.Ordinal }).ToListAsync(cancellationToken);
        var page = Keyset.Finish(found, query, pageSize, total, q => new Cursor(q.Ordinal, q.Id));
        var ids = page.Rows.Select(q => q.Id).ToArray();
        var rows = (await RowsAsync(db, db.Quantities.Where(q => EF.Parameter(ids).Contains(q.Id)), cancellationToken)).ToDictionary(r => r.Id, StringComparer.Ordinal);
        return new Page<QuantityRow>([.. ids.Where(rows.ContainsKey).Select(id => rows[id])], total, page.Next, page.Previous);
    }

    /// <summary>The quantities of a filter, in no order.</summary>
    internal static IQueryable<Quantity> Narrowed(ClaimTrackerDbContext db, QuantityFilter filter)
    {
        var quantities = db.Quantities.AsNoTracking();
        if (filter.Story is { } story)
        {
            var named = ArticleIdentity.StoryId(story);
            quantities = quantities.Where(q => q.StoryId == story || q.StoryId == named);
        }

        foreach (var pattern in LikePattern.OfWords(filter.Words))
        {
            quantities = quantities.Where(q => EF.Functions.Like(q.Label, pattern, "\\"));
        }

        return quantities;
    }

    /// <summary>The filter in plain words.</summary>
    internal static async Task<string> SummaryAsync(ClaimTrackerDbContext db, QuantityFilter filter, CancellationToken cancellationToken) =>
        "Quantities" + await PlaceWords.OfAsync(db, null, filter.Story, filter.Words, cancellationToken);

    internal static async Task<IReadOnlyList<QuantityRow>> RowsAsync(ClaimTrackerDbContext db, IQueryable<Quantity> quantities, CancellationToken cancellationToken)
    {
        var open = db.Findings.WaitingForEditor();
        var rows = await quantities
            .Join(db.Stories, q => q.StoryId, s => s.Id, (q, s) => new QuantityRow(
                q.Id, q.StoryId, s.Name, q.Label, q.Unit, q.Best, q.Low, q.High, q.Why, q.ArticleCount, q.ValueCount, open.Count(f => f.QuantityId == q.Id)))
            .ToListAsync(cancellationToken);
        var ids = rows.Select(r => r.Id).ToArray();
        var values = (await db.QuantityValues.AsNoTracking().Where(v => EF.Parameter(ids).Contains(v.QuantityId) && v.Ordinal < MostValues).OrderBy(v => v.QuantityId).ThenBy(v => v.Ordinal)
            .Select(v => new
            {
                v.QuantityId,
                Brief = new QuantityValueBrief(
                    v.Value, v.Low, v.High, v.Modifier, v.Articles,
                    db.QuantityMembers.Where(m => m.QuantityId == v.QuantityId && m.ValueOrdinal == v.Ordinal && m.Ordinal == 0).Select(m => m.Surface).FirstOrDefault()),
            }).ToListAsync(cancellationToken)).ToLookup(v => v.QuantityId, v => v.Brief, StringComparer.Ordinal);
        var settled = await SettledAsync(db, ids, cancellationToken);
        return [.. rows.Select(r => r with { Values = [.. values[r.Id]], Settled = settled.GetValueOrDefault(r.Id) })];
    }

    /// <summary>For each quantity the last decision in force on one of its findings that names what to report.</summary>
    private static async Task<Dictionary<string, Decision>> SettledAsync(ClaimTrackerDbContext db, string[] quantityIds, CancellationToken cancellationToken)
    {
        var findings = await db.Findings.Where(f => f.QuantityId != null && EF.Parameter(quantityIds).Contains(f.QuantityId) && f.Disposition != Disposition.Open)
            .Select(f => new { f.Id, QuantityId = f.QuantityId! }).ToDictionaryAsync(f => f.Id, f => f.QuantityId, StringComparer.Ordinal, cancellationToken);
        if (findings.Count == 0)
        {
            return [];
        }

        var ids = findings.Keys.ToArray();
        var history = await DecisionRows.FetchAsync(
            db, db.Decisions.Where(d => EF.Parameter(ids).Contains(d.FindingId)).OrderBy(d => d.DecidedUtc).ThenBy(d => d.FindingId).ThenBy(d => d.Ordinal), cancellationToken);
        return history.GroupBy(d => d.FindingId, StringComparer.Ordinal).Select(g => Dispositions.InForce([.. g])).OfType<Decision>().Where(d => d.ReportedValue is not null)
            .GroupBy(d => findings[d.FindingId], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.MaxBy(d => d.DecidedUtc)!, StringComparer.Ordinal);
    }
}
