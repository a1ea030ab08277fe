using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Browse;

/// <summary>Counts the rows of a list story by story.</summary>
internal static class StoryFacets
{
    /// <param name="db">The store.</param>
    /// <param name="stories">The id of the story of every row.</param>
    /// <param name="most">How many stories at most, those with most rows first.</param>
    public static async Task<IReadOnlyList<Facet>> OfAsync(ClaimTrackerDbContext db, IQueryable<string> stories, int most) =>
        (await stories.GroupBy(id => id).Select(g => new { g.Key, Count = g.Count() })
            .Join(db.Stories, g => g.Key, s => s.Id, (g, s) => new { s.Name, g.Count })
            .OrderByDescending(f => f.Count).ThenBy(f => f.Name).Take(most).ToListAsync())
        .ConvertAll(f => new Facet(f.Name, f.Name, f.Count));
}
