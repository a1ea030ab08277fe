using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Claims;

/// <summary>Lists claims, those of newer articles first.</summary>
public sealed class ListClaims(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <summary>The most rows on a page.</summary>
    public const int MaxPageSize = 500;

    /// <param name="filter">Which claims.</param>
    /// <param name="after">Cursor of the page before; null or unreadable for the first page.</param>
    /// <param name="pageSize">How many rows, 1 to <see cref="MaxPageSize"/>.</param>
    /// <param name="withFacets">Whether to count what the list can be narrowed to.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<ClaimList> RunAsync(ClaimFilter filter, string? after, int pageSize, bool withFacets, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        pageSize = Math.Clamp(pageSize, 1, MaxPageSize);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var appearances = await FilteredAppearances.OfAsync(db, filter, cancellationToken);
        var claims = filter == ClaimFilter.None ? db.Claims.AsNoTracking() : db.Claims.AsNoTracking().Where(c => appearances.Any(a => a.ClaimId == c.Id));
        var total = await claims.CountAsync(cancellationToken);

        var wanted = claims;
        if (Cursor.Parse(after) is { } cursor)
        {
#pragma warning disable CA1309 // EF Core translates this overload; the database compares ordinally.
            wanted = wanted.Where(c => c.Sort > cursor.Sort || (c.Sort == cursor.Sort && string.Compare(c.Id, cursor.Id) > 0));
#pragma warning restore CA1309
        }

        var page = await wanted.OrderBy(c => c.Sort).ThenBy(c => c.Id).Take(pageSize + 1).ToListAsync(cancellationToken);
        var next = page.Count > pageSize ? new Cursor(page[pageSize - 1].Sort, page[pageSize - 1].Id).ToString() : null;
        var rows = await RowsAsync(db, appearances, page.Take(pageSize).ToList(), cancellationToken);
        return new ClaimList(
            new Page<ClaimRow>(rows, total, next),
            withFacets ? await new ClaimFacetCounts(db, appearances).CountAsync(cancellationToken) : null,
            await FilterSummary.OfAsync(db, filter, cancellationToken));
    }

    private static async Task<IReadOnlyList<ClaimRow>> RowsAsync(
        ClaimTrackerDbContext db, IQueryable<Appearance> appearances, List<Claim> page, CancellationToken cancellationToken)
    {
        var ids = page.Select(c => c.Id).ToArray();
        var firsts = await appearances.Where(a => EF.Parameter(ids).Contains(a.ClaimId))
            .GroupBy(a => a.ClaimId).Select(g => g.Min(a => a.Id)).ToListAsync(cancellationToken);
        var shown = firsts.ToArray();
        var rows = (await AppearanceRows.FetchAsync(db, db.Appearances.AsNoTracking().Where(a => EF.Parameter(shown).Contains(a.Id)), cancellationToken))
            .ToDictionary(r => r.ClaimId, StringComparer.Ordinal);
        return [.. page.Where(c => rows.ContainsKey(c.Id)).Select(c => new ClaimRow(rows[c.Id], c.AppearanceCount))];
    }
}
