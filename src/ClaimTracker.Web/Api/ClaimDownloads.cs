using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Exports;
using ClaimTracker.Web.Features.Claims;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ClaimTracker.Web.Api;

/// <summary>The list of claims for programs and spreadsheets, with the same filter in the query as the page.</summary>
internal static class ClaimDownloads
{
    private const int JsonPageSize = 100;

    public static void MapDownloads(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/claims.csv", GetCsv);
        routes.MapGet("/claims.bib", GetBibTex);
        routes.MapGet("/claims.json", GetJson);
    }

    private static Results<PushStreamHttpResult, ProblemHttpResult> GetCsv(HttpRequest request, ExportCitations exportCitations) =>
        Get(request, exportCitations, CitationFormat.Csv, "text/csv; charset=utf-8", "claims.csv");

    private static Results<PushStreamHttpResult, ProblemHttpResult> GetBibTex(HttpRequest request, ExportCitations exportCitations) =>
        Get(request, exportCitations, CitationFormat.BibTex, "application/x-bibtex; charset=utf-8", "claims.bib");

    private static async Task<Results<Ok<ClaimPage>, ProblemHttpResult>> GetJson(HttpRequest request, ListClaims listClaims, CancellationToken cancellationToken)
    {
        var (query, after) = ClaimQuery.Split(request.QueryString.Value);
        if (!ClaimFilter.TryParse(query, out var filter, out var problem))
        {
            return Wrong(problem);
        }

        var found = await listClaims.RunAsync(filter, after, JsonPageSize, false, cancellationToken);
        return TypedResults.Ok(new ClaimPage(found.Summary, found.Page.Total, found.Page.Rows, found.Page.Next));
    }

    private static Results<PushStreamHttpResult, ProblemHttpResult> Get(
        HttpRequest request, ExportCitations exportCitations, CitationFormat format, string contentType, string name)
    {
        var (query, _) = ClaimQuery.Split(request.QueryString.Value);
        return ClaimFilter.TryParse(query, out var filter, out var problem)
            ? TypedResults.Stream(output => exportCitations.RunAsync(filter, format, output, request.HttpContext.RequestAborted), contentType, name)
            : Wrong(problem);
    }

    private static ProblemHttpResult Wrong(string? problem) =>
        TypedResults.Problem(problem, statusCode: StatusCodes.Status400BadRequest, title: "The filter cannot be read.");
}
