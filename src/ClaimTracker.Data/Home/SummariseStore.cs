using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Quantities;
using ClaimTracker.Data.Review;
using ClaimTracker.Data.Stories;
using ClaimTracker.Review;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Home;

/// <summary>Says what is in the store and what is new in it.</summary>
public sealed class SummariseStore(IDbContextFactory<ClaimTrackerDbContext> contexts, ListStories listStories)
{
    /// <param name="most">How many rows of each kind at most.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<HomeSummary> RunAsync(int most, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var waiting = db.Findings.WaitingForEditor();
        var findings = await FindingRows.FetchAsync(db, waiting.OrderBy(f => f.Ordinal).ThenBy(f => f.Id).Take(most), cancellationToken);
        return new HomeSummary(
            await db.Articles.CountAsync(cancellationToken),
            await db.Claims.CountAsync(cancellationToken),
            await db.Articles.SumAsync(a => a.FigureCount, cancellationToken),
            await db.Articles.SumAsync(a => a.QuotationCount, cancellationToken),
            await db.Sources.CountAsync(cancellationToken),
            await db.Quantities.CountAsync(cancellationToken),
            await waiting.CountAsync(cancellationToken),
            await waiting.CountAsync(f => f.Disposition == Disposition.Reopened, cancellationToken),
            await db.Findings.CountAsync(f => f.Disposition == Disposition.Settled, cancellationToken),
            [.. (await listStories.RunAsync(cancellationToken)).Take(most)],
            await ListArticles.RowsAsync(db, db.Articles.Where(a => !a.IsWithdrawn).OrderByDescending(a => a.Number).Take(most), cancellationToken),
            [.. findings.OrderBy(f => f.Ordinal).ThenBy(f => f.Id, StringComparer.Ordinal)],
            await QuantitiesAsync(db, [.. findings.OrderBy(f => f.Ordinal).Select(f => f.QuantityId).OfType<string>().Distinct(StringComparer.Ordinal)], most, cancellationToken))
        {
            Reprints = await db.Articles.CountAsync(a => a.ReprintOfId != null, cancellationToken),
        };
    }

    /// <summary>What is disputed first, then what stands first in its story.</summary>
    private static async Task<IReadOnlyList<QuantityRow>> QuantitiesAsync(ClaimTrackerDbContext db, string[] disputed, int most, CancellationToken cancellationToken)
    {
        var rows = await ListQuantities.RowsAsync(db, db.Quantities.Where(q => EF.Parameter(disputed).Contains(q.Id)), cancellationToken);
        var others = await ListQuantities.RowsAsync(db, db.Quantities.OrderBy(q => q.Ordinal).ThenBy(q => q.Id).Take(most), cancellationToken);
        return [.. rows.OrderBy(r => Array.IndexOf(disputed, r.Id)).Concat(others).DistinctBy(r => r.Id, StringComparer.Ordinal).Take(most)];
    }
}
