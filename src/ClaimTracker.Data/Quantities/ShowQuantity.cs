using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Review;
using ClaimTracker.Review;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Quantities;

/// <summary>Shows one quantity: all values with their sources and dates, findings, decisions.</summary>
public sealed class ShowQuantity(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <summary>The most passages that are shown.</summary>
    public const int MaxMembers = 500;

    /// <returns>Null when there is no such quantity.</returns>
    public async Task<QuantityDetail?> RunAsync(string quantityId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var quantity = (await ListQuantities.RowsAsync(db, db.Quantities.Where(q => q.Id == quantityId), cancellationToken)).SingleOrDefault();
        if (quantity is null)
        {
            return null;
        }

        var findings = await FindingRows.FetchAsync(db, db.Findings.Where(f => f.QuantityId == quantityId).OrderBy(f => f.Ordinal).ThenBy(f => f.Id), cancellationToken);
        var history = await DecisionRows.FetchAsync(
            db, db.Decisions.Where(d => db.Findings.Any(f => f.Id == d.FindingId && f.QuantityId == quantityId)).OrderBy(d => d.DecidedUtc).ThenBy(d => d.FindingId).ThenBy(d => d.Ordinal), cancellationToken);
        var undone = Dispositions.Undone(history);
        var inForce = history.GroupBy(d => d.FindingId, StringComparer.Ordinal).Select(g => Dispositions.InForce([.. g])?.Id).ToHashSet(StringComparer.Ordinal);
        return new QuantityDetail(
            quantity,
            await ValuesAsync(db, quantityId, cancellationToken),
            [.. findings.OrderBy(f => f.Ordinal).ThenBy(f => f.Id, StringComparer.Ordinal)],
            [.. history.Select(d => new DecisionRow(d, undone.Contains(d.Id), inForce.Contains(d.Id)))]);
    }

    private static async Task<IReadOnlyList<QuantityValueRow>> ValuesAsync(ClaimTrackerDbContext db, string quantityId, CancellationToken cancellationToken)
    {
        var values = await db.QuantityValues.Where(v => v.QuantityId == quantityId).OrderBy(v => v.Ordinal).ToListAsync(cancellationToken);
        var members = await db.QuantityMembers.Where(m => m.QuantityId == quantityId).OrderBy(m => m.ValueOrdinal).ThenBy(m => m.Ordinal).Take(MaxMembers).ToListAsync(cancellationToken);
        var passages = (await PassageContext.OfAsync(db, members.ConvertAll(m => (m.ArticleId, m.Span, m.Surface, m.Value)), cancellationToken))
            .DistinctBy(p => (p.Article.Id, p.Span)).ToDictionary(p => (p.Article.Id, p.Span));
        var ids = members.Select(m => m.FigureId).OfType<string>().ToArray();
        var figures = await db.Figures.Where(f => EF.Parameter(ids).Contains(f.Id)).Select(f => new { f.Id, f.Attributions, f.AsOf })
            .ToDictionaryAsync(f => f.Id, StringComparer.Ordinal, cancellationToken);
        var rows = members.Where(m => passages.ContainsKey((m.ArticleId, m.Span))).ToLookup(m => m.ValueOrdinal, m =>
        {
            var figure = m.FigureId is { } id ? figures.GetValueOrDefault(id) : null;
            return new QuantityMemberRow(passages[(m.ArticleId, m.Span)], figure?.Attributions ?? [], figure?.AsOf?.ToString());
        });
        var titles = await TitlesAsync(db, [.. members.Select(m => m.ArticleId).Distinct(StringComparer.Ordinal)], cancellationToken);
        return values.ConvertAll(v => new QuantityValueRow(
            v.Value, v.Low, v.High, v.Modifier, v.AsOf, v.Articles, v.Publishers, [.. v.Origins.Select(o => titles.GetValueOrDefault(o, o)).Distinct(StringComparer.Ordinal)], [.. rows[v.Ordinal]]));
    }

    // An article that names nobody, and whose outlet is not known, is its own origin: people know it by its title, the comparison by the name of its file.
    private static async Task<Dictionary<string, string>> TitlesAsync(ClaimTrackerDbContext db, string[] articleIds, CancellationToken cancellationToken)
    {
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var article in await db.Articles.AsNoTracking().Where(a => EF.Parameter(articleIds).Contains(a.Id)).OrderBy(a => a.Number).Select(a => new { a.Id, a.Path, a.Label }).ToListAsync(cancellationToken))
        {
            var file = article.Path[(article.Path.LastIndexOfAny(['/', '\\']) + 1)..];
            titles.TryAdd(file, article.Label);
            titles.TryAdd($"{file} ({article.Id})", article.Label);
        }

        return titles;
    }
}
