using ClaimTracker.Data.Entities;
using ClaimTracker.Reconciliation;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Stories;

/// <summary>Keeps a story's links of names.</summary>
internal static class NameLinkStorage
{
    public static async Task<IReadOnlyList<NameLink>> ReadAsync(ClaimTrackerDbContext db, string storyId, CancellationToken cancellationToken) =>
        [.. (await db.NameLinks.AsNoTracking().Where(l => l.StoryId == storyId).ToListAsync(cancellationToken))
            .Select(l => new NameLink(l.One, l.Other, new Passage(l.FirstArticleId, l.FirstSpan, l.FirstSurface, null), new Passage(l.SecondArticleId, l.SecondSpan, l.SecondSurface, null)))
            .OrderBy(l => l.One, StringComparer.Ordinal).ThenBy(l => l.Other, StringComparer.Ordinal)];

    /// <summary>What editors said, in the order in which they said it; what was taken back is left out.</summary>
    public static async Task<IReadOnlyList<NameDecision>> DecisionsAsync(ClaimTrackerDbContext db, CancellationToken cancellationToken)
    {
        var latest = new Dictionary<(string, string), NameDecision?>();
        foreach (var said in await db.NameDecisions.AsNoTracking().OrderBy(d => d.Number).ToListAsync(cancellationToken))
        {
            latest[(said.One, said.Other)] = said.AreSame is { } areSame ? new NameDecision(said.One, said.Other, areSame) : null;
        }

        return [.. latest.Values.OfType<NameDecision>()];
    }

    /// <summary>Adds the links that are not there yet.</summary>
    public static async Task StoreAsync(ClaimTrackerDbContext db, string storyId, IReadOnlyList<NameLink> links, StoryArticles articles, bool isWhole, CancellationToken cancellationToken)
    {
        if (isWhole)
        {
            await db.NameLinks.Where(l => l.StoryId == storyId).ExecuteDeleteAsync(cancellationToken);
        }

        var known = isWhole ? [] : (await ReadAsync(db, storyId, cancellationToken)).Select(link => (link.One, link.Other)).ToHashSet();
        foreach (var link in links.Where(link => !known.Contains((link.One, link.Other))))
        {
            db.NameLinks.Add(new StoredNameLink
            {
                StoryId = storyId,
                One = link.One,
                Other = link.Other,
                FirstArticleId = articles.ArticleId(link.First),
                FirstSpan = link.First.Span,
                FirstSurface = link.First.Surface,
                SecondArticleId = articles.ArticleId(link.Second),
                SecondSpan = link.Second.Span,
                SecondSurface = link.Second.Surface,
            });
        }
    }
}
