using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Ingest;

/// <summary>Keeps the count of a claim's appearances, and lets claims go that have none left.</summary>
internal static class ClaimCounts
{
    public static async Task BringUpToDateAsync(ClaimTrackerDbContext db, IReadOnlyCollection<string> claims, CancellationToken cancellationToken)
    {
        var ids = claims.ToArray();
        var touched = db.Claims.Where(c => EF.Parameter(ids).Contains(c.Id));
        await touched.Where(c => !db.Appearances.Any(a => a.ClaimId == c.Id)).ExecuteDeleteAsync(cancellationToken);
        await touched.ExecuteUpdateAsync(
            set => set.SetProperty(c => c.AppearanceCount, c => db.Appearances.Count(a => a.ClaimId == c.Id)), cancellationToken);
    }
}
