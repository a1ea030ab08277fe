namespace ClaimTracker.Web.Tests.Features;

[Collection(WebTests.Name)]
public sealed class UntitledTests(WebFixture web)
{
    [Fact]
    public async Task An_article_without_a_headline_is_never_called_by_its_file()
    {
        await web.AddAsync(("wire-0042.txt", "Coast Wire", "2024-07-01", "A ferry with 40 people aboard ran aground off Bergen on Monday, the coast guard said, and nobody was hurt."));
        const string Called = "[A ferry with 40 people aboard ran aground off Bergen on Monday, the\u2026]";
        var article = await web.FirstAsync("/articles?q=ferry", "/articles/");

        foreach (var path in new[] { "/articles?q=ferry", article, article + "/correct", "/history", "/claims?q=ferry", "/coverage" })
        {
            var main = (await web.PageAsync(path)).QuerySelector("main")!;
            foreach (var link in main.QuerySelectorAll("h1, a, h2, h3, strong"))
            {
                Assert.DoesNotContain("wire-0042.txt", link.TextContent, StringComparison.Ordinal);
            }
        }

        Assert.Equal(Called, (await web.PageAsync(article)).QuerySelector("h1")!.TextContent);
    }
}
