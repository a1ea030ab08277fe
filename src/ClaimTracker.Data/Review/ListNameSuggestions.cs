using ClaimTracker.Data.Browse;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Review;

/// <summary>Lists the pairs of names that the machine takes for one thing and on which no editor has spoken.</summary>
public sealed class ListNameSuggestions(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <param name="story">Id or name of a story; null for all.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<IReadOnlyList<NameSuggestion>> RunAsync(string? story, int most, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var storyId = story is null ? null : await NamedStories.FindAsync(db, story, cancellationToken);
        var links = await db.NameLinks
            .Where(l => (storyId == null || l.StoryId == storyId) && db.NameDecisions.Where(d => d.One == l.One && d.Other == l.Other).OrderByDescending(d => d.Number).Select(d => d.AreSame).FirstOrDefault() == null)
            .OrderBy(l => l.StoryId).ThenBy(l => l.One).ThenBy(l => l.Other).Take(most)
            .Join(db.Stories, l => l.StoryId, s => s.Id, (l, s) => new { Link = l, s.Name }).ToListAsync(cancellationToken);
        var passages = await PassageContext.OfAsync(
            db, [.. links.SelectMany(l => new[] { (l.Link.FirstArticleId, l.Link.FirstSpan, l.Link.FirstSurface, (decimal?)null), (l.Link.SecondArticleId, l.Link.SecondSpan, l.Link.SecondSurface, null) })], cancellationToken);
        var byPlace = passages.DistinctBy(p => (p.Article.Id, p.Span)).ToDictionary(p => (p.Article.Id, p.Span));
        return
        [
            .. links.Where(l => byPlace.ContainsKey((l.Link.FirstArticleId, l.Link.FirstSpan)) && byPlace.ContainsKey((l.Link.SecondArticleId, l.Link.SecondSpan)))
                .Select(l => new NameSuggestion(
                    l.Link.StoryId, l.Name, l.Link.One, l.Link.Other, byPlace[(l.Link.FirstArticleId, l.Link.FirstSpan)], byPlace[(l.Link.SecondArticleId, l.Link.SecondSpan)])),
        ];
    }
}
