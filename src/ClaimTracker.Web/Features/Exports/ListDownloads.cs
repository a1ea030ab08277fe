using ClaimTracker.Data.Exports;
using ClaimTracker.Export;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;

namespace ClaimTracker.Web.Features.Exports;

/// <summary>Every list in every format at the address of its page with the format behind a dot, as <c>/claims.csv?kind=direct_quote</c>: at once, and without a record.</summary>
internal static class ListDownloads
{
    private const int HeldBytes = 1 << 20;

    public static void MapListDownloads(this IEndpointRouteBuilder routes)
    {
        foreach (var list in Enum.GetValues<ExportList>())
        {
            foreach (var format in ExportPlan.FormatsOf(list))
            {
                routes.MapGet(Path(list, format), (HttpRequest request, WriteExport writeExport) => Get(request, list, format, writeExport)).ExcludeFromDescription();
            }
        }
    }

    /// <summary>The address of a list in a format.</summary>
    public static string Path(ExportList list, ExportFormat format) => $"/{ExportPlan.WordOf(list)}.{ExportFormats.Word(format)}";

    /// <summary>Whether a path ends as one of these does, so that a problem is told to a program.</summary>
    public static bool IsDownload(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot > 0 && ExportFormats.TryParse(path[(dot + 1)..], out _);
    }

    private static Results<PushStreamHttpResult, ProblemHttpResult> Get(HttpRequest request, ExportList list, ExportFormat format, WriteExport writeExport)
    {
        var read = ExportQuery.Read(request.QueryString.Value, list, format);
        ExportPlan? plan = null;
        var problem = read.Problem;
        if (problem is not null || !ExportPlan.TryMake(read.Request, out plan, out problem))
        {
            return TypedResults.Problem(problem, statusCode: StatusCodes.Status400BadRequest, title: "The export cannot be read.");
        }

        return TypedResults.Stream(
            async output =>
            {
                var aborted = request.HttpContext.RequestAborted;
                if (format is not (ExportFormat.Xlsx or ExportFormat.Datapackage))
                {
                    await writeExport.RunAsync(plan!, output, null, aborted);
                    return;
                }

                // A zip is written without waiting, which a connection does not take.
                await using var held = new FileBufferingWriteStream(HeldBytes);
                await writeExport.RunAsync(plan!, held, null, aborted);
                await held.DrainBufferAsync(output, aborted);
            },
            ExportFormats.MediaType(format),
            $"{ExportPlan.WordOf(list)}.{ExportFormats.Extension(format)}");
    }}
