using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Exports;

/// <summary>Says a list with its filter in plain words.</summary>
internal static class ExportTitle
{
    public static async Task<string> OfAsync(ClaimTrackerDbContext db, string list, ExportFilter filter, CancellationToken cancellationToken)
    {
        var words = list;
        if (filter.Outlet is { } outlet)
        {
            words += $" carried by {await db.Sources.Where(s => s.Id == outlet).Select(s => s.Name).SingleOrDefaultAsync(cancellationToken) ?? outlet}";
        }

        if (filter.Article is { } article)
        {
            words += $" in \u201C{await db.Articles.Where(a => a.Id == article).Select(a => a.Title ?? a.Path).SingleOrDefaultAsync(cancellationToken) ?? article}\u201D";
        }

        if (filter.Story is { } story)
        {
            var byName = filter.StoryByName;
            words += $" in the story {await db.Stories.Where(s => s.Id == story || s.Id == byName).Select(s => s.Name).FirstOrDefaultAsync(cancellationToken) ?? story}";
        }

        return filter.Words is { } q ? $"{words} with the words \u201C{q}\u201D" : words;
    }
}
