using ClaimTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Stories;

/// <summary>Snapshots, sources and places that no article speaks of any more.</summary>
internal static class Leftovers
{
    public static async Task RemoveAsync(ClaimTrackerDbContext db, CancellationToken cancellationToken)
    {
        await db.Snapshots.Where(s => !db.Articles.Any(a => a.Sha256 == s.Sha256)).ExecuteDeleteAsync(cancellationToken);
        await db.Places
            .Where(p => !db.PlaceMentions.Any(m => m.PlaceId == p.Id) && !db.Figures.Any(f => f.PlaceId == p.Id) && !db.AppearancePlaces.Any(a => a.PlaceId == p.Id))
            .ExecuteDeleteAsync(cancellationToken);
        await Unnamed(db).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Removes one source if nothing names it any more.</summary>
    public static async Task RemoveSourceAsync(ClaimTrackerDbContext db, string sourceId, CancellationToken cancellationToken) =>
        await Unnamed(db).Where(s => s.Id == sourceId).ExecuteDeleteAsync(cancellationToken);

    private static IQueryable<Source> Unnamed(ClaimTrackerDbContext db) => db.Sources
            .Where(s => !db.Articles.Any(a => a.OutletId == s.Id) && !db.Claims.Any(c => c.ClaimantId == s.Id) && !db.Appearances.Any(a => a.ClaimantId == s.Id)
                && !db.AttributionHops.Any(h => h.SourceId == s.Id) && !db.Quotations.Any(q => q.SpeakerId == s.Id));
}
