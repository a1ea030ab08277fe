using ClaimTracker.Data.Contract;
using ClaimTracker.Data.Exports;
using ClaimTracker.Export;
using ClaimTracker.Web.Api.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace ClaimTracker.Web.Api.Resources;

/// <summary>Exports: lists with their filter, frozen in a format that other programs read.</summary>
internal static class ExportsApi
{
    public static void MapExports(this RouteGroupBuilder api)
    {
        var exports = api.MapGroup("/exports").WithTags("Exports");
        exports.MapGet("", GetExports).WithName("listExports").WithSummary("Lists the exports that were made, the newest first.").ProducesProblem(StatusCodes.Status400BadRequest);
        exports.MapGet("/{id}", GetExport).WithName("showExport").WithSummary("Shows the record of an export.").ProducesProblem(StatusCodes.Status404NotFound);
        exports.MapGet("/{id}/file", GetFile).WithName("downloadExport").WithSummary("Hands out an export, byte for byte as it was made.")
            .WithMetadata(new EntityTags.Streams()).Produces<byte[]>(StatusCodes.Status200OK, "application/octet-stream").ProducesProblem(StatusCodes.Status404NotFound);
        exports.MapPost("", PostExport).WithName("createExport").WithSummary("Makes an export and keeps it with its hash.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<Results<Ok<ListBody<ExportBody>>, ProblemHttpResult>> GetExports(
        [AsParameters] ExportsQuery query, HttpContext context, ListExports listExports, CancellationToken cancellationToken)
    {
        if (!Paging.TryRead<KeptExportFilter>(context, out var list, out var problem))
        {
            return problem;
        }

        var found = await listExports.RunAsync(list, Paging.LimitOf(query.Limit), false, cancellationToken);
        return TypedResults.Ok(MakeBody.List(found.Page, MakeBody.Of, found.Summary).WithLink(context));
    }

    private static async Task<Results<Ok<ExportBody>, ProblemHttpResult>> GetExport(string id, ShowExport showExport, CancellationToken cancellationToken) =>
        await showExport.RunAsync(id, cancellationToken) is { } export ? TypedResults.Ok(MakeBody.Of(export)) : ApiRoutes.NotHere("export", id, "exports");

    private static async Task<Results<PushStreamHttpResult, StatusCodeHttpResult, ProblemHttpResult>> GetFile(
        string id, HttpContext context, ShowExport showExport, DownloadExport downloadExport, CancellationToken cancellationToken)
    {
        if (await showExport.RunAsync(id, cancellationToken) is not { } export)
        {
            return ApiRoutes.NotHere("export", id, "exports");
        }

        var tag = $"\"{export.Sha256}\"";
        context.Response.Headers.ETag = tag;
        context.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
        if (EntityTags.Matches(context.Request.GetTypedHeaders().IfNoneMatch, tag))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        context.Response.ContentLength = export.ByteCount;
        return TypedResults.Stream(
            output => downloadExport.RunAsync(id, output, context.RequestAborted), ExportFormats.MediaType(export.Format), export.FileName, entityTag: EntityTagHeaderValue.Parse(tag));
    }

    private static async Task<Results<Created<ExportBody>, ProblemHttpResult>> PostExport(ExportOrder body, CreateExport createExport, CancellationToken cancellationToken)
    {
        var request = new ExportRequest { List = body.List, Filter = body.Filter ?? "", Sort = string.IsNullOrEmpty(body.Sort) ? null : body.Sort, Format = body.Format, Columns = body.Columns ?? [], Style = body.Style, WithMark = body.WithMark ?? true };
        if (!ExportPlan.TryMake(request, out var plan, out var problem))
        {
            return ProblemKind.WrongValue.With(problem!);
        }

        return await createExport.RunAsync(plan!, null, cancellationToken) is { } export
            ? TypedResults.Created($"{ApiRoutes.Prefix}/exports/{export.Id}", MakeBody.Of(export))
            : ProblemKind.Refused.With($"No {ExportPlan.WordOf(request.List)} match the filter \u201C{request.Filter}\u201D: there is nothing to export.");
    }

    /// <param name="Limit">How many rows.</param>
    /// <param name="After">The next of the page before.</param>
    internal sealed record ExportsQuery([property: WholeNumber(1, Paging.MaxLimit)] string? Limit, string? After);
}
