using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using ClaimTracker.Export;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Claims;

/// <summary>Counts what a list of claims can be narrowed to.</summary>
internal sealed class ClaimFacetCounts(ClaimTrackerDbContext db, IQueryable<Appearance> appearances)
{
    private const int Most = 20;

    public async Task<ClaimFacets> CountAsync(CancellationToken cancellationToken)
    {
        var kinds = await appearances.GroupBy(a => a.Kind).Select(g => new { g.Key, Count = g.Select(a => a.ClaimId).Distinct().Count() })
            .ToListAsync(cancellationToken);
        var claimants = await appearances.Where(a => a.ClaimantId != null).GroupBy(a => a.ClaimantId!)
            .Select(g => new { g.Key, Count = g.Select(a => a.ClaimId).Distinct().Count() })
            .Join(db.Sources, g => g.Key, s => s.Id, (g, s) => new { g.Key, s.Name, g.Count })
            .OrderByDescending(f => f.Count).ThenBy(f => f.Name).Take(Most).ToListAsync(cancellationToken);
        var outlets = await appearances.Where(a => a.OutletId != null).GroupBy(a => a.OutletId!)
            .Select(g => new { g.Key, Count = g.Select(a => a.ClaimId).Distinct().Count() })
            .Join(db.Sources, g => g.Key, s => s.Id, (g, s) => new { g.Key, s.Name, g.Count })
            .OrderByDescending(f => f.Count).ThenBy(f => f.Name).Take(Most).ToListAsync(cancellationToken);
        var places = await db.AppearancePlaces.Join(appearances, p => p.AppearanceId, a => a.Id, (p, a) => new { p.PlaceId, a.ClaimId })
            .GroupBy(p => p.PlaceId).Select(g => new { g.Key, Count = g.Select(p => p.ClaimId).Distinct().Count() })
            .Join(db.Places, g => g.Key, p => p.Id, (g, p) => new { g.Key, p.Name, g.Count })
            .OrderByDescending(f => f.Count).ThenBy(f => f.Name).Take(Most).ToListAsync(cancellationToken);
        var stories = await appearances.GroupBy(a => a.StoryId)
            .Select(g => new { g.Key, Count = g.Select(a => a.ClaimId).Distinct().Count() })
            .Join(db.Stories, g => g.Key, s => s.Id, (g, s) => new { g.Key, s.Name, g.Count })
            .OrderByDescending(f => f.Count).ThenBy(f => f.Name).Take(Most).ToListAsync(cancellationToken);
        return new ClaimFacets(
            [.. kinds.OrderByDescending(k => k.Count).ThenBy(k => k.Key).Select(k => new Facet(ContractWords.Of(k.Key), ContractWords.Of(k.Key).Replace('_', ' '), k.Count))],
            claimants.ConvertAll(f => new Facet(f.Key, f.Name, f.Count)),
            outlets.ConvertAll(f => new Facet(f.Key, f.Name, f.Count)),
            places.ConvertAll(f => new Facet(f.Key, f.Name, f.Count)),
            stories.ConvertAll(f => new Facet(f.Key, f.Name, f.Count)));
    }
}
