using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Exports;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ClaimTracker.Web.Api;

/// <summary>The citations of the list of claims, with the same filter in the query as the page.</summary>
internal static class ClaimDownloads
{
    public static void MapDownloads(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/claims.csv", GetCsv);
        routes.MapGet("/claims.bib", GetBibTex);
    }

    private static Results<PushStreamHttpResult, ProblemHttpResult> GetCsv(HttpRequest request, ExportCitations exportCitations) =>
        Get(request, exportCitations, CitationFormat.Csv, "text/csv; charset=utf-8", "claims.csv");

    private static Results<PushStreamHttpResult, ProblemHttpResult> GetBibTex(HttpRequest request, ExportCitations exportCitations) =>
        Get(request, exportCitations, CitationFormat.BibTex, "application/x-bibtex; charset=utf-8", "claims.bib");

    private static Results<PushStreamHttpResult, ProblemHttpResult> Get(
        HttpRequest request, ExportCitations exportCitations, CitationFormat format, string contentType, string name)
    {
        return ListQueries.TryParse<ClaimFilter>(request.QueryString.Value, out var query, out var problem)
            ? TypedResults.Stream(output => exportCitations.RunAsync(query.Filter, format, output, request.HttpContext.RequestAborted), contentType, name)
            : Wrong(problem);
    }

    private static ProblemHttpResult Wrong(string? problem) =>
        TypedResults.Problem(problem, statusCode: StatusCodes.Status400BadRequest, title: "The filter cannot be read.");
}
