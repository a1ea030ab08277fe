using System.Net;
using ClaimTracker.Web.Api.Requests;

namespace ClaimTracker.Web.Hosting;

/// <summary>An answer to a request that gets none of the program's own pages: a few plain words for people, a problem for programs.</summary>
internal static class PlainPage
{
    /// <param name="context">The request; its response has not begun.</param>
    /// <param name="kind">What is wrong, with the status.</param>
    /// <param name="detail">What is wrong with this one.</param>
    /// <param name="next">What to do.</param>
    /// <param name="address">Where to go; null for nowhere.</param>
    public static Task WriteAsync(HttpContext context, ProblemKind kind, string detail, string next, string? address = null)
    {
        SecurityHeaders.Set(context.Response.Headers);
        if (ErrorPages.WantsData(context.Request) || !context.Request.Headers.Accept.ToString().Contains("html", StringComparison.OrdinalIgnoreCase))
        {
            return kind.With($"{detail} {next} {address}".TrimEnd()).ExecuteAsync(context);
        }

        var link = address is null ? "" : $" <a href=\"{WebUtility.HtmlEncode(address)}\">{WebUtility.HtmlEncode(address)}</a>";
        context.Response.StatusCode = kind.Status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(
            $"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"color-scheme\" content=\"light dark\">"
            + $"<title>{WebUtility.HtmlEncode(kind.Title)} - ClaimTracker</title></head>\n<body><main><h1>{WebUtility.HtmlEncode(kind.Title)}</h1>\n<p>{WebUtility.HtmlEncode(detail)}</p>\n<p>{WebUtility.HtmlEncode(next)}{link}</p></main></body></html>\n");
    }
}
