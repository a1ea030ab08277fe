using ClaimTracker.Data.Ingest;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Browse;

/// <summary>Finds the story that a filter means.</summary>
internal static class NamedStories
{
    /// <summary>Id of the story with an id or a name; the id that it would have when there is none, which finds nothing.</summary>
    public static async Task<string> FindAsync(ClaimTrackerDbContext db, string idOrName, CancellationToken cancellationToken)
    {
        var named = ArticleIdentity.StoryId(idOrName);
        return await db.Stories.Where(s => s.Id == idOrName || s.Id == named).Select(s => s.Id).FirstOrDefaultAsync(cancellationToken) ?? named;
    }
}
