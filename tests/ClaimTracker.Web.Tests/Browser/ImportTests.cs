using System.Text;
using Microsoft.Playwright;

namespace ClaimTracker.Web.Tests.Browser;

[Collection(WebTests.Name)]
public sealed class ImportTests(WebFixture web, BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [BrowserFact]
    public async Task Many_files_are_read_while_the_page_shows_how_far_they_are()
    {
        var page = await browser.OpenAsync(web.Address);
        await HandInAsync(
            page,
            File("first.txt", "Rail strike ends after three days of talks\n\nSome 40 trains ran in Oslo on Tuesday, the operator said."),
            File("second.txt", "Rail strike goes on\n\nSome 25 trains ran in Oslo on Tuesday, the union said."),
            File("chart.txt", "\u0089PNG\r\n\u001a\n\0\0\0\u0001"),
            File("manifest.jsonl", "{\"file\": \"first.txt\", \"publisher\": \"The Rail Gazette\"}\n{\"file\": \"lost.txt\"}"));

        await Assertions.Expect(page.Locator(".import-sum")).ToContainTextAsync("Done: 2 added, 1 failed.");
        await Assertions.Expect(page.Locator(".import-items tbody tr")).ToHaveCountAsync(3);
        await Assertions.Expect(page.Locator(".remarks")).ToContainTextAsync("lost.txt");

        var address = page.Url;
        await page.GetByRole(AriaRole.Button, new() { Name = "Try 1 file again" }).ClickAsync();
        await Assertions.Expect(page.Locator(".import-sum")).ToContainTextAsync("Done: 2 added, 1 failed.");
        await page.ReloadAsync();
        Assert.Equal(address, page.Url);
        await Assertions.Expect(page.Locator(".import-sum")).ToContainTextAsync("Done: 2 added, 1 failed.");
        await page.GetByRole(AriaRole.Link, new() { Name = "Rail strike ends after" }).ClickAsync();
        await Assertions.Expect(page.Locator(".page-head")).ToContainTextAsync("The Rail Gazette");
    }

    [BrowserFact]
    public async Task An_import_works_without_scripts()
    {
        var page = await browser.OpenAsync(web.Address, scripts: false);
        await HandInAsync(page, File("a.txt", "Dam level falls\n\nThe dam held 31 percent on Monday."), File("b.txt", "Dam level\n\nThe dam held 33 percent on Monday."));

        for (var look = 0; look < 40 && !(await page.Locator(".import-sum").InnerTextAsync()).StartsWith("Done", StringComparison.Ordinal); look++)
        {
            await page.GetByRole(AriaRole.Link, new() { Name = "Look again" }).ClickAsync();
        }

        await Assertions.Expect(page.Locator(".import-sum")).ToHaveTextAsync("Done: 2 added.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove this list" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Add articles");
    }

    [BrowserFact]
    public async Task A_preview_survives_a_reload_says_why_and_takes_corrections()
    {
        var page = await browser.OpenAsync(web.Address);
        await page.GotoAsync("/articles/new");
        await page.GetByLabel("Text of the article").FillAsync("Orchard frost costs growers\n\nBy Ida Moe\n\nFrost killed 70 percent of the blossom in Lund, growers said.");
        await page.GetByLabel("Story").FillAsync("Orchards");
        await page.GetByRole(AriaRole.Button, new() { Name = "Read it" }).ClickAsync();
        await Assertions.Expect(page.Locator(".preview-facts")).ToContainTextAsync("from line 1");

        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".preview-facts")).ToContainTextAsync("Ida Moe");
        await page.GetByLabel("Outlet").FillAsync("The Orchard Times");
        await page.GetByLabel("Published").FillAsync("soon");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and compare" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("no date that can be read");
        await Assertions.Expect(page.GetByLabel("Outlet")).ToHaveValueAsync("The Orchard Times");

        await page.GetByLabel("Published").FillAsync("2024-05-02");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and compare" }).ClickAsync();
        await Assertions.Expect(page.Locator(".page-head")).ToContainTextAsync("The Orchard Times");
        await Assertions.Expect(page.Locator(".page-head")).ToContainTextAsync("2 May 2024");
    }

    private static async Task HandInAsync(IPage page, params FilePayload[] files)
    {
        await page.GotoAsync("/articles/new");
        await page.GetByLabel("Or choose files").SetInputFilesAsync(files);
        await page.GetByLabel("Story").FillAsync("Imported");
        await page.GetByRole(AriaRole.Button, new() { Name = "Read it" }).ClickAsync();
        await PageAddress.ExpectAsync(page, "/imports/");
    }

    private static FilePayload File(string name, string text) => new() { Name = name, MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(text) };
}
