using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Claims;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Places;

/// <summary>Shows one place: the claims that name it and where articles name it.</summary>
public sealed class ShowPlace(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <summary>The most claims that are shown; the list of claims, filtered by the place, has them all.</summary>
    public const int MaxClaims = 100;

    /// <summary>The most passages that are shown.</summary>
    public const int MaxPassages = 60;

    /// <returns>Null when there is no such place.</returns>
    public async Task<PlaceDetail?> RunAsync(string placeId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var place = await db.Places.Where(p => p.Id == placeId).Select(ListPlaces.ToRow).SingleOrDefaultAsync(cancellationToken);
        if (place is null)
        {
            return null;
        }

        var ids = await db.AppearancePlaces.Where(x => x.PlaceId == placeId)
            .Join(db.Appearances, x => x.AppearanceId, a => a.Id, (x, a) => a)
            .Join(db.Articles, a => a.ArticleId, x => x.Id, (a, x) => new { a.Id, x.Number, a.Ordinal })
            .OrderByDescending(a => a.Number).ThenBy(a => a.Ordinal).Take(MaxClaims).Select(a => a.Id).ToArrayAsync(cancellationToken);
        var claims = (await AppearanceRows.FetchAsync(db, ids, cancellationToken))
            .ToDictionary(r => r.Id, StringComparer.Ordinal);
        var mentions = await db.PlaceMentions.Where(m => m.PlaceId == placeId).OrderBy(m => m.ArticleId).ThenBy(m => m.Ordinal).Take(MaxPassages).ToListAsync(cancellationToken);
        var passages = await PassageContext.OfAsync(db, mentions.ConvertAll(m => (m.ArticleId, m.Span, m.Surface, (decimal?)null)), cancellationToken);
        return new PlaceDetail(place, [.. ids.Where(claims.ContainsKey).Select(id => claims[id])], passages);
    }
}
