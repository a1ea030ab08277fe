using System.Linq.Expressions;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Search;
using ClaimTracker.Mentions.Attributions;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Sources;

/// <summary>Lists the sources, those that make and carry most claims first.</summary>
public sealed class ListSources(IDbContextFactory<ClaimTrackerDbContext> contexts, ListCounts counts)
{
    /// <summary>The most rows on a page.</summary>
    public const int MaxPageSize = 500;

    /// <summary>What sources are sorted by.</summary>
    internal static RowOrders<Source> Orders { get; } = new RowOrders<Source>(s => s.Id)
        .With(SourceFilter.MostClaims, s => s.Weight, true)
        .With(SourceFilter.ByName, s => s.FoldedName, false);

    /// <summary>A source as lists show it.</summary>
    internal static readonly Expression<Func<Source, SourceRow>> ToRow =
        s => new SourceRow(s.Id, s.Name, s.Kind, s.Role, s.MakeCount, s.CarryCount, s.ArticleCount) { FoldedName = s.FoldedName };

    /// <param name="query">Which sources, in which order, from where.</param>
    /// <param name="pageSize">How many rows, 1 to <see cref="MaxPageSize"/>.</param>
    /// <param name="withFacets">Whether to count what the list can be narrowed to.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<ListResult<SourceRow>> RunAsync(ListQuery<SourceFilter> query, int pageSize, bool withFacets, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        pageSize = Math.Clamp(pageSize, 1, MaxPageSize);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var filter = query.Filter;
        var facets = await counts.GetAsync($"sources?{new ListQuery<SourceFilter>(filter with { Kind = null })}", () => FacetsAsync(filter with { Kind = null }));
        var total = facets.Facets.Where(f => filter.Kind is null || f.Value == SourceFilter.WordOf(filter.Kind.Value)).Sum(f => f.Count);
        var rows = await Orders.Page(Narrowed(db, filter), query, pageSize).Select(ToRow).ToListAsync(cancellationToken);
        return new ListResult<SourceRow>(
            Keyset.Finish(rows, query, pageSize, total, r => query.Order == SourceFilter.ByName ? new Cursor(r.FoldedName, r.Id) : new Cursor(r.Makes + r.Carries, r.Id)),
            withFacets ? [facets] : [],
            await SummaryAsync(db, filter, cancellationToken));
    }

    /// <summary>The sources of a filter, in no order.</summary>
    internal static IQueryable<Source> Narrowed(ClaimTrackerDbContext db, SourceFilter filter)
    {
        var sources = filter.Words is { } words ? WordMatches.Sources(db, words) : db.Sources.AsNoTracking();
        if (filter.Kind is { } kind)
        {
            sources = sources.Where(s => s.Kind == kind);
        }

        return filter.Story is { } story ? OfStory(db, sources, story) : sources;
    }

    /// <summary>Those that are outlet, claimant or on the way in the articles of a story.</summary>
    internal static IQueryable<Source> OfStory(ClaimTrackerDbContext db, IQueryable<Source> sources, string story)
    {
        var named = ArticleIdentity.StoryId(story);
        var appearances = db.Appearances.Where(a => a.StoryId == story || a.StoryId == named);
        var articles = db.Articles.Where(a => a.StoryId == story || a.StoryId == named);
        return sources.Where(s => appearances.Any(a => a.ClaimantId == s.Id) || articles.Any(a => a.OutletId == s.Id)
            || db.AttributionHops.Any(h => h.SourceId == s.Id && appearances.Any(a => a.Id == h.AppearanceId)));
    }

    /// <summary>The filter in plain words.</summary>
    internal static async Task<string> SummaryAsync(ClaimTrackerDbContext db, SourceFilter filter, CancellationToken cancellationToken) =>
        (filter.Kind is { } one ? Plural(one) : "Sources") + await PlaceWords.OfAsync(db, null, filter.Story, null, cancellationToken) + (filter.Words is { } words ? $" with \u201C{words}\u201D" : "");

    private async Task<FacetGroup> FacetsAsync(SourceFilter filter)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var kinds = await Narrowed(db, filter).GroupBy(s => s.Kind).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        return new FacetGroup("kind", "What it is", [.. kinds.OrderByDescending(k => k.Count).ThenBy(k => k.Key).Select(k => new Facet(SourceFilter.WordOf(k.Key), Plural(k.Key), k.Count))]);
    }

    private static string Plural(SourceKind kind) => kind switch
    {
        SourceKind.Outlet => "Outlets",
        SourceKind.Person => "People",
        SourceKind.Organisation => "Organisations",
        SourceKind.Document => "Documents",
        _ => "Unnamed groups",
    };
}
