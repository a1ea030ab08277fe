using System.Runtime.CompilerServices;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Contract;
using ClaimTracker.Data.Exports;
using ClaimTracker.Data.Figures;
using ClaimTracker.Data.History;
using ClaimTracker.Data.Places;
using ClaimTracker.Data.Quotations;
using ClaimTracker.Data.Review;
using ClaimTracker.Data.Sources;
using ClaimTracker.Data.Stories;
using ClaimTracker.Export.Tables;
using ClaimTracker.Web.Features.History;
using ClaimTracker.Web.Features.Review;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ClaimTracker.Web.Api;

/// <summary>Every list for programs and spreadsheets, with the whole query string of its page, order included: <c>.json</c> a page at a time, <c>.csv</c> whole.</summary>
internal static class ListTables
{
    private const int JsonPageSize = 100;
    private const int CsvPageSize = 500;

    public static void MapLists(this IEndpointRouteBuilder routes)
    {
        MapJson<ArticleFilter, ArticleRow, ListArticles>(routes, "articles", (list, query, size, facets, stop) => list.RunAsync(query, size, facets, stop), ListQueries.TryParse);
        MapJson<SourceFilter, SourceRow, ListSources>(routes, "sources", (list, query, size, facets, stop) => list.RunAsync(query, size, facets, stop), ListQueries.TryParse);
        MapJson<PlaceFilter, PlaceRow, ListPlaces>(routes, "locations", (list, query, size, facets, stop) => list.RunAsync(query, size, facets, stop), ListQueries.TryParse);
        Map<StoryFilter, StoryRow, ListStories>(routes, "stories", ListColumns.Stories, (list, query, size, _, stop) => list.RunAsync(query, size, stop));

        Map<FindingFilter, FindingRow, ListFindings>(routes, "review", ListColumns.Findings, (list, query, size, facets, stop) => list.RunAsync(query, size, facets, stop), ReviewList.TryRead);
        Map<HistoryFilter, HistoryChange, ListHistory>(
            routes, "history", ListColumns.History, async (list, query, size, facets, stop) => (await list.RunAsync(query, size, facets, stop)).Select(HistoryChange.Of));
        Map<KeptExportFilter, ExportBody, ListExports>(
            routes, "exports", ListColumns.Exports, async (list, query, size, facets, stop) => (await list.RunAsync(query, size, facets, stop)).Select(MakeBody.Of));
        MapTable<QuotationFilter, QuotationRow, ListQuotations>(
            routes, "quotes", ListColumns.Quotations, (list, query, size, facets, stop) => list.RunAsync(query, size, facets, stop), ListQueries.TryParse);
        MapJson<QuotationFilter, QuotationBody, ListQuotations>(
            routes, "quotes", async (list, query, size, facets, stop) => (await list.RunAsync(query, size, facets, stop)).Select(MakeBody.Of), ListQueries.TryParse);

        // Figures and decisions have no page of their own, and a table for every format elsewhere.
        MapJson<FigureFilter, FigureBody, ListFigures>(
            routes, "figures", async (list, query, size, facets, stop) => (await list.RunAsync(query, size, facets, stop)).Select(MakeBody.Of), ListQueries.TryParse);
        MapJson<DecisionFilter, DecisionBody, ListDecisions>(
            routes, "decisions", async (list, query, size, facets, stop) => (await list.RunAsync(query, size, facets, stop)).Select(MakeBody.Of), ListQueries.TryParse);

        // The table of claims is the citation table, which has a writer of its own.
        MapJson<ClaimFilter, ClaimRow, ListClaims>(routes, "claims", (list, query, size, facets, stop) => list.RunAsync(query, size, facets, stop), ListQueries.TryParse);
    }

    private delegate Task<ListResult<TRow>> Run<TFilter, TRow, TList>(TList list, ListQuery<TFilter> query, int size, bool withFacets, CancellationToken cancellationToken)
        where TFilter : class, IListFilter<TFilter>;

    /// <summary>Reads the state of a list as its page does.</summary>
    private delegate bool TryRead<TFilter>(string? text, out ListQuery<TFilter> query, out string? problem)
        where TFilter : class, IListFilter<TFilter>;

    private static void Map<TFilter, TRow, TList>(
        IEndpointRouteBuilder routes, string name, IReadOnlyList<TableColumn<TRow>> columns, Run<TFilter, TRow, TList> run, TryRead<TFilter>? tryRead = null)
        where TFilter : class, IListFilter<TFilter>
        where TList : notnull
    {
        var read = tryRead ?? ListQueries.TryParse;
        MapJson(routes, name, run, read);
        MapTable(routes, name, columns, run, read);
    }

    private static void MapTable<TFilter, TRow, TList>(
        IEndpointRouteBuilder routes, string name, IReadOnlyList<TableColumn<TRow>> columns, Run<TFilter, TRow, TList> run, TryRead<TFilter> read)
        where TFilter : class, IListFilter<TFilter>
        where TList : notnull =>
        routes.MapGet($"/{name}.csv", Results<PushStreamHttpResult, ProblemHttpResult> (HttpRequest request, TList list) =>
        {
            if (!read(request.QueryString.Value, out var query, out var problem))
            {
                return Wrong(problem);
            }

            var stop = request.HttpContext.RequestAborted;
            return TypedResults.Stream(
                async output => await CsvWriter.WriteAsync(ExportTable.Of(name, columns, RowsAsync(list, query.First, run, stop)), output, true, stop),
                "text/csv; charset=utf-8", $"{name}.csv");
        }).ExcludeFromDescription();

    private static void MapJson<TFilter, TRow, TList>(IEndpointRouteBuilder routes, string name, Run<TFilter, TRow, TList> run, TryRead<TFilter> read)
        where TFilter : class, IListFilter<TFilter>
        where TList : notnull =>
        routes.MapGet($"/{name}.json", async Task<Results<Ok<ListAnswer<TRow>>, ProblemHttpResult>> (HttpRequest request, TList list, CancellationToken cancellationToken) =>
        {
            if (!read(request.QueryString.Value, out var query, out var problem))
            {
                return Wrong(problem);
            }

            var found = await run(list, query, JsonPageSize, true, cancellationToken);
            return TypedResults.Ok(new ListAnswer<TRow>(found.Summary, found.Page.Total, found.Page.Rows, found.Page.Next, found.Page.Previous, found.Facets));
        }).ExcludeFromDescription();

    /// <summary>All rows, a page at a time, so that memory does not grow with them.</summary>
    private static async IAsyncEnumerable<TRow> RowsAsync<TFilter, TRow, TList>(
        TList list, ListQuery<TFilter> query, Run<TFilter, TRow, TList> run, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TFilter : class, IListFilter<TFilter>
    {
        while (true)
        {
            var page = (await run(list, query, CsvPageSize, false, cancellationToken)).Page;
            foreach (var row in page.Rows)
            {
                yield return row;
            }

            if (page.Next is null)
            {
                yield break;
            }

            query = query with { Cursor = Cursor.Parse(page.Next, query.Order.IsNumber) };
        }
    }

    private static ProblemHttpResult Wrong(string? problem) =>
        TypedResults.Problem(problem, statusCode: StatusCodes.Status400BadRequest, title: "The filter cannot be read.");
}
