using System.Linq.Expressions;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Ingest;
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

    /// <summary>What places are sorted by.</summary>
    internal static RowOrders<Place> Orders { get; } = new RowOrders<Place>(p => p.Id)
        .With(PlaceFilter.MostNamed, p => p.MentionCount, true)
        .With(PlaceFilter.ByName, p => p.FoldedName, false);

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
        var rows = await Orders.Page(Narrowed(db, filter), query, pageSize).Select(ToRow).ToListAsync(cancellationToken);
        return new ListResult<PlaceRow>(
            Keyset.Finish(rows, query, pageSize, total, r => query.Order == PlaceFilter.ByName ? new Cursor(r.FoldedName, r.Place.Id) : new Cursor(r.Mentions, r.Place.Id)),
            withFacets ? [await counts.GetAsync($"places?{new ListQuery<PlaceFilter>(filter with { Country = null })}", () => FacetsAsync(filter with { Country = null }))] : [],
            await SummaryAsync(db, filter, cancellationToken));
    }

    /// <summary>The places of a filter, in no order.</summary>
    internal static IQueryable<Place> Narrowed(ClaimTrackerDbContext db, PlaceFilter filter)
    {
        var places = (filter.Words is { } words ? WordMatches.Places(db, words) : db.Places.AsNoTracking()).Where(p => p.MentionCount > 0);
        if (filter.Country is { } country)
        {
            places = places.Where(p => p.CountryCode == country);
        }

        return filter.Story is { } story ? OfStory(db, places, story) : places;
    }

    /// <summary>Those that the articles of a story name.</summary>
    internal static IQueryable<Place> OfStory(ClaimTrackerDbContext db, IQueryable<Place> places, string story)
    {
        var named = ArticleIdentity.StoryId(story);
        return places.Where(p => db.PlaceMentions.Any(m => m.PlaceId == p.Id && db.Articles.Any(a => a.Id == m.ArticleId && (a.StoryId == story || a.StoryId == named))));
    }

    /// <summary>The filter in plain words.</summary>
    internal static async Task<string> SummaryAsync(ClaimTrackerDbContext db, PlaceFilter filter, CancellationToken cancellationToken) =>
        (filter.Country is { } country ? $"Places in {CountryNames.Of(country) ?? country}" : "Places")
        + await PlaceWords.OfAsync(db, null, filter.Story, null, cancellationToken) + (filter.Words is { } words ? $" with \u201C{words}\u201D" : "");

    private async Task<int> CountAsync(PlaceFilter filter)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await Narrowed(db, filter).CountAsync();
    }

    private async Task<FacetGroup> FacetsAsync(PlaceFilter filter)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var countries = await Narrowed(db, filter).Where(p => p.CountryCode != null).GroupBy(p => p.CountryCode!).Select(g => new { g.Key, Count = g.Count() })
            .OrderByDescending(f => f.Count).ThenBy(f => f.Key).Take(MostCountries).ToListAsync();
        return new FacetGroup("country", "Country", countries.ConvertAll(f => new Facet(f.Key, CountryNames.Of(f.Key) ?? f.Key, f.Count)));
    }
}
