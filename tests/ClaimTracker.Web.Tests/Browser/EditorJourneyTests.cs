using ClaimTracker.Data.Ingest;
using ClaimTracker.Web.Api;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace ClaimTracker.Web.Tests.Browser;

/// <summary>An editor at work on the sample articles, in an application of its own.</summary>
public sealed class EditorJourneyTests(WebFixture web, BrowserFixture browser) : IClassFixture<WebFixture>, IClassFixture<BrowserFixture>
{
    [BrowserFact]
    public async Task The_conflict_of_the_samples_is_settled_undone_settled_again_and_reopened_by_a_pasted_article()
    {
        await web.Services.GetRequiredService<ReadSamples>().RunAsync(SamplesEndpoint.Folder, null, CancellationToken.None);
        var page = await browser.OpenAsync(web.Address);
        await page.GotoAsync("/review?relation=conflict");
        await page.GetByRole(AriaRole.Link, new() { Name = "21 and 30" }).First.ClickAsync();
        var desk = page.Locator(".desk");

        await SettleAsync(page);
        await Assertions.Expect(desk.Locator("> p .disposition").First).ToHaveTextAsync("Settled");
        await Assertions.Expect(page.Locator(".history > li").First).ToContainTextAsync("30 deprecated (misreports its source)");

        await page.GetByRole(AriaRole.Button, new() { Name = "Undo the last decision" }).ClickAsync();
        await Assertions.Expect(desk.Locator("[role=status]")).ToContainTextAsync("undone");
        await Assertions.Expect(desk.Locator("> p .disposition").First).ToHaveTextAsync("Open");

        await SettleAsync(page);
        await Assertions.Expect(page.Locator(".history > li")).ToHaveCountAsync(3);
        var finding = page.Url;
        await page.GetByRole(AriaRole.Link, new() { Name = "countries with" }).First.ClickAsync();
        await Assertions.Expect(page.Locator("#sentence")).ToContainTextAsync("is 21");
        await Assertions.Expect(page.Locator("#sentence")).ToContainTextAsync("30, which misreports its source");

        // A second editor's queue follows without being loaded anew.
        var watching = await browser.OpenAsync(web.Address);
        await watching.GotoAsync("/review?status=reopened");
        await Assertions.Expect(watching.Locator(".empty")).ToBeVisibleAsync();

        await PasteAsync(page, """
            Police stations abroad: a new count

            As of this autumn China was operating 54 overseas police stations in 25 cities in 33 countries, according to the NGO Safeguard Defenders.
            """);
        await Assertions.Expect(watching.Locator(".finding")).ToHaveCountAsync(1);
        await page.GotoAsync(finding);
        await Assertions.Expect(desk.Locator("> p .disposition").First).ToHaveTextAsync("Reopened");
        var news = page.Locator("section.problem");
        await Assertions.Expect(news).ToContainTextAsync("New since it was decided");
        await Assertions.Expect(news.Locator("mark")).ToHaveTextAsync("33");
    }

