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

        var own = $"{context.Request.Scheme}://{context.Request.Host}";
        return PlainPage.WriteAsync(
            context, ProblemKind.ForeignOrigin, $"The request comes from {context.Request.Headers.Origin}, and this program is {own}.", "Nothing was changed. Do it from this program\u2019s own pages:", own + "/");
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
