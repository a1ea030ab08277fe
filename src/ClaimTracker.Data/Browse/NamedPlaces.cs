using ClaimTracker.Data.Ingest;
using ClaimTracker.Mentions.Locations;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Browse;

/// <summary>Finds the places that a filter means, and says what a filter may call them, so that its address can be read.</summary>
internal static class NamedPlaces
{
    /// <summary>Ids of the places meant: by id or name, a country with all places in it.</summary>
    public static async Task<string[]> FindAsync(ClaimTrackerDbContext db, string idOrName, CancellationToken cancellationToken)
    {
        var folded = Folding.Name(idOrName);
        var places = await db.Places.AsNoTracking().Where(p => p.Id == idOrName || p.FoldedName == folded)
            .Select(p => new { p.Id, p.Kind, p.CountryCode }).ToListAsync(cancellationToken);
        var countries = places.Where(p => p.Kind == PlaceKind.Country && p.CountryCode != null).Select(p => p.CountryCode).Distinct().ToArray();
        var inside = countries.Length == 0 ? []
            : await db.Places.Where(p => EF.Parameter(countries).Contains(p.CountryCode)).Select(p => p.Id).ToListAsync(cancellationToken);
        return [.. places.Select(p => p.Id).Concat(inside).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Facets whose value is the place's name where one place alone has it, else its id.</summary>
    public static async Task<IReadOnlyList<Facet>> NameAsync(ClaimTrackerDbContext db, IReadOnlyList<Facet> facets, CancellationToken cancellationToken)
    {
        var folded = facets.Select(f => Folding.Name(f.Label)).Distinct(StringComparer.Ordinal).ToArray();
        var shared = (await db.Places.Where(p => EF.Parameter(folded).Contains(p.FoldedName)).Select(p => new { p.Id, p.FoldedName }).ToListAsync(cancellationToken))
            .ToLookup(p => p.FoldedName, p => p.Id, StringComparer.Ordinal);
        return [.. facets.Select(f => f with { Value = shared[Folding.Name(f.Label)].SequenceEqual([f.Value]) ? f.Label : f.Value })];
    }
}
