using ClaimTracker.Web.Api.Requests;
using ClaimTracker.Web.Features.Exports;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;

namespace ClaimTracker.Web.Hosting;

/// <summary>What a request gets that failed: a page for people, RFC 9457 problem details for programs.</summary>
internal static class ErrorPages
{
    /// <summary>Key of the item that says that a form was refused.</summary>
    public static readonly object OutdatedForm = new();

    public static void UseErrorPages(this WebApplication app)
    {
        app.UseWhen(context => WantsData(context.Request), data =>
        {
            data.UseExceptionHandler();
            data.UseStatusCodePages(context => TellAsync(context.HttpContext));
        });
        app.UseWhen(context => !WantsData(context.Request), pages =>
        {
            pages.UseExceptionHandler("/error", createScopeForErrors: true);
            pages.UseStatusCodePagesWithReExecute("/not-here", createScopeForStatusCodePages: true);

            // What went wrong may have been a form: its page is fetched, not sent once more.
            pages.Use((context, next) =>
            {
                if (context.Features.Get<IExceptionHandlerPathFeature>() is not null || context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
                {
                    context.Request.Method = HttpMethods.Get;
                    (context.Request.Body, context.Request.ContentLength, context.Request.ContentType) = (Stream.Null, null, null);
                    context.Features.Set<IAntiforgeryValidationFeature>(null);
                }

                return next(context);
            });
        });
    }

    /// <summary>Refuses a form whose mark is missing or of other keys, as after its cookie was removed. Stands behind the check that finds it out.</summary>
    public static void UseFormCheck(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false })
        {
            return next(context);
        }

        context.Items[OutdatedForm] = true;
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    });

    // Whatever the client says it takes: a program that sends the wrong Accept header still wants to know what was wrong.
    private static Task TellAsync(HttpContext context)
    {
        var allowed = context.Response.Headers.Allow.ToString();
        var detail = allowed.Length > 0 ? $"{context.Request.Method} does not go with this address: take {allowed}." : null;
        var problem = ProblemKind.OfStatus(context.Response.StatusCode) is { } kind
            ? TypedResults.Problem(detail ?? kind.Meaning, statusCode: kind.Status, title: kind.Title, type: kind.Type)
            : TypedResults.Problem(statusCode: context.Response.StatusCode);
        return problem.ExecuteAsync(context);
    }

    /// <summary>Whether the answer goes to a program: by its path, or because it asks for JSON and takes no HTML.</summary>
    public static bool WantsData(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var path = request.Path.Value ?? "";
        var accept = request.Headers.Accept.ToString();
        return path.StartsWith("/api/", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            || ListDownloads.IsDownload(path)
            || path.StartsWith("/feeds/", StringComparison.OrdinalIgnoreCase)
            || (accept.Contains("json", StringComparison.OrdinalIgnoreCase) && !accept.Contains("html", StringComparison.OrdinalIgnoreCase));
    }
}
