using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Review;
using ClaimTracker.Data.Search;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Articles;

/// <summary>Lists articles, those added last first.</summary>
public sealed class ListArticles(IDbContextFactory<ClaimTrackerDbContext> contexts, ListCounts counts)
{
    /// <summary>The most rows on a page.</summary>
    public const int MaxPageSize = 500;

    private const int MostFacets = 20;

    // Above this share of all articles it is quicker to go through the articles in order and ask of each whether it has the words than to gather and sort those that have them.
    private const int LargeShare = 12;

    /// <summary>What articles are sorted by.</summary>
    internal static RowOrders<Article> Orders { get; } = new RowOrders<Article>(a => a.Id)
        .With(ArticleFilter.LastAdded, a => a.Number, true)
        .With(ArticleFilter.LastPublished, a => a.PublishedSort, true)
        .With(ArticleFilter.MostFigures, a => a.FigureCount, true)
        .With(ArticleFilter.MostClaims, a => a.ClaimCount, true);

    /// <param name="query">Which articles, in which order, from where.</param>
    /// <param name="pageSize">How many rows, 1 to <see cref="MaxPageSize"/>.</param>
    /// <param name="withFacets">Whether to count what the list can be narrowed to.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<ListResult<ArticleRow>> RunAsync(ListQuery<ArticleFilter> query, int pageSize, bool withFacets, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        pageSize = Math.Clamp(pageSize, 1, MaxPageSize);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (filter, name) = (query.Filter, $"articles?{query.First with { Sort = null }}");
        var total = await counts.GetAsync(name, () => CountAsync(filter));
        var rows = await FindAsync(db, query, total, pageSize, cancellationToken);
        if (!filter.ReprintsApart)
        {
            rows = await WithReprintsAsync(db, rows, cancellationToken);
        }

