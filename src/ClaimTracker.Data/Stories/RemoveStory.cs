using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Stories;

/// <summary>Removes a story whole: its articles, all that was found in them, and the decisions and corrections on it.</summary>
public sealed class RemoveStory(ClaimTrackerStore store)
{
    /// <returns>False when no story has that id.</returns>
    /// <exception cref="StoreUnavailableException">The store cannot be written any more.</exception>
    public async Task<bool> RunAsync(string storyId, CancellationToken cancellationToken)
    {
        await using var writing = await store.BeginWritingAsync(cancellationToken);
        var db = writing.Db;
        var claims = await db.Appearances.Where(a => a.StoryId == storyId).Select(a => a.ClaimId).Distinct().ToListAsync(cancellationToken);
        if (await db.Stories.FindAsync([storyId], cancellationToken) is { } story)
        {
            var connection = (SqliteConnection)db.Database.GetDbConnection();
            using var index = new StoryIndex(connection, storyId, story.AddedUtc);
            using var narration = new NarrationIndex(connection, storyId, index);
            narration.Clear();
        }

        if (await db.Stories.Where(s => s.Id == storyId).ExecuteDeleteAsync(cancellationToken) == 0)
        {
            return false;
        }

        await db.Corrections.Where(c => c.StoryId == storyId).ExecuteDeleteAsync(cancellationToken);
        await ClaimCounts.BringUpToDateAsync(db, claims, cancellationToken);
        await Leftovers.RemoveAsync(db, cancellationToken);
        await writing.CommitAsync(cancellationToken);
        return true;
    }
}
