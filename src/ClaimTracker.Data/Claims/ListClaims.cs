using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Claims;

/// <summary>Lists claims, one row each, those of newer articles first.</summary>
public sealed class ListClaims(IDbContextFactory<ClaimTrackerDbContext> contexts, ListCounts counts)
{
    /// <summary>The most rows on a page.</summary>
    public const int MaxPageSize = 500;

    // Above this share of all claims it is quicker to go through the claims in order and ask of each whether it fits than to gather and sort those that fit.
    private const int LargeShare = 12;

    /// <param name="query">Which claims, in which order, from where.</param>
    /// <param name="pageSize">How many rows, 1 to <see cref="MaxPageSize"/>.</param>
    /// <param name="withFacets">Whether to count what the list can be narrowed to.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<ListResult<ClaimRow>> RunAsync(ListQuery<ClaimFilter> query, int pageSize, bool withFacets, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        pageSize = Math.Clamp(pageSize, 1, MaxPageSize);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var filter = query.Filter;
        var total = await counts.GetAsync($"claims?{filter}", () => CountAsync(filter));
        var places = await PlacesAsync(db, query, total, pageSize, cancellationToken);
        var shown = places.Take(pageSize).ToList();
        var ids = shown.Select(p => p.AppearanceId).ToArray();
        var rows = (await AppearanceRows.FetchAsync(db, ids, cancellationToken))
            .ToDictionary(r => r.Id, StringComparer.Ordinal);
        var isLagging = false;
        var page = Keyset.Finish(places, query, pageSize, total, p => new Cursor(p.Key, p.ClaimId));
        return new ListResult<ClaimRow>(
            new Page<ClaimRow>(
                [.. page.Rows.Where(p => rows.ContainsKey(p.AppearanceId)).Select(p => new ClaimRow(rows[p.AppearanceId], rows[p.AppearanceId].AppearanceCount))],
                total, page.Next, page.Previous),
            withFacets ? await counts.GetAsync($"claims?{filter}", () => FacetsAsync(filter), () => isLagging = true) : [],
            await FilterSummary.OfAsync(db, filter, cancellationToken))
        {
            IsLagging = isLagging,
        };
    }

    private async Task<int> CountAsync(ClaimFilter filter)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return filter == ClaimFilter.None
            ? await db.Claims.CountAsync()
            : await (await FilteredAppearances.OfAsync(db, filter, default)).Select(a => a.ClaimId).Distinct().CountAsync();
    }

    private async Task<IReadOnlyList<FacetGroup>> FacetsAsync(ClaimFilter filter)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return filter == ClaimFilter.None with { Kind = filter.Kind }
            ? await new ClaimFacetCounts(db).OfAllAsync(filter.Kind, default)
            : await new ClaimFacetCounts(db).OfAsync(await FilteredAppearances.OfAsync(db, filter, default), default);
    }

    /// <summary>The claims of a page and one more, each with the first appearance that the filter leaves.</summary>
    private async Task<IReadOnlyList<ClaimPlace>> PlacesAsync(
        ClaimTrackerDbContext db, ListQuery<ClaimFilter> query, int total, int size, CancellationToken cancellationToken)
    {
        var filter = query.Filter;
        if (query.Order != ClaimFilter.MostRepeated && await ClaimOrder.OfAsync(db, filter, cancellationToken) is { } order)
        {
            return await order.PageAsync(db, query, size, cancellationToken);
        }

        var all = await counts.GetAsync("claims?", () => CountAsync(ClaimFilter.None));
        var appearances = await FilteredAppearances.OfAsync(db, filter, cancellationToken);
        if (query.Order != ClaimFilter.MostRepeated && total <= all / LargeShare)
        {
            return await GatheredAsync(appearances, query, size, cancellationToken);
        }

        if (query.Order != ClaimFilter.MostRepeated && filter.Words is { } words && filter == ClaimFilter.None with { Words = words })
        {
            return await CommonWords.PageAsync(db, words, query, size, (double)total / all, cancellationToken);
        }

        var claims = filter == ClaimFilter.None ? db.Claims.AsNoTracking() : db.Claims.AsNoTracking().Where(c => appearances.Any(a => a.ClaimId == c.Id));
        var found = (await ClaimsInOrder.Orders.Page(claims, query, size).Select(c => new { c.Id, c.AppearanceCount, c.Sort }).ToListAsync(cancellationToken))
            .ConvertAll(c => (c.Id, Key: query.Order == ClaimFilter.MostRepeated ? c.AppearanceCount : c.Sort));
        var ids = found.ConvertAll(c => c.Id).ToArray();
        var firsts = await appearances.Where(a => EF.Parameter(ids).Contains(a.ClaimId)).GroupBy(a => a.ClaimId)
            .Select(g => new { g.Key, Id = g.Min(a => a.Id) }).ToDictionaryAsync(a => a.Key, a => a.Id!, StringComparer.Ordinal, cancellationToken);
        return found.Where(c => firsts.ContainsKey(c.Id)).Select(c => new ClaimPlace(c.Key, c.Id, firsts[c.Id])).ToList();
    }

    /// <summary>Gathers the few that fit and sorts them.</summary>
    private static async Task<IReadOnlyList<ClaimPlace>> GatheredAsync(IQueryable<Appearance> appearances, ListQuery<ClaimFilter> query, int size, CancellationToken cancellationToken)
    {
        for (var limit = size + (size / 4); ; limit *= 4)
        {
            // A claim may stand in many places: one round more where too few claims are left of the rows.
            var rows = await Keyset.Page(appearances, query, query.Order == ClaimFilter.OldestFirst, a => a.ClaimSort, a => a.ClaimId, limit).Select(a => new { a.ClaimSort, a.ClaimId, a.Id }).ToListAsync(cancellationToken);
            var places = rows.GroupBy(r => r.ClaimId, StringComparer.Ordinal).Select(g => new ClaimPlace(g.First().ClaimSort, g.Key, g.Min(r => r.Id)!)).Take(size + 1).ToList();
            if (rows.Count <= limit || places.Count > size)
            {
                return places;
            }
        }
    }
}
