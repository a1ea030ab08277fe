using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Mentions.Locations;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Claims;

/// <summary>The appearances that a filter leaves.</summary>
internal static class FilteredAppearances
{
    public static async Task<IQueryable<Appearance>> OfAsync(ClaimTrackerDbContext db, ClaimFilter filter, CancellationToken cancellationToken)
    {
        var appearances = db.Appearances.AsNoTracking();
        if (filter.Story is { } story)
        {
            var storyId = ArticleIdentity.StoryId(story);
            appearances = appearances.Where(a => a.StoryId == story || a.StoryId == storyId);
        }

        if (filter.Article is { } article)
        {
            appearances = appearances.Where(a => a.ArticleId == article);
        }

        if (filter.Kind is { } kind)
        {
            appearances = appearances.Where(a => a.Kind == kind);
        }

        if (filter.Source is { } source)
        {
            var folded = Folding.Name(source);
            var ids = await db.Sources.Where(s => s.Id == source || s.FoldedName == folded).Select(s => s.Id).ToArrayAsync(cancellationToken);
            appearances = appearances.Where(a => EF.Parameter(ids).Contains(a.ClaimantId) || EF.Parameter(ids).Contains(a.OutletId)
                || db.AttributionHops.Any(h => h.AppearanceId == a.Id && EF.Parameter(ids).Contains(h.SourceId)));
        }

        if (filter.Location is { } location)
        {
            var ids = await PlacesAsync(db, location, cancellationToken);
            appearances = appearances.Where(a => db.AppearancePlaces.Any(p => p.AppearanceId == a.Id && EF.Parameter(ids).Contains(p.PlaceId)));
        }

        if (filter.Quantity is { } quantity)
        {
            appearances = appearances.Where(a => db.AppearanceFigures.Any(f => f.AppearanceId == a.Id
                && db.QuantityMembers.Any(m => m.FigureId == f.FigureId && m.QuantityId == quantity)));
        }

        foreach (var pattern in LikePattern.OfWords(filter.Words))
        {
            appearances = appearances.Where(a => EF.Functions.Like(a.Exact, pattern, "\\"));
        }

        return appearances;
    }

    /// <summary>Ids of the places meant: by id or name, a country with all places in it.</summary>
    private static async Task<string[]> PlacesAsync(ClaimTrackerDbContext db, string location, CancellationToken cancellationToken)
    {
        var folded = Folding.Name(location);
        var places = await db.Places.AsNoTracking().Where(p => p.Id == location || p.FoldedName == folded)
            .Select(p => new { p.Id, p.Kind, p.CountryCode }).ToListAsync(cancellationToken);
        var countries = places.Where(p => p.Kind == PlaceKind.Country && p.CountryCode != null).Select(p => p.CountryCode).Distinct().ToArray();
        var inside = countries.Length == 0 ? []
            : await db.Places.Where(p => EF.Parameter(countries).Contains(p.CountryCode)).Select(p => p.Id).ToListAsync(cancellationToken);
        return [.. places.Select(p => p.Id).Concat(inside).Distinct(StringComparer.Ordinal)];
    }
}
