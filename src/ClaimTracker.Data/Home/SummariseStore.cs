using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Entities;
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
        var stories = (await listStories.RunAsync(cancellationToken)).Take(most).ToList();
        var findings = await FindingsAsync(db, waiting, [.. stories.Select(s => s.Id)], most, cancellationToken);
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
            stories,
            await ListArticles.RowsAsync(db, db.Articles.Where(a => !a.IsWithdrawn).OrderByDescending(a => a.Number).Take(most), cancellationToken),
            findings,
            await QuantitiesAsync(db, [.. findings.Select(f => f.QuantityId).OfType<string>().Distinct(StringComparer.Ordinal)], most, cancellationToken))
        {
            Reprints = await db.Articles.CountAsync(a => a.ReprintOfId != null, cancellationToken),
        };
    }

    /// <summary>What needs an editor first in each story, the newest story before older ones; then what comes second in each. So a large story never hides a new one.</summary>
    private static async Task<IReadOnlyList<FindingRow>> FindingsAsync(ClaimTrackerDbContext db, IQueryable<StoredFinding> waiting, string[] newest, int most, CancellationToken cancellationToken)
    {
        var ranked = new List<(int Place, string Id)>();
        foreach (var story in newest)
        {
            var first = await waiting.Where(f => f.StoryId == story).OrderBy(f => f.Ordinal).ThenBy(f => f.Id).Select(f => f.Id).Take(most).ToListAsync(cancellationToken);
            ranked.AddRange(first.Select((id, place) => (place, id)));
        }

        var chosen = ranked.OrderBy(f => f.Place).Take(most).Select(f => f.Id).ToList();
        if (chosen.Count < most)
        {
            chosen.AddRange(await waiting.Where(f => !EF.Parameter(newest).Contains(f.StoryId)).OrderBy(f => f.Ordinal).ThenBy(f => f.Id).Select(f => f.Id).Take(most - chosen.Count).ToListAsync(cancellationToken));
        }

        var ids = chosen.ToArray();
        return [.. (await FindingRows.FetchAsync(db, db.Findings.Where(f => EF.Parameter(ids).Contains(f.Id)), cancellationToken)).OrderBy(f => Array.IndexOf(ids, f.Id))];
    }

    /// <summary>What is disputed first, then what stands first in its story.</summary>
    private static async Task<IReadOnlyList<QuantityRow>> QuantitiesAsync(ClaimTrackerDbContext db, string[] disputed, int most, CancellationToken cancellationToken)
    {
        var rows = await ListQuantities.RowsAsync(db, db.Quantities.Where(q => EF.Parameter(disputed).Contains(q.Id)), cancellationToken);
        var others = await ListQuantities.RowsAsync(db, db.Quantities.OrderBy(q => q.Ordinal).ThenBy(q => q.Id).Take(most), cancellationToken);
        return [.. rows.OrderBy(r => Array.IndexOf(disputed, r.Id)).Concat(others).DistinctBy(r => r.Id, StringComparer.Ordinal).Take(most)];
    }
}
