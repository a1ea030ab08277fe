namespace ClaimTracker.Web.Tests.Browser;

/// <summary>A test in a real browser: skipped by name where there is no Chromium.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (ChromiumFile.Path is null)
        {
            Skip = "Chromium was not found: install the package chromium, or name the program in CHROMIUM_PATH.";
        }
    }
}
