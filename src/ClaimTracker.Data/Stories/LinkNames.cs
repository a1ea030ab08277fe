using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Sqlite;
using ClaimTracker.Reconciliation;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Stories;

/// <summary>Records an editor's word on two names of counted things: one thing, not one thing, or nothing any more. It holds in every story, and for what comes later.</summary>
public sealed class LinkNames(ClaimTrackerStore store, ReconcileStory reconcileStory, TimeProvider clock)
{
    /// <param name="one">A name of what is counted, such as "service centres"; its last word counts.</param>
    /// <param name="other">The other name.</param>
    /// <param name="areSame">Whether they name the same thing; null takes back what was said before.</param>
    /// <param name="reviewer">Display name of who says so.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>False when the two are one word, or when nothing would change.</returns>
    /// <exception cref="ArgumentException">A name has no word, or the reviewer is blank.</exception>
    /// <exception cref="StoreUnavailableException">The store cannot be written any more.</exception>
    public async Task<bool> RunAsync(string one, string other, bool? areSame, string reviewer, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reviewer);
        var (first, second) = NameDecision.Pair(one, other);
        if (first == second)
        {
            return false;
        }

        List<string> stories;
        await using (var writing = await store.BeginWritingAsync(cancellationToken))
        {
            var db = writing.Db;
            var last = await db.NameDecisions.AsNoTracking().Where(d => d.One == first && d.Other == second).OrderByDescending(d => d.Number).FirstOrDefaultAsync(cancellationToken);
            if (last?.AreSame == areSame)
            {
                return false;
            }

            db.NameDecisions.Add(new StoredNameDecision { One = first, Other = second, AreSame = areSame, Reviewer = reviewer.Trim(), DecidedUtc = clock.GetUtcNow().UtcDateTime });
            stories = await db.Figures.Where(f => f.Head == first || f.Head == second).Join(db.Articles, f => f.ArticleId, a => a.Id, (f, a) => a.StoryId).Distinct().ToListAsync(cancellationToken);
            foreach (var story in await db.Stories.AsTracking().Where(s => EF.Parameter(stories.ToArray()).Contains(s.Id)).ToListAsync(cancellationToken))
            {
                story.CompareWhole();
                story.Version++;
            }

            await writing.CommitAsync(cancellationToken);
        }

        foreach (var story in stories.Order(StringComparer.Ordinal))
        {
            await reconcileStory.RunAsync(story, cancellationToken);
        }

        return true;
    }
}
