using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Browse;

/// <summary>Says in plain words where the rows of a list stand: behind what they are.</summary>
internal static class PlaceWords
{
    /// <returns>Begins with a space; empty where nothing is narrowed.</returns>
    public static async Task<string> OfAsync(ClaimTrackerDbContext db, string? article, string? story, string? typed, CancellationToken cancellationToken)
    {
        var words = "";
        if (article is not null)
        {
            words += $" in \u201C{await db.Articles.Where(a => a.Id == article).Select(a => a.Label).SingleOrDefaultAsync(cancellationToken) ?? article}\u201D";
        }

        if (story is not null)
        {
            var id = await NamedStories.FindAsync(db, story, cancellationToken);
            words += $" in the story {await db.Stories.Where(s => s.Id == id).Select(s => s.Name).FirstOrDefaultAsync(cancellationToken) ?? story}";
        }

        return typed is null ? words : $"{words} with the words \u201C{typed}\u201D";
    }
}
