using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ClaimTracker.Web.Tests.Browser;

[Collection(WebTests.Name)]
public sealed class AccessibilityTests(WebFixture web, BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private static readonly AxeRunOptions Options = new() { RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice") };

    [BrowserFact]
    public Task Every_page_passes_axe_in_light_colours() => CheckAsync(ColorScheme.Light);

    [BrowserFact]
    public Task Every_page_passes_axe_in_dark_colours() => CheckAsync(ColorScheme.Dark);

    private async Task CheckAsync(ColorScheme scheme)
    {
        var page = await browser.OpenAsync(web.Address, scheme);
        var troubles = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal))
            {
                troubles.Add($"{page.Url}: {message.Text}");
            }
        };
        foreach (var path in await PathsAsync())
        {
            await page.GotoAsync(path);
            var result = await page.RunAxe(Options);
            troubles.AddRange(result.Violations.Select(v => $"{path}: {v.Id}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"));
        }

        Assert.True(troubles.Count == 0, string.Join("\n", troubles));
    }

    private async Task<IReadOnlyList<string>> PathsAsync()
    {
        var paths = PageList.Paths.ToList();
        paths.Add("/nothing-here");
        paths.Add(web.DraftPath);
        foreach (var (list, prefix) in PageList.Details)
        {
            paths.Add(await web.FirstAsync(list, prefix));
        }

        foreach (var (list, prefix, behind) in PageList.Behind)
        {
            paths.Add(await web.FirstAsync(list, prefix) + behind);
        }

        paths.Add(await web.FirstAsync(await web.FirstAsync($"/articles?story={Uri.EscapeDataString(WebFixture.Story)}", "/articles/"), "/quotes/"));
        return paths;
    }
}
