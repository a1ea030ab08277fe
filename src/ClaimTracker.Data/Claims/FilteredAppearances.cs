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
            var ids = await NamedSources.FindWithJointAsync(db, source, cancellationToken);

            // Gathered from three indexes: asked of each row in turn, no index would be of use.
            var named = db.Appearances.Where(a => EF.Parameter(ids).Contains(a.ClaimantId)).Select(a => a.Id)
                .Union(db.Appearances.Where(a => EF.Parameter(ids).Contains(a.OutletId)).Select(a => a.Id))
                .Union(db.AttributionHops.Where(h => EF.Parameter(ids).Contains(h.SourceId)).Select(h => h.AppearanceId));
            appearances = appearances.Where(a => named.Contains(a.Id));
        }

        return appearances;
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
            appearances = appearances.Where(a => db.AppearancePlaces.Where(p => EF.Parameter(ids).Contains(p.PlaceId)).Select(p => p.AppearanceId).Contains(a.Id));
        }

        if (filter.Quantity is { } quantity)
        {
            appearances = appearances.Where(a => db.QuantityMembers.Any(m => m.QuantityId == quantity && m.ArticleId == a.ArticleId
                && db.Figures.Any(f => f.Id == m.FigureId && a.Figures.Contains(f.Ordinal))));
        }

        return appearances;
    }
}
