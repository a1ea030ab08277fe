using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using ClaimTracker.Export;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Exports;

/// <summary>Lists the exports that were made, the newest first.</summary>
public sealed class ListExports(IDbContextFactory<ClaimTrackerDbContext> contexts, ListCounts counts)
{
    /// <summary>The most rows on a page.</summary>
    public const int MaxPageSize = 200;

    /// <param name="query">Which exports, from where.</param>
    /// <param name="pageSize">How many rows, 1 to <see cref="MaxPageSize"/>.</param>
    /// <param name="withFacets">Whether to count what the list can be narrowed to.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<ListResult<ExportRow>> RunAsync(ListQuery<KeptExportFilter> query, int pageSize, bool withFacets, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        pageSize = Math.Clamp(pageSize, 1, MaxPageSize);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (filter, name) = (query.Filter, $"exports?{query.First}");
        var total = await counts.GetAsync(name, () => CountAsync(filter));
        var found = await Keyset.Page(Narrowed(db, filter), query, true, e => e.CreatedUtc, e => e.Id, pageSize).ToListAsync(cancellationToken);
        var page = Keyset.Finish(found, query, pageSize, total, e => new Cursor(e.CreatedUtc.Ticks, e.Id));
        return new ListResult<ExportRow>(
            new Page<ExportRow>([.. page.Rows.Select(ExportRow.Of)], total, page.Next, page.Previous), withFacets ? await counts.GetAsync(name, () => FacetsAsync(filter)) : [], Summary(filter));
    }

    private static IQueryable<StoredExport> Narrowed(ClaimTrackerDbContext db, KeptExportFilter filter)
    {
        var exports = db.Exports.AsNoTracking();
        if (filter.List is { } list)
        {
            exports = exports.Where(e => e.List == list);
        }

        if (filter.Format is { } format)
        {
            exports = exports.Where(e => e.Format == format);
        }

        foreach (var pattern in LikePattern.OfWords(filter.Words))
        {
            exports = exports.Where(e => EF.Functions.Like(e.Title, pattern, "\\"));
        }

        return exports;
    }

    private static string Summary(KeptExportFilter filter) =>
        (filter.List is { } list ? $"Exports of {ContractWords.Word(list)}" : "Exports") + (filter.Format is { } format ? $" as {ExportFormats.Label(format)}" : "")
        + (filter.Words is { } words ? $" with the words \u201C{words}\u201D" : "");

    private async Task<int> CountAsync(KeptExportFilter filter)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await Narrowed(db, filter).CountAsync();
    }

    private async Task<IReadOnlyList<FacetGroup>> FacetsAsync(KeptExportFilter filter)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var lists = await Narrowed(db, filter).GroupBy(e => e.List).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        var formats = await Narrowed(db, filter).GroupBy(e => e.Format).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        return
        [
            new FacetGroup("list", "What", [.. lists.OrderByDescending(f => f.Count).ThenBy(f => f.Key).Select(f => new Facet(ContractWords.Word(f.Key), f.Key.ToString(), f.Count))]),
            new FacetGroup("format", "Format", [.. formats.OrderByDescending(f => f.Count).ThenBy(f => f.Key).Select(f => new Facet(ExportFormats.Word(f.Key), ExportFormats.Label(f.Key), f.Count))]),
        ];
    }
}
