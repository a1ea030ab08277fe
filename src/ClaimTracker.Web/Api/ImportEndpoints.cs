using ClaimTracker.Data.Importing;
using ClaimTracker.Web.Features.Importing;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace ClaimTracker.Web.Api;

/// <summary>The buttons of an import's page, for browsers that run no scripts.</summary>
internal static class ImportEndpoints
{
    public static void MapImports(this IEndpointRouteBuilder routes)
    {
        var import = routes.MapGroup("/imports/{importId}");
        import.MapPost("/cancel", PostCancel);
        import.MapPost("/retry", PostRetry);
        import.MapPost("/forget", PostForget);
    }

    // The unused form field makes these form endpoints, which antiforgery guards.
    private static async Task<RedirectHttpResult> PostCancel(
        string importId, [FromForm] string? back, CancelImport cancelImport, ImportNews news, CancellationToken cancellationToken)
    {
        _ = back;
        await cancelImport.RunAsync(importId, cancellationToken);
        news.Report(importId);
        return Back(importId);
    }

    private static async Task<RedirectHttpResult> PostRetry(
        string importId, [FromForm] string? back, RetryImport retryImport, ImportNews news, CancellationToken cancellationToken)
    {
        _ = back;
        await retryImport.RunAsync(importId, cancellationToken);
        news.Call();
        news.Report(importId);
        return Back(importId);
    }

    private static async Task<RedirectHttpResult> PostForget(string importId, [FromForm] string? back, ForgetImport forgetImport, CancellationToken cancellationToken)
    {
        _ = back;
        return await forgetImport.RunAsync(importId, cancellationToken) ? TypedResults.LocalRedirect("/articles/new") : Back(importId);
    }

    private static RedirectHttpResult Back(string importId) => TypedResults.LocalRedirect($"/imports/{Uri.EscapeDataString(importId)}");
}