        var isLagging = false;
        return new ListResult<ArticleRow>(
            Keyset.Finish(rows, query, pageSize, total, r => CursorOf(r, query.Order)),
            withFacets ? await counts.GetAsync(name, () => FacetsAsync(filter), () => isLagging = true) : [],
            await SummaryAsync(db, filter, cancellationToken))
        {
            IsLagging = isLagging,
        };
    }

    /// <summary>The articles as lists show them, in the order of the query.</summary>
    internal static async Task<IReadOnlyList<ArticleRow>> RowsAsync(ClaimTrackerDbContext db, IQueryable<Article> articles, CancellationToken cancellationToken)
    {
        var rows = await articles.Select(a => new ArticleRow
        {
            Article = new ArticleLink(a.Id, a.Label, a.Publisher, a.OutletId, a.Published),
            StoryId = a.StoryId,
            StoryName = db.Stories.Where(s => s.Id == a.StoryId).Select(s => s.Name).First(),
            Author = a.Author,
            Path = a.Path,
            AddedUtc = a.AddedUtc,
            Figures = a.FigureCount,
            Claims = a.ClaimCount,
            Quotations = a.QuotationCount,
            Locations = a.LocationCount,
            OpenMatters = 0,
            ReprintOfId = a.ReprintOfId,
            IsWithdrawn = a.IsWithdrawn,
            Number = a.Number,
        }).ToListAsync(cancellationToken);
        var ids = rows.Select(r => r.Article.Id).ToArray();
        var open = await db.FindingMembers.Where(m => EF.Parameter(ids).Contains(m.ArticleId))
            .Join(db.Findings.WaitingForEditor(), m => m.FindingId, f => f.Id, (m, f) => new { m.ArticleId, f.Id }).Distinct()
            .GroupBy(m => m.ArticleId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, StringComparer.Ordinal, cancellationToken);
        return open.Count == 0 ? rows : rows.ConvertAll(r => r with { OpenMatters = open.GetValueOrDefault(r.Article.Id) });
    }

    /// <summary>The rows of a page and one more.</summary>
    private async Task<IReadOnlyList<ArticleRow>> FindAsync(ClaimTrackerDbContext db, ListQuery<ArticleFilter> query, int total, int pageSize, CancellationToken cancellationToken)
    {
        var filter = query.Filter;
        if (query.Order == ArticleFilter.LastAdded && filter.Words is { } words && filter with { ReprintsApart = false } == new ArticleFilter(Words: words)
            && total > await counts.GetAsync("articles, all", () => CountAsync(new ArticleFilter(ReprintsApart: true))) / LargeShare)
        {
            var ids = (await CommonArticleWords.PageAsync(db, words, query, pageSize, cancellationToken)).ToArray();
            var rows = (await RowsAsync(db, db.Articles.Where(a => EF.Parameter(ids).Contains(a.Id)), cancellationToken)).ToDictionary(r => r.Article.Id, StringComparer.Ordinal);
            return [.. ids.Where(rows.ContainsKey).Select(id => rows[id])];
        }

        return await RowsAsync(db, Orders.Page(await FilteredAsync(db, filter, cancellationToken), query, pageSize), cancellationToken);
    }

    private static async Task<IReadOnlyList<ArticleRow>> WithReprintsAsync(ClaimTrackerDbContext db, IReadOnlyList<ArticleRow> rows, CancellationToken cancellationToken)
    {
        var ids = rows.Select(r => r.Article.Id).ToArray();
        var reprints = (await db.Articles.Where(a => EF.Parameter(ids).Contains(a.ReprintOfId)).OrderBy(a => a.Number)
                .Select(a => new { a.ReprintOfId, Link = new ArticleLink(a.Id, a.Label, a.Publisher, a.OutletId, a.Published) }).ToListAsync(cancellationToken))
            .ToLookup(a => a.ReprintOfId, a => a.Link, StringComparer.Ordinal);
        return reprints.Count == 0 ? rows : [.. rows.Select(r => r with { Reprints = [.. reprints[r.Article.Id]] })];
    }

    private static Cursor CursorOf(ArticleRow row, SortOption order) => order.Word switch
    {
        "added" => new Cursor(row.Number, row.Article.Id),
        "figures" => new Cursor(row.Figures, row.Article.Id),
        "claims" => new Cursor(row.Claims, row.Article.Id),
        _ => new Cursor(row.Article.Published?.ToString() ?? "", row.Article.Id),
    };

    private async Task<int> CountAsync(ArticleFilter filter)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await (await FilteredAsync(db, filter, default)).CountAsync();
    }

    private async Task<IReadOnlyList<FacetGroup>> FacetsAsync(ArticleFilter filter)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var articles = await FilteredAsync(db, filter, default);
        var stories = await articles.GroupBy(a => a.StoryId).Select(g => new { g.Key, Count = g.Count() })
            .Join(db.Stories, g => g.Key, s => s.Id, (g, s) => new { s.Name, g.Count })
            .OrderByDescending(f => f.Count).ThenBy(f => f.Name).Take(MostFacets).ToListAsync();
        var outlets = await (await FilteredAsync(db, filter with { ReprintsApart = true }, default)).Where(a => a.OutletId != null).GroupBy(a => a.OutletId!).Select(g => new { g.Key, Count = g.Count() })
            .Join(db.Sources, g => g.Key, s => s.Id, (g, s) => new { s.Id, s.Name, g.Count })
            .OrderByDescending(f => f.Count).ThenBy(f => f.Name).Take(MostFacets).ToListAsync();
        var states = await (await FilteredAsync(db, filter with { ReprintsApart = true }, default)).GroupBy(a => a.IsWithdrawn).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        return
        [
            new FacetGroup("story", "Story", stories.ConvertAll(f => new Facet(f.Name, f.Name, f.Count))),
            new FacetGroup("outlet", "Outlet", await NamedSources.NameAsync(db, outlets.ConvertAll(f => new Facet(f.Id, f.Name, f.Count)), default)),
            new FacetGroup("withdrawn", "Withdrawn", states.Exists(s => s.Key) || filter.Withdrawn is not null
                ? [.. states.OrderBy(s => s.Key).Select(s => new Facet(s.Key ? "yes" : "no", s.Key ? "Withdrawn" : "Not withdrawn", s.Count))]
                : []),
        ];
    }

    /// <summary>The articles of a filter, in no order.</summary>
    internal static async Task<IQueryable<Article>> FilteredAsync(ClaimTrackerDbContext db, ArticleFilter filter, CancellationToken cancellationToken)
    {
        var articles = filter.Words is { } words ? WordMatches.Articles(db, words) : db.Articles.AsNoTracking();
        if (filter.Story is { } story)
        {
            var id = await NamedStories.FindAsync(db, story, cancellationToken);
            articles = articles.Where(a => a.StoryId == id);
        }

        if (filter.Withdrawn is { } isWithdrawn)
        {
            articles = articles.Where(a => a.IsWithdrawn == isWithdrawn);
        }

        if (filter.Outlet is { } outlet)
        {
            var ids = await NamedSources.FindAsync(db, outlet, cancellationToken);
            articles = ids is [var only] ? articles.Where(a => a.OutletId == only) : articles.Where(a => EF.Parameter(ids).Contains(a.OutletId));
        }

#pragma warning disable CA1309 // EF Core translates this overload; the database compares ordinally.
        if (FilterDay.Text(filter.From) is { } from)
        {
            // A year or a month may hold the day: it is not left out.
            var (year, month) = (from[..4], from[..7]);
            articles = articles.Where(a => string.Compare(a.PublishedSort, from) >= 0 || a.PublishedSort == year || a.PublishedSort == month);
        }

        if (FilterDay.Text(filter.To) is { } to)
        {
            var end = to + "~";
            articles = articles.Where(a => a.PublishedSort != "" && string.Compare(a.PublishedSort, end) < 0);
        }
#pragma warning restore CA1309

        // Asked in a way that no index answers: most articles are no reprints, and the index on them would be taken and everything sorted.
        // One outlet's list, and what a day or words narrow, shows what is there; a story's list shows each text once.
        return filter is { ReprintsApart: false, Outlet: null, Words: null, From: null, To: null, Withdrawn: null } ? articles.Where(a => (a.ReprintOfId ?? "") == "") : articles;
    }

    /// <summary>The filter in plain words.</summary>
    internal static async Task<string> SummaryAsync(ClaimTrackerDbContext db, ArticleFilter filter, CancellationToken cancellationToken)
    {
        var words = filter.Withdrawn == true ? "Withdrawn articles" : "Articles";
        if (filter.Outlet is { } outlet)
        {
            var ids = await NamedSources.FindAsync(db, outlet, cancellationToken);
            words += $" in {await db.Sources.Where(s => EF.Parameter(ids).Contains(s.Id)).OrderByDescending(s => s.Weight).Select(s => s.Name).FirstOrDefaultAsync(cancellationToken) ?? outlet}";
        }

        if (filter.Story is { } story)
        {
            var id = await NamedStories.FindAsync(db, story, cancellationToken);
            words += $" of the story {await db.Stories.Where(s => s.Id == id).Select(s => s.Name).FirstOrDefaultAsync(cancellationToken) ?? story}";
        }

        words += (FilterDay.Text(filter.From), FilterDay.Text(filter.To)) switch
        {
            (null, null) => "",
            ({ } from, null) => $" published from {from} on",
            (null, { } to) => $" published up to {to}",
            ({ } from, { } to) when from == to => $" published on {from}",
            ({ } from, { } to) => $" published from {from} to {to}",
        };
        return filter.Words is { } q ? $"{words} with the words \u201C{q}\u201D" : words;
    }
}
