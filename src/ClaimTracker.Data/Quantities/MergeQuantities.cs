using ClaimTracker.Data.Corrections;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Sqlite;
using ClaimTracker.Data.Stories;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Quantities;

/// <summary>Records an editor's word that two quantities of a story are the same thing: what stands on the one is compared on the other from now on.</summary>
public sealed class MergeQuantities(ClaimTrackerStore store, IDbContextFactory<ClaimTrackerDbContext> contexts, ReconcileStory reconcileStory, TimeProvider clock)
{
    /// <param name="quantityId">The quantity that goes.</param>
    /// <param name="otherId">The quantity that its figures belong to.</param>
    /// <param name="reason">Why, in Markdown; may be empty.</param>
    /// <param name="reviewer">Display name of who says so.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>Id of the quantity that has the figures now; null when one of the two is gone, they are of two stories, or nothing would change.</returns>
    /// <exception cref="ArgumentException">The reviewer is blank.</exception>
    /// <exception cref="StoreUnavailableException">The store cannot be written any more.</exception>
    public async Task<string?> RunAsync(string quantityId, string otherId, string reason, string reviewer, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reviewer);
        ArgumentNullException.ThrowIfNull(reason);
        string storyId;
        List<Figure> figures;
        await using (var writing = await store.BeginWritingAsync(cancellationToken))
        {
            var db = writing.Db;
            var two = await db.Quantities.Where(q => q.Id == quantityId || q.Id == otherId).Select(q => new { q.Id, q.StoryId, q.Label }).ToListAsync(cancellationToken);
            if (two.Count != 2 || two[0].StoryId != two[1].StoryId)
            {
                return null;
            }

            storyId = two[0].StoryId;
            figures = await db.QuantityMembers.Where(m => m.QuantityId == quantityId && m.FigureId != null)
                .Join(db.Figures, m => m.FigureId, f => f.Id, (m, f) => f).OrderBy(f => f.ArticleId).ThenBy(f => f.Ordinal).ToListAsync(cancellationToken);
            var corrections = await ThingMerging.OfAsync(db, figures, otherId, cancellationToken);
            if (figures.Count == 0 || corrections.Count == 0)
            {
                return null;
            }

            var number = await CorrectionWriting.LastNumberAsync(db, cancellationToken);
            var now = clock.GetUtcNow().UtcDateTime;

            // One step of the history, which is taken back whole: the first tells it.
            StoredCorrection? first = null;
            foreach (var (content, of, before) in corrections)
            {
                var row = CorrectionWriting.Make(
                    ++number, content, storyId, of?.ArticleId, of is null ? "" : ThingMerging.TextOf(of.Span, of.Surface), before, reason, reviewer, now, null, first?.Id,
                    first is null ? $"\u201C{two.First(q => q.Id == quantityId).Label}\u201D is the same thing as \u201C{two.First(q => q.Id == otherId).Label}\u201D." : null);
                first ??= row;
                db.Corrections.Add(row);
            }

            await CorrectionWriting.MarkStoriesAsync(db, first!, cancellationToken);
            await writing.CommitAsync(cancellationToken);
        }

        await reconcileStory.RunAsync(storyId, cancellationToken);
        await using var read = await contexts.CreateDbContextAsync(cancellationToken);
        var ids = figures.Select(f => f.Id).ToArray();
        return await read.QuantityMembers.Where(m => m.FigureId != null && EF.Parameter(ids).Contains(m.FigureId)).GroupBy(m => m.QuantityId)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key).FirstOrDefaultAsync(cancellationToken);
    }
}
