using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Review;
using ClaimTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Stories;

/// <summary>Brings a story's quantities and findings up to date with its articles and with the rules of now. Decisions stay.</summary>
public sealed class ReconcileStory(ClaimTrackerStore store, ReadingRules rules, ReviewNews news, TimeProvider clock)
{
    /// <summary>Compares the story's articles; articles that older rules read are read again first.</summary>
    /// <returns>False when no story has that id.</returns>
    /// <exception cref="StoreUnavailableException">The store cannot be written any more.</exception>
    public async Task<bool> RunAsync(string storyId, CancellationToken cancellationToken)
    {
        if (!await CompareAsync(storyId, cancellationToken))
        {
            return false;
        }

        news.Tell(new ReviewChange(storyId, null));
        return true;
    }

    private async Task<bool> CompareAsync(string storyId, CancellationToken cancellationToken)
    {
        // The writer is held throughout: what is compared is what is stored when the findings are.
        await using var writing = await store.BeginWritingAsync(cancellationToken);
        var db = writing.Db;
        var story = await db.Stories.FindAsync([storyId], cancellationToken);
        if (story is null)
        {
            return false;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var articles = await StoryArticles.ReadAsync(db, storyId, rules, cancellationToken);
        foreach (var (article, reading) in articles.Stale)
        {
            await ReadAgain.SupersedeAsync(db, article, reading, rules, now, cancellationToken);
        }

        foreach (var source in articles.Stale.Count > 0 ? articles.FormerSources : [])
        {
            await Leftovers.RemoveSourceAsync(db, source, cancellationToken);
        }

        var result = rules.Reconcile(articles.Readings);
        await new QuantityStorage(db, storyId, articles).StoreAsync(result.Series, cancellationToken);
        await new FindingStorage(db, storyId, articles, now).StoreAsync(result.Findings, cancellationToken);
        await new QuotationClaims(db, storyId, articles).ApplyAsync(result.Findings, cancellationToken);

        story.NeedsReconciling = false;
        story.ReconciledUtc = now;
        story.Version++;
        await writing.CommitAsync(cancellationToken);
        return true;
    }
}
