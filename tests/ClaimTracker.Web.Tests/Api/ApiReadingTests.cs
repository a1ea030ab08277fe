using System.Net;
using System.Text.Json.Nodes;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Corrections;
using ClaimTracker.Data.Places;
using ClaimTracker.Data.Sources;
using ClaimTracker.Data.Stories;

namespace ClaimTracker.Web.Tests.Api;

[Collection(WebTests.Name)]
public sealed class ApiReadingTests(WebFixture web)
{
    [Fact]
    public async Task An_article_has_the_words_of_every_span()
    {
        var id = await web.Client.FirstIdAsync("/api/v1/articles");
        var (_, article) = await web.Client.ReadAsync($"/api/v1/articles/{id}");

        var text = article!["document"]!["text"]!.GetValue<string>();
        foreach (var list in new[] { "figures", "setAside", "quotations", "locations", "dates" })
        {
            Assert.All(article[list]!.AsArray(), mention => Assert.Equal(
                mention!["surface"]!.GetValue<string>(), text[mention["start"]!.GetValue<int>()..mention["end"]!.GetValue<int>()]));
        }

        Assert.NotEmpty(article["figures"]!.AsArray());
        Assert.NotEmpty(article["claims"]!.AsArray());
    }

    [Theory]
    [InlineData("articles", 2)]
    [InlineData("claims", 3)]
    [InlineData("figures", 4)]
    [InlineData("quotations", 2)]
    [InlineData("quantities", 2)]
    [InlineData("sources", 4)]
    [InlineData("locations", 1)]
    public async Task The_pages_of_a_list_hold_each_thing_once(string list, int least)
    {
        var seen = new List<string>();
        var address = $"/api/v1/{list}?limit=1";
        while (address is not null)
        {
            var (answer, body) = await web.Client.ReadAsync(address);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var row = Assert.Single(body!["items"]!.AsArray())!;
            seen.Add((row["id"] ?? row["appearance"]!["id"])!.GetValue<string>());
            var link = answer.Headers.TryGetValues("Link", out var links) ? links.Single() : null;
            Assert.Equal(body["next"] is null, link is null);
            address = link?[(link.IndexOf('<', StringComparison.Ordinal) + 1)..link.IndexOf('>', StringComparison.Ordinal)];
            Assert.Equal(body["total"]!.GetValue<int>(), (await web.Client.ReadAsync($"/api/v1/{list}?limit=200")).Body!["items"]!.AsArray().Count);
        }

        Assert.True(seen.Count >= least);
        Assert.Equal(seen.Count, seen.Distinct().Count());
    }

