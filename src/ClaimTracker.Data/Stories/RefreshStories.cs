using ClaimTracker.Data.Ingest;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Stories;

/// <summary>Brings every story up to date that was left unfinished, or that older rules have read.</summary>
public sealed class RefreshStories(IDbContextFactory<ClaimTrackerDbContext> contexts, ReconcileStory reconcileStory, ReadingRules rules)
{
    /// <param name="progress">Told the name of each story before it is brought up to date; null when nobody listens.</param>
    /// <param name="cancellationToken">Ends the work between two stories.</param>
    /// <returns>How many stories there were to bring up to date.</returns>
    public async Task<int> RunAsync(IProgress<string>? progress, CancellationToken cancellationToken)
    {
        var version = rules.RulesVersion;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var stories = await db.Stories
            .Where(s => s.NeedsReconciling || db.Articles.Any(a => a.StoryId == s.Id && a.RulesVersion != version))
            .OrderBy(s => s.Name).Select(s => new { s.Id, s.Name }).ToListAsync(cancellationToken);
        foreach (var story in stories)
        {
            progress?.Report(story.Name);
            await reconcileStory.RunAsync(story.Id, cancellationToken);
        }

        return stories.Count;
    }
}
