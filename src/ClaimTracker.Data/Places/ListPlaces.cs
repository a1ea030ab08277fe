using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Places;

/// <summary>Lists the places that articles name, those named most often first.</summary>
public sealed class ListPlaces(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    private const int MostCountries = 40;

    /// <param name="country">ISO 3166-1 alpha-2 of a country; null for all.</param>
    /// <param name="words">Words that the name contains, all of them; null for all.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The places, and the countries that they are in with how many places each has.</returns>
    public async Task<(IReadOnlyList<PlaceRow> Places, IReadOnlyList<Facet> Countries)> RunAsync(
        string? country, string? words, int most, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var places = db.Places.AsNoTracking().Where(p => db.PlaceMentions.Any(m => m.PlaceId == p.Id));
        foreach (var pattern in LikePattern.OfWords(words))
        {
            places = places.Where(p => EF.Functions.Like(p.Name, pattern, "\\"));
        }

        var countries = await places.Where(p => p.CountryCode != null).GroupBy(p => p.CountryCode!).Select(g => new { g.Key, Count = g.Count() })
            .OrderByDescending(f => f.Count).ThenBy(f => f.Key).Take(MostCountries).ToListAsync(cancellationToken);
        var narrowed = country is null ? places : places.Where(p => p.CountryCode == country);
        return (await RowsAsync(db, narrowed, most, cancellationToken), countries.ConvertAll(f => new Facet(f.Key, f.Key, f.Count)));
    }

    internal static async Task<IReadOnlyList<PlaceRow>> RowsAsync(ClaimTrackerDbContext db, IQueryable<Place> places, int most, CancellationToken cancellationToken)
    {
        var rows = await places
            .Select(p => new
            {
                Place = p,
                Mentions = db.PlaceMentions.Count(m => m.PlaceId == p.Id),
                Articles = db.PlaceMentions.Where(m => m.PlaceId == p.Id).Select(m => m.ArticleId).Distinct().Count(),
            })
            .OrderByDescending(p => p.Mentions).ThenBy(p => p.Place.Name).ThenBy(p => p.Place.Id).Take(most).ToListAsync(cancellationToken);
        return rows.ConvertAll(r => new PlaceRow(
            new PlaceLink(r.Place.Id, r.Place.Name, r.Place.CountryCode, r.Place.Kind), r.Place.Latitude, r.Place.Longitude, r.Mentions, r.Articles));
    }
}
