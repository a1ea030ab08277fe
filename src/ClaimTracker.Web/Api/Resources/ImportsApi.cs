using System.Text;
using ClaimTracker.Data.Contract;
using ClaimTracker.Data.Importing;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Quantities;
using ClaimTracker.Reading;
using ClaimTracker.Web.Api.Requests;
using ClaimTracker.Web.Features.Importing;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ClaimTracker.Web.Api.Resources;

/// <summary>Imports: articles on their way into the store.</summary>
internal static class ImportsApi
{
    private const int MostImports = 200;

    public static void MapImportResources(this RouteGroupBuilder api)
    {
        var imports = api.MapGroup("/imports").WithTags("Imports");
        imports.MapGet("", GetImports).WithName("listImports").WithSummary("Lists imports, the newest first.");
        imports.MapGet("/{id}", GetImport).WithName("showImport").WithSummary("Shows how far each article of an import has come.").ProducesProblem(StatusCodes.Status404NotFound);
        imports.MapPost("", PostImport).WithName("startImport").WithSummary("Takes articles in and reads them afterwards; the answer says where their progress is.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge);
        imports.MapPost("/{id}/cancel", PostCancel).WithName("cancelImport").WithSummary("Takes back what has not been read yet.").ProducesProblem(StatusCodes.Status404NotFound);
        imports.MapPost("/{id}/retry", PostRetry).WithName("retryImport").WithSummary("Tries again what failed or was taken back.").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Ok<ListBody<ImportItem>>> GetImports(ListImports listImports, CancellationToken cancellationToken) =>
        TypedResults.Ok(new ListBody<ImportItem>([.. (await listImports.RunAsync(MostImports, cancellationToken)).Select(MakeBody.Of)], null, null, null));

    private static async Task<Results<Ok<ImportBody>, ProblemHttpResult>> GetImport(string id, ShowImport showImport, CancellationToken cancellationToken) =>
        await showImport.RunAsync(id, cancellationToken) is { } import ? TypedResults.Ok(MakeBody.Of(import)) : ApiRoutes.NotHere("import", id, "imports");

    private static async Task<Results<Accepted<ImportBody>, ProblemHttpResult>> PostImport(
        ImportRequest body, StartImport startImport, ShowImport showImport, ImportNews news, CancellationToken cancellationToken)
    {
        if (Problem(body) is { } problem)
        {
            return ProblemKind.WrongValue.With(problem);
        }

        var story = Paging.Given(body.Story) ?? AddArticles.DefaultStory;
        var id = await startImport.RunAsync([.. body.Articles.Select(File)], story, cancellationToken);
        news.Call();
        return TypedResults.Accepted($"{ApiRoutes.Prefix}/imports/{id}", MakeBody.Of((await showImport.RunAsync(id, cancellationToken))!));
    }

    private static async Task<Results<Ok<ImportBody>, ProblemHttpResult>> PostCancel(
        string id, CancelImport cancelImport, ShowImport showImport, ImportNews news, CancellationToken cancellationToken)
    {
        await cancelImport.RunAsync(id, cancellationToken);
        news.Report(id);
        return await GetImport(id, showImport, cancellationToken);
    }

    private static async Task<Results<Ok<ImportBody>, ProblemHttpResult>> PostRetry(
        string id, RetryImport retryImport, ShowImport showImport, ImportNews news, CancellationToken cancellationToken)
    {
        await retryImport.RunAsync(id, cancellationToken);
        news.Call();
        news.Report(id);
        return await GetImport(id, showImport, cancellationToken);
    }

    private static string? Problem(ImportRequest body)
    {
        if (body.Articles.Count is 0 or > StartImport.MaxFiles)
        {
            return $"\u201Carticles\u201D holds {body.Articles.Count}: an import takes 1 to {StartImport.MaxFiles}.";
        }

        for (var i = 0; i < body.Articles.Count; i++)
        {
            var article = body.Articles[i];
            if (article is null || string.IsNullOrWhiteSpace(article.Name))
            {
                return $"articles[{i}] has no \u201Cname\u201D: give it a file name such as article.txt.";
            }

            if (article.Text is null == article.Bytes is null)
            {
                return $"articles[{i}] ({article.Name}) needs either \u201Ctext\u201D or \u201Cbytes\u201D.";
            }

            if (article.Published is { } date && !PartialDate.TryParse(date, out _))
            {
                return $"articles[{i}] ({article.Name}) was \u201Cpublished\u201D on \u201C{date}\u201D: write a date as 2022-10-19, 2022-10 or 2022.";
            }
        }

        return null;
    }

    private static ImportFile File(ImportedArticle article) => new(article.Name, article.Bytes ?? Encoding.UTF8.GetBytes(article.Text!))
    {
        Known = new KnownMetadata(
            Paging.Given(article.Title), Paging.Given(article.Author), Paging.Given(article.Publisher), Paging.Given(article.Published), Paging.Given(article.Url),
            Paging.Given(article.Story)),
    };
}
