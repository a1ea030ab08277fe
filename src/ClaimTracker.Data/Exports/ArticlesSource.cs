using System.Runtime.CompilerServices;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using ClaimTracker.Export;
using ClaimTracker.Export.References;
using ClaimTracker.Export.Tables;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Exports;

/// <summary>The list of articles. Each reprint is a row of its own: a table folds nothing away.</summary>
internal sealed class ArticlesSource : ExportSource<ArticleFilter>
{
    private static readonly TableColumn<ArticleLine>[] Counts =
    [
        ColumnOf.Date<ArticleLine>("added", row => Cell.Of(row.Stored.AddedUtc), "When it was added, UTC."),
        ColumnOf.Number<ArticleLine>("figures", row => row.Stored.FigureCount, "How many figures it has."),
        ColumnOf.Number<ArticleLine>("quotations", row => row.Stored.QuotationCount, "How many quotations it has."),
        ColumnOf.Number<ArticleLine>("claims", row => row.Stored.ClaimCount, "How many claims it has."),
        ColumnOf.Number<ArticleLine>("places", row => row.Stored.LocationCount, "How often it names a place."),
    ];

    private static readonly TableColumn<ArticleLine> ReprintOf =
        ColumnOf.Text<ArticleLine>("reprint_of", row => row.Stored.ReprintOfId, "Id of the article of the story whose words it repeats; empty for one of its own.");

    public override IReadOnlyList<TableColumn> Columns(CitationStyle style) => Of(style);

    public override async Task<int> CountAsync(ClaimTrackerDbContext db, ExportPlan plan, CancellationToken cancellationToken) =>
        await (await EachAsync(db, Of(plan).Filter, cancellationToken)).CountAsync(cancellationToken);

    public override ExportTable Table(ClaimTrackerDbContext db, ExportPlan plan, RowWatch watch, CancellationToken cancellationToken) =>
        ExportTable.Of("articles", Choose(Of(plan.Request.Style), plan), watch.Pass(LinesAsync(db, Of(plan), cancellationToken), cancellationToken));

    public override IAsyncEnumerable<Reference> References(ClaimTrackerDbContext db, ExportPlan plan, RowWatch watch, CancellationToken cancellationToken) =>
        watch.Pass(LinesAsync(db, Of(plan), cancellationToken), cancellationToken).Select(line => new Reference(line.Cited));

    /// <summary>The articles of a story, or of all, as citations name them.</summary>
    public static IAsyncEnumerable<CitedArticle> Rows(ClaimTrackerDbContext db, string? story, RowWatch watch, CancellationToken cancellationToken) =>
        watch.Pass(LinesAsync(db, new ListQuery<ArticleFilter>(new ArticleFilter(Story: story)), cancellationToken), cancellationToken).Select(line => line.Cited);

    protected override Task<string> SummaryAsync(ClaimTrackerDbContext db, ArticleFilter filter, CancellationToken cancellationToken) => ListArticles.SummaryAsync(db, filter, cancellationToken);

    private static TableColumn<ArticleLine>[] Of(CitationStyle style)
    {
        var cited = ArticleTable.Columns(style).Select(column => new TableColumn<ArticleLine>(column.Name, column.Kind, column.IsList, column.Description, row => column.Cell(row.Cited))).ToList();
        cited.InsertRange(cited.FindIndex(column => column.Name == "citation"), Counts);
        return [.. cited, ReprintOf];
    }

    private static async Task<IQueryable<Article>> EachAsync(ClaimTrackerDbContext db, ArticleFilter filter, CancellationToken cancellationToken) =>
        await ListArticles.FilteredAsync(db, filter with { ReprintsApart = true }, cancellationToken);

    private static async IAsyncEnumerable<ArticleLine> LinesAsync(ClaimTrackerDbContext db, ListQuery<ArticleFilter> query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var articles = await EachAsync(db, query.Filter, cancellationToken);
        var stories = await db.Stories.ToDictionaryAsync(s => s.Id, s => s.Name, StringComparer.Ordinal, cancellationToken);
        await foreach (var article in ListArticles.Orders.All(articles, query.Order).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return new ArticleLine(ClaimExportRows.ToArticle(article, stories.GetValueOrDefault(article.StoryId)), article);
        }
    }
}
