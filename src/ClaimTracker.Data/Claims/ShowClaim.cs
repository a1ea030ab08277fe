using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Claims;

/// <summary>Shows one claim: every place in which it stands.</summary>
public sealed class ShowClaim(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <summary>The most appearances that are shown.</summary>
    public const int MaxAppearances = 500;

    /// <returns>The appearances, those of older articles first; empty when there is no such claim.</returns>
    public async Task<IReadOnlyList<AppearanceRow>> RunAsync(string claimId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var order = await db.Appearances.Where(a => a.ClaimId == claimId).Join(db.Articles, a => a.ArticleId, x => x.Id, (a, x) => new { a.Id, x.Number, a.Span.Start })
            .OrderBy(a => a.Number).ThenBy(a => a.Start).Select(a => a.Id).Take(MaxAppearances).ToListAsync(cancellationToken);
        var ids = order.ToArray();
        var rows = (await AppearanceRows.FetchAsync(db, ids, cancellationToken))
            .ToDictionary(r => r.Id, StringComparer.Ordinal);
        return [.. order.Where(rows.ContainsKey).Select(id => rows[id])];
    }
}
