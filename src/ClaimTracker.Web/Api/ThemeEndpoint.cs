using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace ClaimTracker.Web.Api;

/// <summary>Stores the colours that a reader wants, in a cookie, so that the switch works without scripts.</summary>
internal static class ThemeEndpoint
{
    /// <summary>The cookie; missing for the colours of the reader's system.</summary>
    public const string Cookie = "claimtracker-theme";

    public static void MapTheme(this IEndpointRouteBuilder routes) => routes.MapPost("/theme", PostTheme);

    /// <returns><c>light</c> or <c>dark</c>; null for the system's.</returns>
    public static string? Of(HttpRequest request) => request.Cookies[Cookie] switch
    {
        "light" => "light",
        "dark" => "dark",
        _ => null,
    };

    private static RedirectHttpResult PostTheme([FromForm] string? theme, [FromForm] string? back, HttpResponse response)
    {
        var options = new CookieOptions { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(365) };
        if (theme is "light" or "dark")
        {
            response.Cookies.Append(Cookie, theme, options);
        }
        else
        {
            response.Cookies.Delete(Cookie, options);
        }

        return TypedResults.LocalRedirect(LocalPath(back));
    }

    // Only a path of this program: "//host" and "/\host" would leave it.
    private static string LocalPath(string? back) =>
        back is ['/', ..] and not ['/', '/' or '\\', ..] && Uri.IsWellFormedUriString(back, UriKind.Relative) ? back : "/";
}
