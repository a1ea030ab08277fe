using ClaimTracker.Claims;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Entities;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Sources;

/// <summary>Shows one source: all that it makes or carries.</summary>
public sealed class ShowSource(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <summary>The most rows of a kind; the list of claims, filtered by the source, has them all.</summary>
    public const int MaxClaims = 100;

    /// <returns>Null when there is no such source.</returns>
    public async Task<SourceDetail?> RunAsync(string sourceId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var counted = await db.Sources.Where(s => s.Id == sourceId).Select(ListSources.ToRow).SingleOrDefaultAsync(cancellationToken);
        if (counted is null)
        {
            return null;
        }

        var joint = await NamedSources.JointAsync(db, [Folding.Name(counted.Name)], cancellationToken);
        var together = await db.Appearances.Where(a => a.ClaimantId != sourceId && EF.Parameter(joint).Contains(a.ClaimantId)).Select(a => a.ClaimId).Distinct().CountAsync(cancellationToken);
        var family = await db.Sources.Where(s => s.Id == sourceId).Select(s => s.Family).SingleAsync(cancellationToken);
        var aliases = await db.SourceAliases.Where(a => a.SourceId == sourceId).OrderBy(a => a.Name).Select(a => a.Name).ToListAsync(cancellationToken);
        var makes = db.Appearances.Where(a => a.ClaimantId == sourceId || EF.Parameter(joint).Contains(a.ClaimantId) || (a.OutletId == sourceId && a.Kind == ClaimKind.OwnVoice));
        var carries = db.Appearances.Where(a => (a.OutletId == sourceId && a.Kind != ClaimKind.OwnVoice && a.ClaimantId != sourceId)
            || db.AttributionHops.Any(h => h.AppearanceId == a.Id && h.SourceId == sourceId));
        var articles = await db.Articles.Where(article => article.OutletId == sourceId || db.Appearances.Any(a => a.ArticleId == article.Id
                && (a.ClaimantId == sourceId || EF.Parameter(joint).Contains(a.ClaimantId) || db.AttributionHops.Any(h => h.AppearanceId == a.Id && h.SourceId == sourceId))))
            .OrderByDescending(a => a.Number).Take(MaxClaims)
            .Select(a => new ArticleLink(a.Id, a.Label, a.Publisher, a.OutletId, a.Published)).ToListAsync(cancellationToken);
        return new SourceDetail(
            counted, family, aliases, await RowsAsync(db, makes, cancellationToken), await RowsAsync(db, carries, cancellationToken), articles) { Together = together };
    }

    private static async Task<IReadOnlyList<AppearanceRow>> RowsAsync(ClaimTrackerDbContext db, IQueryable<Appearance> appearances, CancellationToken cancellationToken)
    {
        var ids = await appearances.Join(db.Articles, a => a.ArticleId, x => x.Id, (a, x) => new { a.Id, x.Number, a.Ordinal })
            .OrderByDescending(a => a.Number).ThenBy(a => a.Ordinal).Take(MaxClaims).Select(a => a.Id).ToArrayAsync(cancellationToken);
        var rows = (await AppearanceRows.FetchAsync(db, ids, cancellationToken))
            .ToDictionary(r => r.Id, StringComparer.Ordinal);
        return [.. ids.Select(id => rows[id])];
    }
}
