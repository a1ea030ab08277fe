using System.Net;

namespace ClaimTracker.Web.Tests;

[Collection(WebTests.Name)]
public sealed class ListJourneyTests(WebFixture web)
{
    [Fact]
    public async Task A_journalist_finds_what_one_speaker_said_in_all_articles()
    {
        var search = await web.PageAsync("/search?q=erik+hol");
        Assert.Contains(search.QuerySelectorAll("a"), a => a.TextContent.Contains("Erik Holm", StringComparison.Ordinal) && (a.GetAttribute("href") ?? "").StartsWith("/sources/", StringComparison.Ordinal));

        var claims = await web.PageAsync("/claims?source=Erik+Holm");
        Assert.Contains("Erik Holm", claims.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        var rows = claims.QuerySelectorAll("article.claim").ToList();
        Assert.Contains(rows, row => row.TextContent.Contains("nothing like it in twenty years", StringComparison.Ordinal) || row.TextContent.Contains("nothing like this in twenty years", StringComparison.Ordinal));
        var passage = rows[0].QuerySelectorAll("a").Select(a => a.GetAttribute("href") ?? "").First(href => href.Contains("#s", StringComparison.Ordinal));
        var article = await web.PageAsync(passage[..passage.IndexOf('#', StringComparison.Ordinal)]);
        Assert.NotNull(article.GetElementById(passage[(passage.IndexOf('#', StringComparison.Ordinal) + 1)..]));
    }

    [Fact]
    public async Task A_researcher_narrows_the_claims_by_a_facet_and_takes_the_table()
    {
        var all = await web.PageAsync("/claims");
        var facet = all.QuerySelectorAll(".filters a").First(a => (a.GetAttribute("href") ?? "").Contains("kind=direct_quote", StringComparison.Ordinal));
        var count = int.Parse(facet.QuerySelector(".count")!.TextContent, System.Globalization.CultureInfo.InvariantCulture);

        var quoted = await web.PageAsync(facet.GetAttribute("href")!);
        Assert.Equal(Math.Min(count, 50), quoted.QuerySelectorAll("article.claim").Length);
        Assert.NotNull(quoted.QuerySelector(".filters a[aria-current=true]"));
        var table = quoted.QuerySelectorAll("a[download]").Select(a => a.GetAttribute("href") ?? "").First(href => href.StartsWith("/claims.csv", StringComparison.Ordinal));
        using var answer = await web.Client.GetAsync(new Uri(table, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var lines = (await answer.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.True(lines.Length - 1 >= count);
        Assert.All(lines[1..], line => Assert.Contains("direct_quote", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_search_marks_the_hit_in_its_words()
    {
        var page = await web.PageAsync("/search?q=evacuated+ships");
        Assert.Contains(page.QuerySelectorAll("mark.hit"), hit => hit.TextContent.Contains("evacuated", StringComparison.Ordinal));
        Assert.Contains(page.QuerySelectorAll("mark.hit"), hit => hit.TextContent.Contains("ships", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_claims_stand_is_said_once_for_each_article()
    {
        var page = await web.PageAsync("/claims?story=" + Uri.EscapeDataString(WebFixture.Story));

        var homes = page.QuerySelectorAll(".claim-home a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.NotEmpty(homes);
        Assert.Equal(homes.Distinct(StringComparer.Ordinal).Count(), homes.Count);
        Assert.All(page.QuerySelectorAll("article.claim"), claim => Assert.StartsWith(homes.Single(home => claim.QuerySelector("a.claim-link")!.GetAttribute("href")!.StartsWith(home + "#", StringComparison.Ordinal)), claim.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal));
    }
}
