using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ClaimTracker.Web.Tests.Browser;

[Collection(WebTests.Name)]
public sealed partial class ReadingTests(WebFixture web, BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [BrowserFact]
    public async Task On_a_small_screen_no_page_and_no_picture_scrolls_sideways()
    {
        var page = await browser.OpenAsync(web.Address);
        await page.SetViewportSizeAsync(390, 844);
        foreach (var path in new[] { "/", "/review", "/locations", "/coverage", "/sources/reliance", await web.FirstAsync("/search?q=ships", "/quantities/"), await web.FirstAsync("/review?status=all", "/review/"), await web.FirstAsync("/sources", "/sources/") })
        {
            await page.GotoAsync(path);
            Assert.Equal("", await page.EvaluateAsync<string>("[document.documentElement, ...document.querySelectorAll('.picture-frame')].filter((e) => e.scrollWidth > e.clientWidth + 1).map((e) => `${location.pathname} ${e.className} ${e.scrollWidth} > ${e.clientWidth}`).join()"));
        }
    }

    [BrowserFact]
    public async Task Pointing_at_a_mark_shows_who_says_it_and_Escape_hides_it()
    {
        var page = await OpenArticleAsync();
        await page.Locator(".article-text a.m-figure", new() { HasText = "12" }).First.HoverAsync();

        var card = page.Locator(".mark-card");
        await Assertions.Expect(card).ToContainTextAsync("12 ships");
        await Assertions.Expect(card).ToContainTextAsync("fire service");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(card).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task A_mark_that_Tab_reaches_shows_what_other_articles_give()
    {
        var page = await OpenArticleAsync();
        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page.Locator(".mark-card")).ToContainTextAsync("nine people killed");
        await Assertions.Expect(page.Locator(".mark-card")).ToContainTextAsync("Morning Ledger");

        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(EndsWithFigureEntry());
        await Assertions.Expect(page.Locator(".margin li:target")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task The_words_of_a_mark_are_copied_with_their_article_and_address()
    {
        var page = await browser.OpenAsync(web.Address);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync(await web.FirstAsync("/articles?q=kills", "/articles/"));
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("c");
        await Assertions.Expect(page.Locator("#live-status")).ToContainTextAsync("Copied the words");

        var copied = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.StartsWith("\u201Cnine\u201D (Fire at the harbour kills nine, The Harbour Post, 2 March 2024) http", copied, StringComparison.Ordinal);
        Assert.Matches("#s[0-9]+-[0-9]+$", copied);
    }

    [BrowserFact]
    public async Task Page_furniture_is_left_out_without_scripts()
    {
        await web.AddAsync(("furniture.txt", "The Harbour Post", "2024-06-01", """
            Lighthouse keeps its lamp

            Share this article

            The lighthouse at Lund keeps its lamp for 12 more years, the harbour board said on Friday.

            Sign up for our newsletter
            """));
        var page = await browser.OpenAsync(web.Address, scripts: false);
        await page.GotoAsync(await web.FirstAsync("/articles?q=lighthouse", "/articles/"));
        await Assertions.Expect(page.GetByText("Sign up for our newsletter")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Without page furniture" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Sign up for our newsletter")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".article-text")).ToContainTextAsync("keeps its lamp for 12 more years");
    }

    [BrowserFact]
    public async Task The_keys_are_listed_can_be_turned_off_and_stay_so()
    {
        var page = await browser.OpenAsync(web.Address);
        await page.GotoAsync("/articles");
        await page.Keyboard.PressAsync("?");
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Keys" });
        await Assertions.Expect(dialog).ToBeVisibleAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Turn single-key shortcuts off" }).ClickAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(dialog).ToBeHiddenAsync();

        await page.ReloadAsync();
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.Locator("#search-box")).Not.ToBeFocusedAsync();
        await page.GotoAsync("/help");
        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Turn single-key shortcuts on" }).ClickAsync();
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.Locator("#search-box")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task Rows_are_walked_selected_and_opened_by_keys()
    {
        var page = await browser.OpenAsync(web.Address);
        await page.GotoAsync("/articles");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("x");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("x");
        await Assertions.Expect(page.Locator("#selection")).ToContainTextAsync("2 selected");
        await page.Keyboard.PressAsync("x");
        await Assertions.Expect(page.Locator("#selection")).ToContainTextAsync("1 selected");

        await page.Keyboard.PressAsync("k");
        await page.Keyboard.PressAsync("o");
        await Assertions.Expect(page.Locator(".article-text")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task No_page_scrolls_sideways_on_a_small_screen_or_asks_another_host()
    {
        var page = await browser.OpenAsync(web.Address);
        await page.SetViewportSizeAsync(390, 844);
        var wide = new List<string>();
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(web.Address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                wide.Add($"{page.Url} asks {request.Url}");
            }
        };
        var paths = PageList.Paths.ToList();
        foreach (var (list, prefix) in PageList.Details)
        {
            paths.Add(await web.FirstAsync(list, prefix));
        }

        foreach (var path in paths)
        {
            await page.GotoAsync(path);
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > 390)
            {
                wide.Add(path);
            }
        }

        Assert.Empty(wide);
    }

    private async Task<IPage> OpenArticleAsync()
    {
        var page = await browser.OpenAsync(web.Address);
        await page.GotoAsync(await web.FirstAsync("/articles?q=kills", "/articles/"));
        return page;
    }

    [GeneratedRegex("#f[0-9]+$", RegexOptions.None, 1000)]
    private static partial Regex EndsWithFigureEntry();
}
