using ClaimTracker.Data.Review;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Stories;

/// <summary>Lists the stories, the newest first.</summary>
public sealed class ListStories(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    public async Task<IReadOnlyList<StoryRow>> RunAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var open = db.Findings.WaitingForEditor();
        return await db.Stories.OrderByDescending(s => s.AddedUtc).ThenBy(s => s.Name)
            .Select(s => new StoryRow(
                s.Id, s.Name, s.AddedUtc, db.Articles.Count(a => a.StoryId == s.Id), db.Quantities.Count(q => q.StoryId == s.Id),
                open.Count(f => f.StoryId == s.Id), s.NeedsReconciling))
            .ToListAsync(cancellationToken);
    }
}
