using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ClaimTracker.Web.Tests.Features.Corrections;

/// <summary>Correcting, withdrawing and taking back by forms alone, as a browser without scripts sends them.</summary>
public sealed class CorrectionPagesTests : IAsyncLifetime
{
    // What one test corrects another must not find corrected.
    private readonly WebFixture _web = new();

    public Task InitializeAsync() => _web.InitializeAsync();

    public Task DisposeAsync() => _web.DisposeAsync();

    [Fact]
    public async Task A_figure_is_put_right_by_a_form_and_taken_back_from_the_history()
    {
        using var client = Browser();
        var article = await _web.FirstAsync("/articles", "/articles/");
        var at = await PlaceOfAsync(client, article, "17 ships", "17");
        var choices = await PageAsync(client, at);
        var link = choices.QuerySelectorAll(".fixes a").First(a => a.TextContent == "What the figure counts").GetAttribute("href")!;

        var made = await SendAsync(client, link, new() { ["counted"] = "tug boats", ["predicate"] = "cleared", ["reason"] = "The log says *tugs*.", ["reviewer"] = "Maja Holm" });

        Assert.Contains("“17” counts tug boats (cleared).", made.QuerySelector(".done")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("tugs", made.QuerySelector(".history em")!.TextContent);
        Assert.Contains("tug boats", (await PageAsync(client, article)).Body!.TextContent, StringComparison.Ordinal);

        var history = await PageAsync(client, "/history?kind=correction&who=Maja+Holm");
        var undo = history.QuerySelectorAll(".changes a.button").First(a => a.TextContent == "Undo").GetAttribute("href")!;
        await SendAsync(client, undo, new() { ["reviewer"] = "Ivo Lind", ["reason"] = "" });
        Assert.Contains("Undid: “17” counts tug boats (cleared).", (await PageAsync(client, "/history")).QuerySelector(".changes")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("tug boats", (await PageAsync(client, article)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_thing_at_some_words_can_be_put_right()
    {
        using var client = Browser();
        var article = await _web.FirstAsync("/articles", "/articles/");
        foreach (var (words, exact, what, fields) in new (string, string, string, Dictionary<string, string>)[]
        {
            ("204 people", "204", "When the figure held", new() { ["date"] = "2024-02-29" }),
            ("204 people", "204", "Whether it is a figure at all", new()),
            ("by Jon Dahl", "Jon Dahl", "A claim that was missed", new() { ["name"] = "Jon Dahl", ["kind"] = "Person" }),
            ("twenty years", "years of work", "A figure that was missed", new() { ["value"] = "20", ["modifier"] = "About", ["unit"] = "", ["counted"] = "years of work", ["predicate"] = "" }),
            ("We saw nothing", "We saw nothing", "Who says it", new() { ["name"] = "Tove Brandt", ["kind"] = "Person" }),
        })
        {
            if (await FindAsync(client, article, exact) is not { } at)
            {
                continue;
            }

            var link = (await PageAsync(client, at)).QuerySelectorAll(".fixes a").FirstOrDefault(a => a.TextContent == what)?.GetAttribute("href");
            Assert.True(link is not null, $"{words}: {what}");
            fields["reviewer"] = "Maja Holm";
            fields["reason"] = "";
            var made = await SendAsync(client, link, fields);
            Assert.True(made.QuerySelector(".done") is not null, $"{what}: {made.QuerySelector(".problem")?.TextContent}");
        }
    }

    [Fact]
    public async Task A_place_is_chosen_from_the_gazetteer()
    {
        using var client = Browser();
        var article = await _web.FirstAsync("/articles", "/articles/");
        var at = (await FindAsync(client, article, "Lund"))!;
        var link = (await PageAsync(client, at)).QuerySelectorAll(".fixes a").First(a => a.TextContent == "Which place it means").GetAttribute("href")!;
        var page = await PageAsync(client, link + "&place=Bergen");
        var key = page.QuerySelector("input[name=place-key]")!.GetAttribute("value")!;

        var made = await SendAsync(client, link + "&place=Bergen", new() { ["place-key"] = key, ["place-name"] = "Bergen", ["reviewer"] = "Maja Holm", ["reason"] = "" });
        Assert.Contains("“Lund” is in Bergen", made.QuerySelector(".done")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_said_and_what_was_typed_is_kept()
    {
        using var client = Browser();
        var article = await _web.FirstAsync("/articles", "/articles/");
        var at = (await FindAsync(client, article, "Erik Holm"))!;
        var link = (await PageAsync(client, at)).QuerySelectorAll(".fixes a").First(a => a.TextContent == "A figure that was missed").GetAttribute("href")!;
        var page = await SendAsync(client, link, new() { ["value"] = "many", ["counted"] = "keepers", ["reviewer"] = "Maja Holm", ["reason"] = "Kept." });
        Assert.Contains("in digits", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("many", "keepers"), (page.QuerySelector("#value")!.GetAttribute("value"), page.QuerySelector("#counted")!.GetAttribute("value")));
        Assert.Equal("Kept.", page.QuerySelector("#reason")!.TextContent);
    }

    [Fact]
    public async Task A_source_is_renamed_and_an_article_withdrawn_and_both_stand_in_the_history()
    {
        using var client = Browser();
        var source = (await PageAsync(client, "/sources")).QuerySelectorAll("main a").First(a => a.TextContent.Trim() == "Erik Holm").GetAttribute("href")!;
        await SendAsync(client, source + "/correct", new() { ["name"] = "Erik Holmström", ["kind"] = "Person", ["reviewer"] = "Maja Holm", ["reason"] = "" });
        Assert.Contains("Erik Holmström", (await PageAsync(client, "/sources")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var article = await _web.FirstAsync("/articles", "/articles/");
        var refused = await SendAsync(client, article + "/withdraw", new() { ["reviewer"] = "Maja Holm", ["reason"] = " " });
        Assert.NotNull(refused.QuerySelector("[role=alert]"));
        await SendAsync(client, article + "/withdraw", new() { ["reviewer"] = "Maja Holm", ["reason"] = "Retracted by its outlet." });
        var history = await PageAsync(client, "/history?kind=withdrawal");
        Assert.Contains("Retracted by its outlet.", history.QuerySelector(".changes")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("withdrawn", (await PageAsync(client, article)).QuerySelector("main")!.TextContent, StringComparison.OrdinalIgnoreCase);

        var withdrawn = await PageAsync(client, "/articles?withdrawn=yes");
        Assert.Contains("withdrawn", Assert.Single(withdrawn.QuerySelectorAll("tr[data-row]")).QuerySelector(".disposition")!.TextContent, StringComparison.Ordinal);

        // Facets that took long to count are given once more after a writing, and are exact from then on.
        await PageAsync(client, "/articles");
        Assert.Contains((await PageAsync(client, "/articles")).QuerySelectorAll(".filters a"), a => (a.GetAttribute("href") ?? "").Contains("withdrawn=yes", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_history_answers_programs_with_the_filter_of_the_page()
    {
        var csv = await _web.Client.GetStringAsync(new Uri("/history.csv?kind=article", UriKind.Relative));
        Assert.StartsWith("at,kind,change,who,why,story,article,finding,undone,id\r\n", csv, StringComparison.Ordinal);
        Assert.Equal(2, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1);
        Assert.Contains("\"summary\":\"Articles added\"", await _web.Client.GetStringAsync(new Uri("/history.json?kind=article", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("\"summary\":\"All findings\"", await _web.Client.GetStringAsync(new Uri("/review.json?status=all", UriKind.Relative)), StringComparison.Ordinal);
        Assert.StartsWith("relation,finding,", await _web.Client.GetStringAsync(new Uri("/review.csv?status=all", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_there_is_a_page_that_says_so()
    {
        foreach (var path in (string[])["/articles/0000/correct", "/articles/0000/withdraw", "/stories/0000/withdraw", "/sources/0000/correct", "/history/0000/undo", "/quotes/0000"])
        {
            using var answer = await _web.Client.GetAsync(new Uri(path, UriKind.Relative));
            Assert.True(answer.StatusCode == HttpStatusCode.NotFound, path);
        }
    }

    [Fact]
    public async Task A_quotation_is_shown_in_both_wordings()
    {
        using var client = Browser();
        var article = await PageAsync(client, await _web.FirstAsync("/articles", "/articles/"));
        var quote = article.QuerySelectorAll("a").Select(a => a.GetAttribute("href") ?? "").First(href => href.StartsWith("/quotes/", StringComparison.Ordinal));
        var page = await PageAsync(client, quote);
        Assert.Equal(2, page.QuerySelectorAll(".wordings > li").Length);
        Assert.NotEmpty(page.QuerySelectorAll("em.added"));
    }

    private HttpClient Browser() => new(new HttpClientHandler { CookieContainer = new CookieContainer() }, true) { BaseAddress = new Uri(_web.Address) };

    private static async Task<IDocument> PageAsync(HttpClient client, string path) =>
        await new HtmlParser(default, BrowsingContext.New()).ParseDocumentAsync(await client.GetStringAsync(new Uri(path, UriKind.Relative)));

    /// <summary>Sends the page's form with what the browser would send and the fields on top, and follows where it leads.</summary>
    private static async Task<IDocument> SendAsync(HttpClient client, string path, Dictionary<string, string> fields)
    {
        var page = await PageAsync(client, path);
        var form = page.QuerySelectorAll("form[method=post]").First(f => !(f.GetAttribute("action") ?? "").StartsWith("/theme", StringComparison.Ordinal));
        var all = form.QuerySelectorAll("input[type=hidden]").ToDictionary(i => i.GetAttribute("name")!, i => i.GetAttribute("value") ?? "", StringComparer.Ordinal);
        foreach (var (name, value) in fields)
        {
            all[name] = value;
        }

        using var content = new FormUrlEncodedContent(all);
        using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), content);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode}");
        return await new HtmlParser(default, BrowsingContext.New()).ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
    }

    private static async Task<string?> FindAsync(HttpClient client, string article, string exact) =>
        (await PageAsync(client, $"{article}/correct?words={Uri.EscapeDataString(exact)}")).QuerySelector(".fixes a")?.GetAttribute("href");

    private static async Task<string> PlaceOfAsync(HttpClient client, string article, string words, string exact)
    {
        var links = (await PageAsync(client, $"{article}/correct?words={Uri.EscapeDataString(exact)}")).QuerySelectorAll(".fixes a");
        return links.First(a => a.TextContent.Contains(words, StringComparison.Ordinal)).GetAttribute("href")!;
    }
}
