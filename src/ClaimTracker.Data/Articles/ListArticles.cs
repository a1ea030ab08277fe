using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Review;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Articles;

/// <summary>Lists articles, those added last first.</summary>
public sealed class ListArticles(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <summary>The most rows on a page.</summary>
    public const int MaxPageSize = 500;

    private const int MostFacets = 20;

    /// <param name="filter">Which articles.</param>
    /// <param name="after">Cursor of the page before; null or unreadable for the first page.</param>
    /// <param name="pageSize">How many rows, 1 to <see cref="MaxPageSize"/>.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<ArticleList> RunAsync(ArticleFilter filter, string? after, int pageSize, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        pageSize = Math.Clamp(pageSize, 1, MaxPageSize);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var articles = Filtered(db, filter);
        var total = await articles.CountAsync(cancellationToken);
        var stories = await articles.GroupBy(a => a.StoryId).Select(g => new { g.Key, Count = g.Count() })
            .Join(db.Stories, g => g.Key, s => s.Id, (g, s) => new { s.Id, s.Name, g.Count })
            .OrderByDescending(f => f.Count).ThenBy(f => f.Name).Take(MostFacets).ToListAsync(cancellationToken);
        var outlets = await articles.Where(a => a.OutletId != null).GroupBy(a => a.OutletId!).Select(g => new { g.Key, Count = g.Count() })
            .Join(db.Sources, g => g.Key, s => s.Id, (g, s) => new { s.Id, s.Name, g.Count })
            .OrderByDescending(f => f.Count).ThenBy(f => f.Name).Take(MostFacets).ToListAsync(cancellationToken);

        var wanted = articles;
        if (Cursor.Parse(after) is { } cursor)
        {
            wanted = wanted.Where(a => a.Number < cursor.Sort);
        }

        var rows = await RowsAsync(db, wanted.OrderByDescending(a => a.Number).Take(pageSize + 1), cancellationToken);
        var next = rows.Count > pageSize ? new Cursor(rows[pageSize - 1].Number, rows[pageSize - 1].Article.Id).ToString() : null;
        return new ArticleList(
            new Page<ArticleRow>([.. rows.Take(pageSize)], total, next),
            stories.ConvertAll(f => new Facet(f.Id, f.Name, f.Count)),
            outlets.ConvertAll(f => new Facet(f.Id, f.Name, f.Count)));
    }

    internal static async Task<IReadOnlyList<ArticleRow>> RowsAsync(ClaimTrackerDbContext db, IQueryable<Article> articles, CancellationToken cancellationToken)
    {
        var open = db.Findings.WaitingForEditor();
        var rows = await articles.Join(db.Stories, a => a.StoryId, s => s.Id, (a, s) => new ArticleRow
        {
            Article = new ArticleLink(a.Id, a.Label, a.Publisher, a.OutletId, a.Published),
            StoryId = s.Id,
            StoryName = s.Name,
            Author = a.Author,
            Path = a.Path,
            AddedUtc = a.AddedUtc,
            Figures = a.FigureCount,
            Claims = a.ClaimCount,
            Quotations = a.QuotationCount,
            Locations = a.LocationCount,
            OpenMatters = open.Count(f => db.FindingMembers.Any(m => m.FindingId == f.Id && m.ArticleId == a.Id)),
            Number = a.Number,
        }).ToListAsync(cancellationToken);
        return [.. rows.OrderByDescending(r => r.Number)];
    }

    private static IQueryable<Article> Filtered(ClaimTrackerDbContext db, ArticleFilter filter)
    {
        var articles = db.Articles.AsNoTracking();
        if (filter.StoryId is { } story)
        {
            articles = articles.Where(a => a.StoryId == story);
        }

        if (filter.OutletId is { } outlet)
        {
            articles = articles.Where(a => a.OutletId == outlet);
        }

        foreach (var pattern in LikePattern.OfWords(filter.Words))
        {
            articles = articles.Where(a => EF.Functions.Like(a.Label, pattern, "\\") || EF.Functions.Like(a.Author, pattern, "\\") || EF.Functions.Like(a.Publisher, pattern, "\\"));
        }

        return articles;
    }
}
