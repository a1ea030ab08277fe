namespace ClaimTracker.Web.Features.Review;

/// <summary>The display name that stands beside decisions and corrections: asked once, remembered by the browser.</summary>
internal static class ReviewerCookie
{
    private const string Name = "claimtracker-reviewer";

    /// <returns>Empty when the browser remembers none.</returns>
    public static string Of(HttpContext context) => context.Request.Cookies[Name] is { Length: <= DecisionDesk.MaxReviewer } name ? name : "";

    /// <summary>Remembers the name for a year. The desk reads it, and sets it by script as well.</summary>
    public static void Remember(HttpContext context, string name) => context.Response.Cookies.Append(
        Name, name.Trim(), new CookieOptions { SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(365), IsEssential = true });
}
