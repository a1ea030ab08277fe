using System.Globalization;
using ClaimTracker.Web.Api.Requests;

namespace ClaimTracker.Web.Hosting;

/// <summary>How much one request may bring, and the answer to one that brings more.</summary>
internal static class RequestLimits
{
    /// <summary>The largest form: an import of many files.</summary>
    internal const long MaxBytes = MaxMebibytes * 1024L * 1024;

    internal const int MaxMebibytes = 96;

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

        // A page of its own, as if it had been asked for: nothing of the body is looked at.
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        (context.Request.Method, context.Request.Path, context.Request.QueryString) = (HttpMethods.Get, "/too-large", default);
        (context.Request.Body, context.Request.ContentLength, context.Request.ContentType) = (Stream.Null, null, null);
        return next(context);
    });
}
