using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Search;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Claims;

/// <summary>The appearances that a filter leaves.</summary>
internal static class FilteredAppearances
{
    public static async Task<IQueryable<Appearance>> OfAsync(ClaimTrackerDbContext db, ClaimFilter filter, CancellationToken cancellationToken)
    {
        var appearances = await BesideSourceAsync(db, filter, cancellationToken);
        if (filter.Source is { } source)
        {
            var ids = await NamedSources.FindAsync(db, source, cancellationToken);
            appearances = appearances.Where(a => EF.Parameter(ids).Contains(a.ClaimantId) || EF.Parameter(ids).Contains(a.OutletId)
                || db.AttributionHops.Any(h => h.AppearanceId == a.Id && EF.Parameter(ids).Contains(h.SourceId)));
        }

        return appearances;
    }

    /// <summary>
    /// The same in parts that may overlap, each of which an index gives in the order of the list: a source says it, carries it, or stands on the way.
    /// </summary>
    public static async Task<IReadOnlyList<IQueryable<Appearance>>> PartsAsync(ClaimTrackerDbContext db, ClaimFilter filter, CancellationToken cancellationToken)
    {
        var appearances = await BesideSourceAsync(db, filter, cancellationToken);
        if (filter.Source is null)
        {
            return [appearances];
        }

        var parts = new List<IQueryable<Appearance>>();
        foreach (var id in await NamedSources.FindAsync(db, filter.Source, cancellationToken))
        {
            parts.Add(appearances.Where(a => a.ClaimantId == id));
            parts.Add(appearances.Where(a => a.OutletId == id));
            parts.Add(appearances.Where(a => db.AttributionHops.Where(h => h.SourceId == id).Select(h => h.AppearanceId).Contains(a.Id)));
        }

        return parts;
    }

    private static async Task<IQueryable<Appearance>> BesideSourceAsync(ClaimTrackerDbContext db, ClaimFilter filter, CancellationToken cancellationToken)
    {
        var appearances = filter.Words is { } words ? WordMatches.Appearances(db, words) : db.Appearances.AsNoTracking();
        if (filter.Story is { } story)
        {
            var storyId = await NamedStories.FindAsync(db, story, cancellationToken);
            appearances = appearances.Where(a => a.StoryId == storyId);
        }

        if (filter.Article is { } article)
        {
            appearances = appearances.Where(a => a.ArticleId == article);
        }

        if (filter.Kind is { } kind)
        {
            appearances = appearances.Where(a => a.Kind == kind);
        }

        if (filter.Location is { } location)
        {
            var ids = await NamedPlaces.FindAsync(db, location, cancellationToken);
            appearances = appearances.Where(a => db.AppearancePlaces.Any(p => p.AppearanceId == a.Id && EF.Parameter(ids).Contains(p.PlaceId)));
        }

        if (filter.Quantity is { } quantity)
        {
            appearances = appearances.Where(a => db.QuantityMembers.Any(m => m.QuantityId == quantity && m.ArticleId == a.ArticleId
                && db.Figures.Any(f => f.Id == m.FigureId && a.Figures.Contains(f.Ordinal))));
        }

        return appearances;
    }
}
