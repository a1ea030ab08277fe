using System.Globalization;
using Microsoft.Playwright;

namespace ClaimTracker.Web.Tests.Browser;

[Collection(WebTests.Name)]
public sealed class JourneyTests(WebFixture web, BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [BrowserFact]
    public async Task An_editor_decides_sees_it_on_record_and_takes_it_back()
    {
        var page = await browser.OpenAsync(web.Address);
        await page.GotoAsync(await web.FirstAsync("/review?status=all", "/review/"));

        await Decide(page, "The later article has it from the *log*. [more](javascript:alert(1))");
        var history = page.Locator(".history li").First;
        await Assertions.Expect(history).ToContainTextAsync("Anna Berg");
        await Assertions.Expect(history.Locator("em")).ToHaveTextAsync("log");
        Assert.Equal(0, await history.Locator(".note a").CountAsync());

        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".history li").First).ToContainTextAsync("Not the same thing");
        await Assertions.Expect(page.Locator("#reviewer")).ToHaveValueAsync("Anna Berg");

        await page.GetByRole(AriaRole.Button, new() { Name = "Undo the last decision" }).ClickAsync();
        await Assertions.Expect(page.Locator(".desk [role=status]")).ToContainTextAsync("undone");
        await Assertions.Expect(page.Locator(".history li").First).ToContainTextAsync("Undid");
    }

    [BrowserFact]
    public async Task A_second_browser_sees_what_the_first_decides()
    {
        var path = await web.FirstAsync("/review?status=all", "/review/");
        var first = await browser.OpenAsync(web.Address);
        var second = await browser.OpenAsync(web.Address);
        await first.GotoAsync(path);
        await second.GotoAsync(path);
        await Assertions.Expect(second.GetByRole(AriaRole.Button, new() { Name = "Record decision" })).ToBeEnabledAsync();

        await Decide(first, "Seen by both.");

        await Assertions.Expect(second.Locator(".desk [role=status]")).ToContainTextAsync("Somebody else");
        await Assertions.Expect(second.Locator(".history")).ToContainTextAsync("Seen by both.");
        await first.GetByRole(AriaRole.Button, new() { Name = "Undo the last decision" }).ClickAsync();
        await Assertions.Expect(first.Locator(".desk [role=status]")).ToContainTextAsync("undone");
    }

    [BrowserFact]
    public async Task A_decision_can_be_made_by_keys_alone()
    {
        var page = await browser.OpenAsync(web.Address);
        await page.GotoAsync(await web.FirstAsync("/review?status=all", "/review/"));
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Record decision" })).ToBeEnabledAsync();

        await page.Keyboard.PressAsync("h");
        await Assertions.Expect(page.GetByRole(AriaRole.Radio, new() { Name = "Not enough information" })).ToBeCheckedAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = "Not enough information" }).FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("By keys.");
        await page.Keyboard.PressAsync("Tab");
        await WalkToAsync(page, "reviewer");
        await page.Keyboard.TypeAsync("Jon Dahl");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".desk [role=status]")).ToContainTextAsync("on record");
        await page.Locator("h1").ClickAsync();
        await page.Keyboard.PressAsync("u");
        await Assertions.Expect(page.Locator(".desk [role=status]")).ToContainTextAsync("undone");
    }

    [BrowserFact]
    public async Task A_pasted_article_is_shown_before_it_is_stored_and_then_compared()
    {
        var page = await browser.OpenAsync(web.Address);
        await page.GotoAsync("/articles/new");
        await page.GetByLabel("Text of the article").FillAsync("""
            Ferry strike enters third day

            At least 320 passengers were stranded in Oslo on Monday, the ferry company said. "We are talking to the union about every point," said Kari Lie, a spokeswoman.
            """);
        await page.GetByLabel("Story").FillAsync("Ferry strike");
        await page.GetByRole(AriaRole.Button, new() { Name = "Read it" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Is this how it should be read?");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and compare" }).ClickAsync();
        await PageAddress.ExpectAsync(page, "/articles/(?!new)");
        await Assertions.Expect(page.Locator(".article-text")).ToContainTextAsync("320 passengers");
    }

    [BrowserFact]
    public async Task A_draft_is_pasted_on_the_front_page_without_scripts()
    {
        var page = await browser.OpenAsync(web.Address, scripts: false);
        await page.GotoAsync("/");
        await page.GetByLabel("Paste a draft").FillAsync("Ferry draft\n\nSome 310 passengers were stranded in Oslo on Monday, the ferry company said.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Read it" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Is this how it should be read?");
        await Assertions.Expect(page.Locator(".preview-facts")).ToContainTextAsync("it is compared with the other articles of this story");
    }

    [BrowserFact]
    public async Task A_link_to_a_passage_lands_on_it_highlighted()
    {
        var page = await browser.OpenAsync(web.Address);
        await page.GotoAsync(await web.FirstAsync("/articles", "/articles/"));
        var link = page.Locator(".margin a[href^='#s']").First;
        var target = (await link.GetAttributeAsync("href"))![1..];

        await link.ClickAsync();

        Assert.Equal(target, await page.EvaluateAsync<string>("document.querySelector(':target')?.id ?? ''"));
        await Assertions.Expect(page.Locator($"[id='{target}']")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task The_colours_are_switched_and_remembered_without_scripts()
    {
        var page = await browser.OpenAsync(web.Address, scripts: false);
        await page.GotoAsync("/claims?q=fire");
        await page.GetByRole(AriaRole.Button, new() { Name = "Dark" }).ClickAsync();

        Assert.EndsWith("/claims?q=fire", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await page.GotoAsync("/articles");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
    }

    [BrowserFact]
    public async Task Hostile_text_is_shown_and_never_runs()
    {
        const string Attack = "<script>window.owned = 1</script><img src=x onerror=\"window.owned = 1\"> \u202Ereversed";
        await web.AddAsync(("<img src=x onerror=alert(1)>.txt", "\"><script>window.owned = 1</script>", "2024-05-05", $"""
            {Attack}

            By {Attack}

            "{Attack}," said Mallory Vane, "and 45 people cheered."
            """));
        var page = await browser.OpenAsync(web.Address);
        var dialogs = 0;
        page.Dialog += (_, dialog) =>
        {
            dialogs++;
            _ = dialog.DismissAsync();
        };
        foreach (var path in new[] { "/", "/articles", await web.FirstAsync("/articles", "/articles/"), "/claims", "/sources", "/review?status=all", "/search?q=" + Uri.EscapeDataString(Attack) })
        {
            await page.GotoAsync(path);
            Assert.True(await page.EvaluateAsync<bool>("window.owned === undefined"), path);
            Assert.Equal(0, await page.Locator("main img, main script").CountAsync());
        }

        await page.GotoAsync(await web.FirstAsync("/articles", "/articles/"));
        Assert.True(await page.GetByText("U+202E").CountAsync() > 0);
        Assert.Equal(0, dialogs);
    }

    private static async Task Decide(IPage page, string note)
    {
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Record decision" })).ToBeEnabledAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = "Not the same thing" }).CheckAsync();
        await page.Locator("#rationale").FillAsync(note);
        await page.Locator("#reviewer").FillAsync("Anna Berg");
        await page.GetByRole(AriaRole.Button, new() { Name = "Record decision" }).ClickAsync();
        await Assertions.Expect(page.Locator(".desk [role=status]")).ToContainTextAsync("on record");
    }

    private static async Task WalkToAsync(IPage page, string id)
    {
        for (var step = 0; step < 8; step++)
        {
            if (await page.EvaluateAsync<string>("document.activeElement?.id ?? ''") == id)
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"#{id} is not reached by Tab."));
    }
}