    [Fact]
    public async Task A_list_takes_the_filter_and_the_order_of_its_page()
    {
        var document = JsonNode.Parse(await web.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!;

        Check<ArticleFilter>("articles", "reprints");
        Check<ClaimFilter>("claims");
        Check<SourceFilter>("sources");
        Check<PlaceFilter>("locations");
        Check<StoryFilter>("stories");
        Check<CorrectionFilter>("corrections");

        void Check<TFilter>(string list, params string[] forPeople)
            where TFilter : class, IListFilter<TFilter>
        {
            var parameters = document["paths"]!["/api/v1/" + list]!["get"]!["parameters"]!.AsArray().Where(p => p!["in"]!.GetValue<string>() == "query").ToList();
            string[] expected = [.. TFilter.Names.Except(forPeople), .. TFilter.Sorts.Count > 1 ? ["sort"] : Array.Empty<string>(), "limit", "after"];
            Assert.Equal(expected, parameters.Select(p => p!["name"]!.GetValue<string>()));
            if (TFilter.Sorts.Count > 1)
            {
                Assert.Equal(TFilter.Sorts.Select(s => s.Word), parameters.Single(p => p!["name"]!.GetValue<string>() == "sort")!["schema"]!["enum"]!.AsArray().Select(w => w!.GetValue<string>()));
            }
        }
    }

    [Fact]
    public async Task The_pages_of_a_list_sorted_by_name_hold_each_thing_once()
    {
        var seen = new List<string>();
        for (var after = ""; ;)
        {
            var (_, body) = await web.Client.ReadAsync($"/api/v1/sources?sort=name&limit=1{after}");
            seen.Add(body!["items"]![0]!["id"]!.GetValue<string>());
            if (body["next"] is not { } next)
            {
                break;
            }

            after = "&after=" + Uri.EscapeDataString(next.GetValue<string>());
        }

        Assert.True(seen.Count >= 4);
        Assert.Equal(seen.Count, seen.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task A_client_that_has_the_answer_gets_304_without_a_body()
    {
        var (first, _) = await web.Client.ReadAsync("/api/v1/articles");
        var (second, body) = await web.Client.ReadAsync("/api/v1/articles", ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Null(body);
    }

    [Theory]
    [InlineData("claims?colour=red", 400, "unknown-parameter", "colour")]
    [InlineData("claims?kind=rumour", 400, "wrong-value", "direct_quote")]
    [InlineData("findings?status=lost", 400, "wrong-value", "waiting")]
    [InlineData("figures?measure=heap", 400, "wrong-value", "count")]
    [InlineData("articles?limit=0", 400, "limit-out-of-range", "1 to 200")]
    [InlineData("articles?limit=10000", 400, "limit-out-of-range", "1 to 200")]
    [InlineData("articles?limit=many", 400, "limit-out-of-range", "1 to 200")]
    [InlineData("articles?q=a&q=b", 400, "wrong-value", "once")]
    [InlineData("claims?after=there", 400, "wrong-cursor", "next")]
    [InlineData("stories?after=there", 400, "wrong-cursor", "next")]
    [InlineData("stories?after=12.0a1b~article-added", 400, "wrong-cursor", "another list")]
    [InlineData("articles?after=12.0a1b", 400, "wrong-cursor", "next")]
    [InlineData("quotations?after=x.y", 400, "wrong-cursor", "next")]
    [InlineData("articles?from=May", 400, "wrong-value", "from takes one like")]
    [InlineData("articles?sort=best", 400, "wrong-value", "published")]
    [InlineData("locations?country=Norway", 400, "wrong-value", "NO")]
    [InlineData("claims?sort=newest&after=there.1", 400, "wrong-cursor", "after")]
    [InlineData("corrections?kind=hue", 400, "wrong-value", "speaker")]
    [InlineData("history?from=soon", 400, "wrong-value", "2024-03-08")]
    [InlineData("corrections/none", 404, "not-found", "none")]
    [InlineData("history/none", 404, "not-found", "none")]
    [InlineData("quantities/none/sentence", 404, "not-found", "none")]
    [InlineData("articles/none", 404, "not-found", "none")]
    [InlineData("claims/none", 404, "not-found", "none")]
    [InlineData("stories/none", 404, "not-found", "none")]
    [InlineData("quantities/none", 404, "not-found", "none")]
    [InlineData("findings/none", 404, "not-found", "none")]
    [InlineData("decisions/none", 404, "not-found", "none")]
    [InlineData("sources/none", 404, "not-found", "none")]
    [InlineData("locations/none", 404, "not-found", "none")]
    public async Task What_is_wrong_with_a_request_has_a_stable_type_and_says_what_is_allowed(string path, int status, string type, string said)
    {
        var (answer, problem) = await web.Client.ReadAsync("/api/v1/" + path);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal($"/help/problems#{type}", problem!["type"]!.GetValue<string>());
        Assert.Contains(said, problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_problems_explains_each_type()
    {
        var page = await web.PageAsync("/help/problems");

        Assert.NotNull(page.GetElementById("stale-version"));
        Assert.NotNull(page.GetElementById("unknown-parameter"));
    }

    [Theory]
    [InlineData("\u0000")]
    [InlineData("%00")]
    [InlineData("'; DROP TABLE Articles; --")]
    [InlineData("\" OR 1=1 *")]
    [InlineData("\u202Egnp.exe")]
    [InlineData("%_\\")]
    public async Task Hostile_words_find_nothing_and_break_nothing(string words)
    {
        foreach (var list in new[] { "articles?q=", "claims?q=", "claims?source=", "claims?location=", "quotations?q=", "figures?head=", "sources?q=", "locations?q=", "locations?country=", "articles?after=", "claims?after=" })
        {
            var (answer, _) = await web.Client.ReadAsync($"/api/v1/{list}{Uri.EscapeDataString(words)}");
            Assert.True((int)answer.StatusCode is 200 or 400, $"{list}: {answer.StatusCode}");
        }
    }
}
