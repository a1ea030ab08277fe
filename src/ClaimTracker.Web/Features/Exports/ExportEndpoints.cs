using ClaimTracker.Data.Exports;
using ClaimTracker.Export;
using ClaimTracker.Web.Shared;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace ClaimTracker.Web.Features.Exports;

/// <summary>The buttons of the pages of exports, and the files.</summary>
internal static class ExportEndpoints
{
    public static void MapExportPages(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/exports", PostExport).ExcludeFromDescription();
        routes.MapPost("/exports/running/{jobId}/cancel", PostCancel).ExcludeFromDescription();
        routes.MapPost("/exports/{exportId}/remove", PostRemove).ExcludeFromDescription();
        routes.MapGet("/exports/{exportId}/file", GetFile).ExcludeFromDescription();
    }

    private static async Task<Results<RedirectHttpResult, ProblemHttpResult>> PostExport([FromForm] string query, ExportDesk desk, CancellationToken cancellationToken)
    {
        var choice = ExportChoice.Read(query);
        if (!ExportPlan.TryMake(choice.Request, out var plan, out var problem))
        {
            return TypedResults.Problem(problem, statusCode: StatusCodes.Status400BadRequest, title: "The export cannot be made.");
        }

        var job = await desk.StartAsync(plan!, cancellationToken);
        return TypedResults.LocalRedirect(job.Work is { IsCompletedSuccessfully: true, Result: { } export } ? Links.Export(export.Id) : $"/exports/running/{job.Id}");
    }

    // The unused form field makes these form endpoints, which antiforgery guards.
    private static RedirectHttpResult PostCancel(string jobId, [FromForm] string? back, ExportDesk desk)
    {
        _ = back;
        desk.Find(jobId)?.Cancel();
        return TypedResults.LocalRedirect($"/exports/running/{Uri.EscapeDataString(jobId)}");
    }

    private static async Task<RedirectHttpResult> PostRemove(string exportId, [FromForm] string? back, RemoveExport removeExport, CancellationToken cancellationToken)
    {
        _ = back;
        await removeExport.RunAsync(exportId, cancellationToken);
        return TypedResults.LocalRedirect("/exports");
    }

    private static async Task<Results<PushStreamHttpResult, NotFound>> GetFile(
        string exportId, HttpContext context, ShowExport showExport, DownloadExport downloadExport, CancellationToken cancellationToken)
    {
        if (await showExport.RunAsync(exportId, cancellationToken) is not { } export)
        {
            return TypedResults.NotFound();
        }

        context.Response.ContentLength = export.ByteCount;
        return TypedResults.Stream(
            output => downloadExport.RunAsync(export.Id, output, context.RequestAborted),
            ExportFormats.MediaType(export.Format), export.FileName, export.CreatedUtc, new EntityTagHeaderValue($"\"{export.Sha256}\""));
    }
}
