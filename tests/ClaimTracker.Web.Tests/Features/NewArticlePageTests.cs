using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ClaimTracker.Web.Tests.Features;

[Collection(WebTests.Name)]
public sealed class NewArticlePageTests(WebFixture web)
{
    private const string Text = "Lock gates fail\n\nSome 41 barges were held up at the lock on Tuesday, the canal office said.";

    [Fact]
    public async Task What_was_pasted_stays_when_the_date_cannot_be_read()
    {
        using var client = Client();
        var answer = await SendAsync(client, "/articles/new", ("text", Text), ("story", "Lock gates"), ("published", "03/04/2024"));

        Assert.Contains("no date that can be read", answer.QuerySelector(".problem")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Text, answer.QuerySelector("#text")!.TextContent.ReplaceLineEndings("\n"));
        Assert.Equal(("Lock gates", "03/04/2024"), (answer.QuerySelector("#story")!.GetAttribute("value"), answer.QuerySelector("#published")!.GetAttribute("value")));
    }

    [Fact]
    public async Task The_preview_takes_a_written_date_and_another_story()
    {
        using var client = Client();
        var preview = await SendAsync(client, "/articles/new", ("text", Text), ("story", "Lock gates"));
        Assert.Equal("Lock gates", preview.QuerySelector("form.save #story")!.GetAttribute("value"));

        var draft = preview.QuerySelector("input[name=draft]")!.GetAttribute("value")!;
        var article = await SendAsync(client, $"/articles/new?draft={draft}", ("draft", draft), ("published", "Tuesday, Nov. 19, 2024"), ("story", "Canal repairs"));

        Assert.Contains("19 November 2024", article.QuerySelector(".page-head")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Canal repairs", article.QuerySelector(".crumbs")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_that_is_shown_again_is_compared_with_the_story_that_was_typed()
    {
        using var client = Client();
        var first = await SendAsync(client, "/articles/new", ("text", "Lock reopens\n\nSome 9 barges passed the lock on Friday, the canal office said."), ("story", "Lock reopened"));
        await SendAsync(client, $"/articles/new?draft={Draft(first)}", ("draft", Draft(first)), ("story", "Lock reopened"));
        var preview = await SendAsync(client, "/articles/new", ("text", Text), ("story", "A story that is not there"));

        var again = await SendAsync(client, $"/articles/new?draft={Draft(preview)}", ("draft", Draft(preview)), ("published", "03/04/2024"), ("story", "Lock reopened"));

        Assert.Contains("the first article of this story", Compared(preview), StringComparison.Ordinal);
        Assert.Contains("1 article", Compared(again), StringComparison.Ordinal);

        static string Draft(IDocument page) => page.QuerySelector("input[name=draft]")!.GetAttribute("value")!;

        static string Compared(IDocument page) => page.QuerySelector("section[aria-labelledby=stands]")!.TextContent;
    }

    private HttpClient Client() => new(new HttpClientHandler(), true) { BaseAddress = new Uri(web.Address) };

    // As a browser does: the form's own hidden fields, what was typed, and wherever that leads.
    private static async Task<IDocument> SendAsync(HttpClient client, string path, params (string Name, string Value)[] fields)
    {
        var form = (await ReadAsync(await client.GetAsync(new Uri(path, UriKind.Relative)))).QuerySelector("main form[method=post]")!;
        var sent = form.QuerySelectorAll("input[type=hidden]").Select(input => (Name: input.GetAttribute("name")!, Value: input.GetAttribute("value") ?? ""))
            .Where(hidden => fields.All(f => f.Name != hidden.Name)).Concat(fields);
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in sent)
        {
            content.Add(new StringContent(value), name);
        }

        return await ReadAsync(await client.PostAsync(new Uri(path, UriKind.Relative), content));
    }

    private static async Task<IDocument> ReadAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            return await new HtmlParser(default, BrowsingContext.New()).ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
        }
    }
}
