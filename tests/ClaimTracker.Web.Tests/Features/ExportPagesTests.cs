using System.Net;
using System.Security.Cryptography;
using AngleSharp;

namespace ClaimTracker.Web.Tests.Features;

[Collection(WebTests.Name)]
public sealed class ExportPagesTests(WebFixture web)
{
    [Fact]
    public async Task An_export_is_made_kept_and_had_again_byte_for_byte()
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(web.Address) };
        var page = await OpenAsync(client, "/exports/new?list=claims&format=csv&columns=exact,claimant&q=evacuated");
        Assert.Equal(["Exact words", "Who says it"], page.QuerySelectorAll(".export-rows th").Select(th => th.TextContent));
        var form = page.QuerySelector("form[action='/exports']")!;

        using var made = await client.PostAsync(new Uri("/exports", UriKind.Relative), new FormUrlEncodedContent(form.QuerySelectorAll("input[type=hidden]")
            .Select(input => new KeyValuePair<string, string>(input.GetAttribute("name")!, input.GetAttribute("value")!))));
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        var address = made.Headers.Location!.ToString();
        for (var tries = 0; address.StartsWith("/exports/running/", StringComparison.Ordinal) && tries < 100; tries++)
        {
            await Task.Delay(100);
            using var running = await client.GetAsync(new Uri(address, UriKind.Relative));
            address = running.Headers.Location is { } there ? new Uri(new Uri(web.Address), there).PathAndQuery : address;
        }

        var record = await OpenAsync(client, address);
        var hash = record.QuerySelector(".hash")!.TextContent;
        foreach (var _ in (int[])[1, 2])
        {
            using var file = await client.GetAsync(new Uri(address + "/file", UriKind.Relative));
            Assert.Equal("text/csv", file.Content.Headers.ContentType?.MediaType);
            Assert.EndsWith(".csv", file.Content.Headers.ContentDisposition?.FileName, StringComparison.Ordinal);
            Assert.Equal(hash, Convert.ToHexStringLower(SHA256.HashData(await file.Content.ReadAsByteArrayAsync())));
        }

        Assert.Contains((await OpenAsync(client, "/exports")).QuerySelectorAll("td a.title"), link => link.GetAttribute("href") == address);
    }

    [Fact]
    public async Task Columns_are_moved_left_out_and_taken_in_by_links()
    {
        var page = await OpenAsync(web.Client, "/exports/new?list=figures&columns=value,counted,as_of");

        var links = page.QuerySelectorAll(".export-columns a").ToDictionary(a => a.GetAttribute("aria-label") ?? a.TextContent, a => a.GetAttribute("href"), StringComparer.Ordinal);
        Assert.Equal("/exports/new?list=figures&format=csv&columns=counted,value,as_of", links["Move Value down"]);
        Assert.Equal("/exports/new?list=figures&format=csv&columns=value,as_of", links["Leave What is counted out"]);
        Assert.Equal("/exports/new?list=figures&format=csv&columns=value,counted,as_of,unit", links["Take Unit in"]);
        Assert.False(links.ContainsKey("Move Value up"));
    }

    [Fact]
    public async Task The_order_of_the_rows_is_chosen_and_kept()
    {
        var page = await OpenAsync(web.Client, "/exports/new?list=sources&columns=name&sort=name");

        var label = Assert.Single(page.QuerySelectorAll("label"), label => label.TextContent == "Order of the rows");
        var choice = page.GetElementById(label.GetAttribute("for")!)!;
        Assert.Equal(["", "name"], choice.QuerySelectorAll("option").Select(option => option.GetAttribute("value")));
        Assert.Equal("By name", choice.QuerySelector("option[selected]")!.TextContent);
        var names = page.QuerySelectorAll(".export-rows td").Select(td => td.TextContent).ToList();
        var list = await OpenAsync(web.Client, "/sources?sort=name");
        Assert.Equal(list.QuerySelectorAll("[data-row] a.title").Take(names.Count).Select(a => a.TextContent), names);
        Assert.All(page.QuerySelectorAll(".export-columns a"), link => Assert.Contains("sort=name", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Contains("sort=name", page.QuerySelector("input[name=query]")!.GetAttribute("value"), StringComparison.Ordinal);
        Assert.EndsWith(", by name", page.QuerySelector(".lead strong")!.TextContent, StringComparison.Ordinal);

        var claims = await OpenAsync(web.Client, "/claims?q=evacuated&sort=oldest");
        Assert.All(claims.QuerySelectorAll(".take-away a"), link => Assert.Contains("sort=oldest", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("claims", "claimant", "exact", "title", "outlet", "published")]
    [InlineData("articles", "title", "outlet", "published")]
    [InlineData("figures", "surface", "value", "counted")]
    [InlineData("quotations", "speaker", "exact", "title")]
    [InlineData("findings", "relation", "explanation")]
    [InlineData("sources", "name", "kind")]
    [InlineData("locations", "name", "kind")]
    public async Task What_a_person_reads_stands_first_and_ids_last(string list, params string[] first)
    {
        var page = await OpenAsync(web.Client, $"/exports/new?list={list}");

        var columns = page.QuerySelectorAll(".export-rows th").Select(th => th.GetAttribute("data-column")).ToList();
        Assert.Equal(first, columns[..first.Length]);
        Assert.Contains(columns[^1], (string[])["sha256", "reprint_of", "quantity", "source", "location"]);
    }

    [Theory]
    [InlineData("claims")]
    [InlineData("articles")]
    [InlineData("figures")]
    [InlineData("quotations")]
    [InlineData("quantities")]
    [InlineData("findings")]
    [InlineData("decisions")]
    [InlineData("sources")]
    [InlineData("locations")]
    public async Task The_preview_speaks_as_people_do(string list)
    {
        var page = await OpenAsync(web.Client, $"/exports/new?list={list}");

        var headings = page.QuerySelectorAll(".export-rows th").Select(th => th.TextContent).ToList();
        Assert.DoesNotContain(headings, heading => heading.Contains('_', StringComparison.Ordinal) || char.IsLower(heading[0]));
        Assert.Equal(headings.Distinct(StringComparer.Ordinal), headings);
        var asOf = page.QuerySelectorAll(".export-rows th").Select(th => th.GetAttribute("data-column")).ToList().IndexOf("published");
        Assert.All(page.QuerySelectorAll(".export-rows tbody tr").Where(_ => asOf >= 0), row => Assert.DoesNotMatch("[0-9]-[0-9]", row.Children[asOf].TextContent));
        Assert.DoesNotContain(page.QuerySelectorAll(".export-rows td"), cell => cell.TextContent is "own_voice" or "direct_quote" or "linked_values_differ");
    }

    [Fact]
    public async Task What_a_list_does_not_know_is_left_out_and_said()
    {
        var page = await OpenAsync(web.Client, "/exports/new?list=figures&kind=indirect&columns=value,colour&format=docx&sort=colour");

        var problems = page.QuerySelectorAll(".problem").Select(p => p.TextContent).ToList();
        Assert.Equal(4, problems.Count);
        Assert.Equal(["Value"], page.QuerySelectorAll(".export-rows th").Select(th => th.TextContent));
    }

    [Theory]
    [InlineData("/claims.xlsx?q=evacuated", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("/claims.annotations", "application/ld+json")]
    [InlineData("/claims.datapackage?story=Harbour+fire", "application/zip")]
    [InlineData("/articles.ris", "application/x-research-info-systems")]
    [InlineData("/figures.jsonl?columns=value", "application/jsonl")]
    public async Task Every_list_is_at_its_own_address_in_every_format(string path, string mediaType)
    {
        using var answer = await web.Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal((HttpStatusCode.OK, mediaType), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/figures.csv?columns=colour", "it is one of surface, value")]
    [InlineData("/claims.md?style=harvard", "it is one of apa, chicago, mla")]
    [InlineData("/claims.csv?sort=colour", "sort is one of newest, oldest, repeated")]
    [InlineData("/articles.md?kind=indirect", "it is one of q, outlet, story")]
    public async Task What_cannot_be_made_is_a_problem_that_names_what_is_allowed(string path, string allowed)
    {
        using var answer = await web.Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(allowed, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/exports/none")]
    [InlineData("/exports/none/file")]
    [InlineData("/exports/running/none")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        using var answer = await web.Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<AngleSharp.Dom.IDocument> OpenAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var html = await answer.Content.ReadAsStringAsync();
        return await BrowsingContext.New().OpenAsync(request => request.Content(html));
    }
}