    [BrowserFact]
    public async Task A_finding_is_reviewed_from_the_front_page_to_its_undoing_by_the_keyboard_alone()
    {
        await web.AddAsync(
            ("crane.txt", "The Harbour Post", "2024-03-05", "Cranes after the fire\n\nThe fire destroyed 14 cranes, the port authority said on Monday."),
            ("cranes.txt", "Morning Ledger", "2024-03-05", "What the fire cost\n\nThe fire destroyed 19 cranes, the port authority said on Monday."));
        var page = await browser.OpenAsync(web.Address);
        await page.GotoAsync("/");
        while (!await page.EvaluateAsync<bool>("(document.activeElement.closest('[data-row]')?.textContent ?? '').includes('cranes')"))
        {
            var before = await page.EvaluateAsync<string>("document.activeElement.href ?? ''");
            await page.Keyboard.PressAsync("j");
            Assert.NotEqual(before, await page.EvaluateAsync<string>("document.activeElement.href ?? ''"));
        }

        var finding = await page.EvaluateAsync<string>("document.activeElement.href");
        Assert.Contains("/review/", finding, StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(finding, new() { Timeout = 20_000 });
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Record decision" })).ToBeEnabledAsync();

        await page.Keyboard.PressAsync("y");
        await Assertions.Expect(page.Locator("input[data-key=y]")).ToBeCheckedAsync();
        await Assertions.Expect(page.Locator("#method")).ToBeVisibleAsync();
        await page.Locator("input[data-key=y]").FocusAsync();
        await TabToAsync(page, "method");
        await page.Keyboard.PressAsync("L");
        await Assertions.Expect(page.Locator("#method")).ToHaveValueAsync("LeaveUndetermined");
        await TabToAsync(page, "report-none");
        await page.Keyboard.PressAsync("ArrowDown");
        await TabToAsync(page, "rationale");
        await page.Keyboard.TypeAsync("By *keys* alone.");
        await TabToAsync(page, "reviewer");
        await page.Keyboard.TypeAsync("Jon Dahl");
        await page.Keyboard.PressAsync("Enter");

        var status = page.Locator(".desk [role=status]");
        await Assertions.Expect(status).ToContainTextAsync("on record");
        await Assertions.Expect(page.Locator(".history > li").First).ToContainTextAsync("By keys alone.");
        var steps = await page.Locator(".history > li").CountAsync();
        await page.EvaluateAsync("document.activeElement.blur()");
        await page.Keyboard.PressAsync("u");
        await Assertions.Expect(status).ToContainTextAsync("undone");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Take the undoing back" })).ToBeEnabledAsync();
        await page.Keyboard.PressAsync("u");
        await Assertions.Expect(page.Locator(".history > li")).ToHaveCountAsync(steps + 2);
    }

    [BrowserFact]
    public async Task A_key_that_needs_a_name_asks_for_it_and_goes_on_when_it_is_given()
    {
        await web.AddAsync(
            ("jetty.txt", "The Harbour Post", "2024-03-05", "Jetties after the fire\n\nThe fire destroyed 23 jetties, the port authority said on Monday."),
            ("jetties.txt", "Morning Ledger", "2024-03-05", "What else the fire cost\n\nThe fire destroyed 28 jetties, the port authority said on Monday."));
        var page = await browser.OpenAsync(web.Address);
        await page.GotoAsync("/review?q=jetties");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Not the same thing" }).First).ToBeEnabledAsync();
        await page.Keyboard.PressAsync("j");
        var row = await page.EvaluateAsync<string>("document.activeElement.href");
        await page.Keyboard.PressAsync("h");
        await Assertions.Expect(page.Locator("#reviewer")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Johan Uhde");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".quick.done")).ToContainTextAsync("ot enough information");
        await Assertions.Expect(page.Locator("a:focus")).ToHaveAttributeAsync("href", new Uri(row).AbsolutePath);
        await page.Keyboard.PressAsync("u");
        await Assertions.Expect(page.Locator(".quick.done")).ToHaveCountAsync(0);
    }

    /// <summary>The live rows of the queue take the place of those that came with the page at any moment, also between two keys.</summary>
    [BrowserFact]
    public async Task Keys_pressed_before_the_queue_is_live_are_not_lost()
    {
        for (var round = 0; round < 8; round++)
        {
            var page = await browser.OpenAsync(web.Address);
            var slowed = await page.Context.NewCDPSessionAsync(page);
            await slowed.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = 4 });
            await page.GotoAsync("/review?status=all", new() { WaitUntil = WaitUntilState.Commit });
            await page.Locator("#reviewer").FillAsync("Maja Holm");
            await page.Locator(".queued").First.WaitForAsync();
            await page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
            await page.EvaluateAsync("document.activeElement.blur()");
            await page.Keyboard.PressAsync("j");
            await page.Keyboard.PressAsync("j");
            var stepped = await page.EvaluateAsync<string>("document.activeElement.href");
            await page.WaitForTimeoutAsync(round * 100);
            Assert.Equal(stepped, await page.EvaluateAsync<string>("document.activeElement.href"));
            await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Misread" }).First).ToBeEnabledAsync();
            Assert.Equal(stepped, await page.EvaluateAsync<string>("document.activeElement.href"));
            await Assertions.Expect(page.Locator("#reviewer")).ToHaveValueAsync("Maja Holm");

            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page).ToHaveURLAsync(stepped, new() { Timeout = 20_000 });
            await page.Context.CloseAsync();
        }
    }

    [BrowserFact]
    public async Task Of_two_editors_the_second_sees_both_versions_and_loses_nothing()
    {
        var path = await web.FirstAsync("/review?status=all", "/review/");
        var (first, second) = (await browser.OpenAsync(web.Address), await browser.OpenAsync(web.Address));
        await first.GotoAsync(path);
        await second.GotoAsync(path);
        await Assertions.Expect(second.GetByRole(AriaRole.Button, new() { Name = "Record decision" })).ToBeEnabledAsync();
        await second.GetByRole(AriaRole.Radio, new() { Name = "Not enough information" }).CheckAsync();
        await second.Locator("#rationale").FillAsync("Waiting for the log.");
        await second.Locator("#reviewer").FillAsync("Ivo Lind");

        await Assertions.Expect(first.GetByRole(AriaRole.Button, new() { Name = "Record decision" })).ToBeEnabledAsync();
        await first.GetByRole(AriaRole.Radio, new() { Name = "Not the same thing" }).CheckAsync();
        await first.Locator("#reviewer").FillAsync("Maja Holm");
        await first.GetByRole(AriaRole.Button, new() { Name = "Record decision" }).ClickAsync();

        var both = second.Locator(".both-versions");
        await Assertions.Expect(both).ToContainTextAsync("Maja Holm");
        await Assertions.Expect(both).ToContainTextAsync("Waiting for the log.");
        await Assertions.Expect(second.Locator("#rationale")).ToHaveValueAsync("Waiting for the log.");
        await second.GetByRole(AriaRole.Button, new() { Name = "Record decision" }).ClickAsync();
        await Assertions.Expect(second.Locator(".history > li").First).ToContainTextAsync("Ivo Lind");
        await Assertions.Expect(second.Locator(".history")).ToContainTextAsync("Maja Holm");
    }

    [BrowserFact]
    public async Task A_quick_decision_of_the_queue_is_made_and_undone_by_single_keys()
    {
        var page = await browser.OpenAsync(web.Address);
        await page.GotoAsync("/review?status=all");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Misread" }).First).ToBeEnabledAsync();
        await page.Locator("#reviewer").FillAsync("Maja Holm");
        await page.EvaluateAsync("document.activeElement.blur()");
        await page.Keyboard.PressAsync("n");
        await Assertions.Expect(page.Locator(".quick.done")).ToContainTextAsync("Not the same thing");
        await Assertions.Expect(page.Locator(".quick.done button")).ToBeEnabledAsync();
        await page.Keyboard.PressAsync("u");
        await Assertions.Expect(page.Locator(".quick.done")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("[role=status]").First).ToContainTextAsync("undone");
    }

    [BrowserFact]
    public async Task What_is_counted_beside_the_queue_follows_each_decision_and_the_decided_stays_where_it_can_be_undone()
    {
        await web.AddAsync(
            ("tram.txt", "The Harbour Post", "2024-04-09", "Trams after the storm\n\nThe storm damaged 23 trams, the operator said on Tuesday."),
            ("trams.txt", "Morning Ledger", "2024-04-09", "What the storm did\n\nThe storm damaged 28 trams, the operator said on Tuesday."));
        var page = await browser.OpenAsync(web.Address);
        await page.GotoAsync("/review?q=trams");
        var waiting = page.Locator("nav[aria-label='Where matters stand'] a[aria-current=page] .count");
        await Assertions.Expect(waiting).ToHaveTextAsync("1");
        await page.Locator("#reviewer").FillAsync("Maja Holm");
        await page.GetByRole(AriaRole.Button, new() { Name = "Not the same thing" }).ClickAsync();

        await Assertions.Expect(waiting).ToHaveTextAsync("0");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Dismissed 1" })).ToBeVisibleAsync();
        await page.Locator(".quick.done button").ClickAsync();
        await Assertions.Expect(waiting).ToHaveTextAsync("1");
    }

    private static async Task SettleAsync(IPage page)
    {
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Record decision" })).ToBeEnabledAsync();
        await page.Locator("input[data-key=y]").CheckAsync();
        await page.GetByLabel("How do you settle it?").SelectOptionAsync("PreferSource");
        await page.GetByRole(AriaRole.Radio, new() { Name = "Report 21" }).CheckAsync();
        await page.GetByLabel("How 30 stands").SelectOptionAsync("Misreported");
        await page.Locator("#rationale").FillAsync("The group's own count has *21*.");
        await page.Locator("#reviewer").FillAsync("Maja Holm");
        await page.GetByRole(AriaRole.Button, new() { Name = "Record decision" }).ClickAsync();
        await Assertions.Expect(page.Locator(".desk [role=status]")).ToContainTextAsync("on record");
    }

    private static async Task PasteAsync(IPage page, string text)
    {
        await page.GotoAsync("/articles/new");
        await page.GetByLabel("Text of the article").FillAsync(text);
        await page.GetByLabel("Story").FillAsync(ReadSamples.Story);
        await page.GetByRole(AriaRole.Button, new() { Name = "Read it" }).ClickAsync();
        await Assertions.Expect(page.Locator(".finding.conflict .voice-number").First).ToHaveTextAsync("33");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and compare" }).ClickAsync();
        await PageAddress.ExpectAsync(page, "/articles/(?!new)");
    }

    private static async Task TabToAsync(IPage page, string id)
    {
        for (var step = 0; step < 24; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string>("document.activeElement?.id ?? ''") == id)
            {
                return;
            }
        }

        Assert.Fail($"#{id} is not reached by Tab.");
    }
}
