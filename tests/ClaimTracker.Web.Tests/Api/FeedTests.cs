using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace ClaimTracker.Web.Tests.Api;

[Collection(WebTests.Name)]
public sealed class FeedTests(WebFixture web)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task The_Atom_feed_of_a_filter_has_its_findings_with_their_pages()
    {
        using var answer = await web.Client.GetAsync(new Uri("/feeds/findings.atom?relation=quote_variants", UriKind.Relative));
        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;

        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(Atom + "feed", feed.Name);
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.NotEmpty(entries);
        Assert.All(entries, entry => Assert.StartsWith("urn:claimtracker:finding:", entry.Element(Atom + "id")!.Value, StringComparison.Ordinal));
        var page = new Uri(entries[0].Element(Atom + "link")!.Attribute("href")!.Value);
        using var finding = await web.Client.GetAsync(page);
        Assert.True(finding.IsSuccessStatusCode);
        var instants = entries.ConvertAll(entry => DateTimeOffset.Parse(entry.Element(Atom + "updated")!.Value, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(instants.OrderDescending(), instants);
    }

    [Fact]
    public async Task The_JSON_feed_has_the_same_findings()
    {
        using var answer = await web.Client.GetAsync(new Uri("/feeds/findings.json?relation=quote_variants", UriKind.Relative));
        var feed = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        var atom = XDocument.Parse(await web.Client.GetStringAsync(new Uri("/feeds/findings.atom?relation=quote_variants", UriKind.Relative)));

        Assert.Equal("application/feed+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("https://jsonfeed.org/version/1.1", feed["version"]!.GetValue<string>());
        Assert.Equal(
            atom.Root!.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value),
            feed["items"]!.AsArray().Select(item => item!["id"]!.GetValue<string>()));
        Assert.All(feed["items"]!.AsArray(), item => Assert.NotEmpty(item!["content_text"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_feed_of_a_filter_that_is_none_is_a_problem()
    {
        using var answer = await web.Client.GetAsync(new Uri("/feeds/findings.atom?relation=rumour", UriKind.Relative));

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }
}
