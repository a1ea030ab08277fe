using ClaimTracker.Data.Ingest;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Stories;

/// <summary>Brings every story up to date that was left unfinished, or that older rules have read.</summary>
public sealed class RefreshStories(IDbContextFactory<ClaimTrackerDbContext> contexts, ReconcileStory reconcileStory, ReadingRules rules)
{
    /// <param name="progress">Told of each story before it is brought up to date; null when nobody listens.</param>
    /// <param name="cancellationToken">Ends the work between two stories.</param>
    /// <returns>How many stories there were to bring up to date.</returns>
    public async Task<int> RunAsync(IProgress<StoryRefresh>? progress, CancellationToken cancellationToken)
    {
        var version = rules.RulesVersion;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var stories = await db.Stories
            .Where(s => s.NeedsReconciling || db.Articles.Any(a => a.StoryId == s.Id && a.RulesVersion != version))
            .OrderBy(s => s.Name).Select(s => new { s.Id, s.Name }).ToListAsync(cancellationToken);
        for (var i = 0; i < stories.Count; i++)
        {
            progress?.Report(new StoryRefresh(stories[i].Name, i + 1, stories.Count));
            await reconcileStory.RunAsync(stories[i].Id, cancellationToken);
        }

        return stories.Count;
    }
}
