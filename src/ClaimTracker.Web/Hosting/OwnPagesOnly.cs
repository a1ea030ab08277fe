using ClaimTracker.Web.Api.Requests;

namespace ClaimTracker.Web.Hosting;

/// <summary>
/// Refuses what a page of another site sends here. A browser names the site that a request comes from; antiforgery guards forms, and this guards the rest:
/// the web socket of the circuits and every other request that changes something.
/// </summary>
internal static class OwnPagesOnly
{
    public static void UseOwnPagesOnly(this WebApplication app) => app.Use((context, next) =>
    {
        if (IsAllowed(context.Request))
        {
            return next(context);
        }

        if (ErrorPages.WantsData(context.Request))
        {
            return ProblemKind.ForeignOrigin.With($"The request comes from {context.Request.Headers.Origin}, and this program is {context.Request.Scheme}://{context.Request.Host}.")
                .ExecuteAsync(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    });

    /// <summary>Whether the request only reads, or comes from a page of this program, or from no page at all.</summary>
    internal static bool IsAllowed(HttpRequest request)
    {
        var isReading = (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && !request.Path.StartsWithSegments("/_blazor", StringComparison.Ordinal);
        if (isReading || request.Headers.Origin is not [{ } origin])
        {
            return isReading || request.Headers.Origin.Count == 0;
        }

        return Uri.TryCreate(origin, UriKind.Absolute, out var page) && string.Equals(page.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);
    }
}
