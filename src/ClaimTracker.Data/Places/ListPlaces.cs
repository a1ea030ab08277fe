using System.Linq.Expressions;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Search;
using ClaimTracker.Lexicons;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Places;

/// <summary>Lists the places that articles name, those named most often first.</summary>
public sealed class ListPlaces(IDbContextFactory<ClaimTrackerDbContext> contexts, ListCounts counts)
{
    /// <summary>The most rows on a page.</summary>
    public const int MaxPageSize = 500;

    private const int MostCountries = 40;

    /// <summary>A place as lists show it.</summary>
    internal static readonly Expression<Func<Place, PlaceRow>> ToRow =
        p => new PlaceRow(new PlaceLink(p.Id, p.Name, p.CountryCode, p.Kind), p.Latitude, p.Longitude, p.MentionCount, p.ArticleCount) { FoldedName = p.FoldedName };

    /// <param name="query">Which places, in which order, from where.</param>
    /// <param name="pageSize">How many rows, 1 to <see cref="MaxPageSize"/>.</param>
    /// <param name="withFacets">Whether to count what the list can be narrowed to.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<ListResult<PlaceRow>> RunAsync(ListQuery<PlaceFilter> query, int pageSize, bool withFacets, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        pageSize = Math.Clamp(pageSize, 1, MaxPageSize);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var filter = query.Filter;
        var total = await counts.GetAsync($"places?{query.First with { Sort = null }}", () => CountAsync(filter));
        var places = Narrowed(db, filter);
        var page = query.Order == PlaceFilter.ByName
            ? Keyset.Page(places, query, false, p => p.FoldedName, p => p.Id, pageSize)
            : Keyset.Page(places, query, true, p => p.MentionCount, p => p.Id, pageSize);
        var rows = await page.Select(ToRow).ToListAsync(cancellationToken);
        return new ListResult<PlaceRow>(
            Keyset.Finish(rows, query, pageSize, total, r => query.Order == PlaceFilter.ByName ? new Cursor(r.FoldedName, r.Place.Id) : new Cursor(r.Mentions, r.Place.Id)),
            withFacets ? [await counts.GetAsync($"places?{new ListQuery<PlaceFilter>(filter with { Country = null })}", () => FacetsAsync(filter.Words))] : [],
            (filter.Country is { } country ? $"Places in {CountryNames.Of(country) ?? country}" : "Places") + (filter.Words is { } words ? $" with \u201C{words}\u201D" : ""));
    }

    private static IQueryable<Place> Narrowed(ClaimTrackerDbContext db, PlaceFilter filter)
    {
        var places = (filter.Words is { } words ? WordMatches.Places(db, words) : db.Places.AsNoTracking()).Where(p => p.MentionCount > 0);
        return filter.Country is { } country ? places.Where(p => p.CountryCode == country) : places;
    }

    private async Task<int> CountAsync(PlaceFilter filter)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await Narrowed(db, filter).CountAsync();
    }

    private async Task<FacetGroup> FacetsAsync(string? words)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var countries = await Narrowed(db, new PlaceFilter(null, words)).Where(p => p.CountryCode != null).GroupBy(p => p.CountryCode!).Select(g => new { g.Key, Count = g.Count() })
            .OrderByDescending(f => f.Count).ThenBy(f => f.Key).Take(MostCountries).ToListAsync();
        return new FacetGroup("country", "Country", countries.ConvertAll(f => new Facet(f.Key, CountryNames.Of(f.Key) ?? f.Key, f.Count)));
    }
}
