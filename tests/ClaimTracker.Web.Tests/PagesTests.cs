using System.Net;
using AngleSharp.Dom;

namespace ClaimTracker.Web.Tests;

[Collection(WebTests.Name)]
public sealed class PagesTests(WebFixture web)
{
    [Theory]
    [MemberData(nameof(PageList.Fixed), MemberType = typeof(PageList))]
    public async Task Each_page_has_one_heading_a_title_and_its_landmarks(string path)
    {
        var page = await web.PageAsync(path);

        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.NotEmpty(page.QuerySelectorAll("nav[aria-label]"));
        Assert.EndsWith("ClaimTracker", page.Title, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(PageList.Fixed), MemberType = typeof(PageList))]
    public async Task No_page_holds_inline_script_inline_style_or_an_outside_request(string path)
    {
        var page = await web.PageAsync(path);

        Assert.Empty(page.QuerySelectorAll("script:not([src]), style, [style], [onclick], [onload], [onerror]"));
        Assert.DoesNotContain(
            page.QuerySelectorAll("script[src], link[href], img[src], iframe").Select(e => e.GetAttribute("src") ?? e.GetAttribute("href") ?? ""),
            address => address.Contains("//", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_answer_carries_the_headers_that_forbid_what_is_not_its_own()
    {
        using var answer = await web.Client.GetAsync(new Uri("/", UriKind.Relative));

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData("/nothing-here")]
    [InlineData("/articles/0000")]
    [InlineData("/quantities/0000")]
    [InlineData("/sources/0000")]
    [InlineData("/stories/0000")]
    [InlineData("/review/0000")]
    public async Task What_is_not_there_is_a_page_that_says_so(string path)
    {
        using var answer = await web.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Nothing here", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_there_is_a_problem_for_a_program()
    {
        using var answer = await web.Client.GetAsync(new Uri("/api/v1/nothing", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Only_a_local_host_is_answered()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative));
        request.Headers.Host = "news.example";
        using var answer = await web.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task The_script_of_the_circuit_is_served()
    {
        using var answer = await web.Client.GetAsync(new Uri("/_framework/blazor.web.js", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True((await answer.Content.ReadAsByteArrayAsync()).Length > 50_000);
    }

    [Fact]
    public async Task Health_says_ok() => Assert.Contains("\"ok\"", await web.Client.GetStringAsync(new Uri("/health", UriKind.Relative)), StringComparison.Ordinal);

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        using var form = new FormUrlEncodedContent([new("theme", "dark"), new("back", "/")]);
        using var answer = await web.Client.PostAsync(new Uri("/theme", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task The_front_page_leads_to_the_articles_of_the_story()
    {
        var page = await web.PageAsync("/");

        Assert.Contains(page.QuerySelectorAll("main a"), a => a.TextContent.Contains(WebFixture.Story, StringComparison.Ordinal));
        Assert.Contains(page.QuerySelectorAll("main a"), a => (a.GetAttribute("href") ?? "").StartsWith("/articles/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_link_of_an_article_s_margin_lands_on_a_mark()
    {
        var page = await web.PageAsync(await web.FirstAsync("/articles", "/articles/"));

        var targets = page.QuerySelectorAll(".margin a").Select(a => a.GetAttribute("href") ?? "").Where(href => href.StartsWith("#s", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(targets);
        Assert.All(targets, target => Assert.NotNull(page.GetElementById(target[1..])));
    }
}
