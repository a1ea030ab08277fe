using System.Globalization;
using ClaimTracker.Web.Api.Requests;

namespace ClaimTracker.Web.Hosting;

/// <summary>How much one request may bring, and the answer to one that brings more.</summary>
internal static class RequestLimits
{
    /// <summary>The largest form: an import of many files.</summary>
    internal const long MaxBytes = 96L * 1024 * 1024;

    /// <summary>Answers a request that announces more than is allowed, before anything of it is read.</summary>
    public static void UseRequestLimits(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.Request.ContentLength is not > MaxBytes)
        {
            return next(context);
        }

        if (ErrorPages.WantsData(context.Request) || !context.Request.Headers.Accept.ToString().Contains("html", StringComparison.OrdinalIgnoreCase))
        {
            return ProblemKind.TooLarge.With(string.Create(
                CultureInfo.InvariantCulture, $"The body has {context.Request.ContentLength} bytes: {MaxBytes} are taken at once.")).ExecuteAsync(context);
        }

        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(string.Create(
            CultureInfo.InvariantCulture, $"These files are too large together: {MaxBytes / 1024 / 1024} MiB can be handed in at once. Go back and hand them in as several imports.\n"));
    });
}
