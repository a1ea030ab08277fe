using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using ClaimTracker.Export;
using ClaimTracker.Mentions.Locations;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Claims;

/// <summary>Counts what a list of claims can be narrowed to. Counts are of claims, not of places where they stand.</summary>
internal sealed class ClaimFacetCounts(ClaimTrackerDbContext db, IQueryable<Appearance> appearances)
{
    private const int Most = 20;

    public async Task<IReadOnlyList<FacetGroup>> CountAsync(CancellationToken cancellationToken)
    {
        var kinds = await appearances.GroupBy(a => a.Kind).Select(g => new { g.Key, Count = g.Select(a => a.ClaimId).Distinct().Count() })
            .ToListAsync(cancellationToken);
        var claimants = await SourcesAsync(appearances.Where(a => a.ClaimantId != null).Select(a => new Counted { Key = a.ClaimantId!, ClaimId = a.ClaimId }), cancellationToken);
        var outlets = await SourcesAsync(appearances.Where(a => a.OutletId != null).Select(a => new Counted { Key = a.OutletId!, ClaimId = a.ClaimId }), cancellationToken);
        var places = await db.AppearancePlaces.Join(appearances, p => p.AppearanceId, a => a.Id, (p, a) => new { p.PlaceId, a.ClaimId })
            .GroupBy(p => p.PlaceId).Select(g => new { g.Key, Count = g.Select(p => p.ClaimId).Distinct().Count() })
            .Join(db.Places, g => g.Key, p => p.Id, (g, p) => new { g.Key, p.Name, p.Kind, p.CountryCode, g.Count })
            .OrderByDescending(f => f.Count).ThenBy(f => f.Name).Take(Most).ToListAsync(cancellationToken);

        // Narrowed to a country the list has the claims on all places in it.
        var countries = await db.AppearancePlaces.Join(appearances, p => p.AppearanceId, a => a.Id, (p, a) => new { p.PlaceId, a.ClaimId })
            .Join(db.Places, c => c.PlaceId, p => p.Id, (c, p) => new { p.CountryCode, c.ClaimId }).Where(c => c.CountryCode != null)
            .GroupBy(c => c.CountryCode!).Select(g => new { g.Key, Count = g.Select(c => c.ClaimId).Distinct().Count() }).ToDictionaryAsync(c => c.Key, c => c.Count, StringComparer.Ordinal, cancellationToken);
        var named = places.Select(f => new Facet(f.Key, f.Name, f.Kind == PlaceKind.Country && f.CountryCode is { } code ? countries[code] : f.Count)).OrderByDescending(f => f.Count).ToList();
        var stories = await appearances.GroupBy(a => a.StoryId)
            .Select(g => new { g.Key, Count = g.Select(a => a.ClaimId).Distinct().Count() })
            .Join(db.Stories, g => g.Key, s => s.Id, (g, s) => new { g.Key, s.Name, g.Count })
            .OrderByDescending(f => f.Count).ThenBy(f => f.Name).Take(Most).ToListAsync(cancellationToken);
        return
        [
            new FacetGroup("kind", "How it is said", [.. kinds.OrderByDescending(k => k.Count).ThenBy(k => k.Key).Select(k => new Facet(ContractWords.Of(k.Key), ContractWords.Of(k.Key).Replace('_', ' '), k.Count))]),
            new FacetGroup("source", "Who says it", claimants),
            new FacetGroup("source", "Who carries it", outlets),
            new FacetGroup("location", "Places", await NamedPlaces.NameAsync(db, named, cancellationToken)),
            new FacetGroup("story", "Story", stories.ConvertAll(f => new Facet(f.Name, f.Name, f.Count))),
        ];
    }

    private async Task<IReadOnlyList<Facet>> SourcesAsync(IQueryable<Counted> claims, CancellationToken cancellationToken)
    {
        var counted = await claims.GroupBy(a => a.Key).Select(g => new { g.Key, Count = g.Select(a => a.ClaimId).Distinct().Count() })
            .Join(db.Sources, g => g.Key, s => s.Id, (g, s) => new { g.Key, s.Name, g.Count })
            .OrderByDescending(f => f.Count).ThenBy(f => f.Name).Take(Most).ToListAsync(cancellationToken);
        return await NamedSources.NameAsync(db, counted.ConvertAll(f => new Facet(f.Key, f.Name, f.Count)), cancellationToken);
    }

    private sealed class Counted
    {
        public required string Key { get; init; }

        public required string ClaimId { get; init; }
    }
}
