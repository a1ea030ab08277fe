using ClaimTracker.Data.Browse;
using ClaimTracker.Export;
using ClaimTracker.Export.References;
using ClaimTracker.Export.Tables;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Exports;

/// <summary>The list of articles.</summary>
internal sealed class ArticlesSource : ExportSource
{
    public override IReadOnlyList<string> FilterNames { get; } = ["story", "outlet", "q"];

    public override IReadOnlyList<TableColumn> Columns(CitationStyle style) => ArticleTable.Columns(style);

    public override Task<string> TitleAsync(ClaimTrackerDbContext db, ExportPlan plan, CancellationToken cancellationToken) =>
        ExportTitle.OfAsync(db, "Articles", plan.Filter, cancellationToken);

    public override Task<int> CountAsync(ClaimTrackerDbContext db, ExportPlan plan, CancellationToken cancellationToken) => Query(db, plan.Filter).CountAsync(cancellationToken);

    public override ExportTable Table(ClaimTrackerDbContext db, ExportPlan plan, RowWatch watch, CancellationToken cancellationToken) =>
        ExportTable.Of("articles", Choose(ArticleTable.Columns(plan.Request.Style), plan), Rows(db, plan.Filter, watch, cancellationToken));

    public override IAsyncEnumerable<Reference> References(ClaimTrackerDbContext db, ExportPlan plan, RowWatch watch, CancellationToken cancellationToken) =>
        Rows(db, plan.Filter, watch, cancellationToken).Select(article => new Reference(article));

    public static IAsyncEnumerable<CitedArticle> Rows(ClaimTrackerDbContext db, ExportFilter filter, RowWatch watch, CancellationToken cancellationToken) => watch.Pass(
        Query(db, filter).Join(db.Stories, a => a.StoryId, s => s.Id, (a, s) => new { Article = a, s.Name }).OrderBy(x => x.Article.Number).AsAsyncEnumerable()
            .Select(x => ClaimExportRows.ToArticle(x.Article, x.Name)),
        cancellationToken);

    private static IQueryable<Entities.Article> Query(ClaimTrackerDbContext db, ExportFilter filter)
    {
        var articles = db.Articles.AsNoTracking();
        if (filter.Story is { } story)
        {
            var byName = filter.StoryByName;
            articles = articles.Where(a => a.StoryId == story || a.StoryId == byName);
        }

        if (filter.Outlet is { } outlet)
        {
            articles = articles.Where(a => a.OutletId == outlet);
        }

        foreach (var pattern in LikePattern.OfWords(filter.Words))
        {
            articles = articles.Where(a => EF.Functions.Like(a.Title ?? a.Path, pattern, "\\") || EF.Functions.Like(a.Author, pattern, "\\") || EF.Functions.Like(a.Publisher, pattern, "\\"));
        }

        return articles;
    }
}
