using System.Net;
using System.Text.Json.Nodes;

namespace ClaimTracker.Web.Tests.Api;

[Collection(WebTests.Name)]
public sealed class ApiDecidingTests(WebFixture web)
{
    private const string Body = """{"judgement": "same_quantity", "method": "newest", "reportedValue": 17, "reviewer": "Ada", "rationale": "The later count."}""";

    [Fact]
    public async Task A_decision_on_the_version_that_was_read_is_recorded_and_can_be_undone()
    {
        var (id, tag) = await FindingAsync();

        var (made, decision) = await web.Client.SendAsync(HttpMethod.Post, $"/api/v1/findings/{id}/decisions", Body, ("If-Match", tag));
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        Assert.Equal("Ada", decision!["reviewer"]!.GetValue<string>());
        Assert.NotEqual(tag, made.Headers.ETag!.ToString());
        var (_, read) = await web.Client.ReadAsync(made.Headers.Location!.ToString());
        Assert.True(read!["inForce"]!.GetValue<bool>());

        var (undone, _) = await web.Client.SendAsync(HttpMethod.Post, $"/api/v1/decisions/{decision["id"]}/undo", """{"reviewer": "Ada"}""");
        Assert.Equal(HttpStatusCode.Created, undone.StatusCode);
        var (again, problem) = await web.Client.SendAsync(HttpMethod.Post, $"/api/v1/decisions/{decision["id"]}/undo", """{"reviewer": "Ada"}""");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.EndsWith("#refused", problem!["type"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_on_an_older_version_is_refused_and_changes_nothing()
    {
        var (id, tag) = await FindingAsync();
        await web.Client.SendAsync(HttpMethod.Post, $"/api/v1/findings/{id}/decisions", Body, ("If-Match", tag));

        var (stale, problem) = await web.Client.SendAsync(HttpMethod.Post, $"/api/v1/findings/{id}/decisions", Body, ("If-Match", tag));
        var (none, _) = await web.Client.SendAsync(HttpMethod.Post, $"/api/v1/findings/{id}/decisions", Body);

        Assert.Equal(HttpStatusCode.PreconditionFailed, stale.StatusCode);
        Assert.EndsWith("#stale-version", problem!["type"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.PreconditionRequired, none.StatusCode);
    }

    [Theory]
    [InlineData("W/{0}", 412, "stale-version")]
    [InlineData("\"98\", \"99\"", 412, "stale-version")]
    [InlineData("zork", 400, "wrong-value")]
    [InlineData("\"", 400, "wrong-value")]
    [InlineData("\"98\", {0}", 201, null)]
    [InlineData("*", 201, null)]
    public async Task A_decision_names_its_version_in_every_form_that_there_is(string ifMatch, int status, string? type)
    {
        var (id, tag) = await FindingAsync();

        var (answer, body) = await web.Client.SendAsync(
            HttpMethod.Post, $"/api/v1/findings/{id}/decisions", Body, ("If-Match", string.Format(System.Globalization.CultureInfo.InvariantCulture, ifMatch, tag)));

        Assert.Equal(status, (int)answer.StatusCode);
        if (type is not null)
        {
            Assert.EndsWith("#" + type, body!["type"]!.GetValue<string>(), StringComparison.Ordinal);
            Assert.Contains(tag, body["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("zork")]
    public async Task A_packed_body_is_refused_and_not_read_as_if_it_were_none(string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/exports", UriKind.Relative)) { Content = new StringContent("""{"format": "csv"}""", System.Text.Encoding.UTF8, "application/json") };
        request.Content.Headers.ContentEncoding.Add(encoding);

        using var answer = await web.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Contains(encoding, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_sent_again_with_its_key_is_done_once()
    {
        var (id, tag) = await FindingAsync();
        var key = Guid.NewGuid().ToString();

        var (first, one) = await web.Client.SendAsync(HttpMethod.Post, $"/api/v1/findings/{id}/decisions", Body, ("If-Match", tag), ("Idempotency-Key", key));
        var (second, two) = await web.Client.SendAsync(HttpMethod.Post, $"/api/v1/findings/{id}/decisions", Body, ("If-Match", tag), ("Idempotency-Key", key));
        var (other, problem) = await web.Client.SendAsync(
            HttpMethod.Post, $"/api/v1/findings/{id}/decisions", Body.Replace("17", "18", StringComparison.Ordinal), ("If-Match", tag), ("Idempotency-Key", key));

        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        Assert.Equal(HttpStatusCode.Created, second.StatusCode);
        Assert.Equal(one!["id"]!.GetValue<string>(), two!["id"]!.GetValue<string>());
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Equal("true", second.Headers.GetValues("Idempotency-Replayed").Single());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
        Assert.EndsWith("#key-reused", problem!["type"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", 400, "malformed-body")]
    [InlineData("[]", 400, "malformed-body")]
    [InlineData("null", 400, "malformed-body")]
    [InlineData("{}", 400, "malformed-body")]
    [InlineData("""{"judgement": "perhaps", "reviewer": "Ada"}""", 400, "malformed-body")]
    [InlineData("""{"judgement": 0, "reviewer": "Ada"}""", 400, "malformed-body")]
    [InlineData("""{"judgement": "same_quantity", "reviewer": "Ada", "colour": "red"}""", 400, "malformed-body")]
    [InlineData("""{"judgement": "same_quantity", "reviewer": "Ada", "reportedValue": 1e40}""", 400, "malformed-body")]
    [InlineData("""{"judgement": "same_quantity", "reviewer": "  "}""", 400, "wrong-value")]
    public async Task A_body_that_cannot_be_taken_is_a_problem_of_the_client(string body, int status, string type)
    {
        var (id, tag) = await FindingAsync();

        var (answer, problem) = await web.Client.SendAsync(HttpMethod.Post, $"/api/v1/findings/{id}/decisions", body, ("If-Match", tag));

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.EndsWith("#" + type, problem!["type"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_another_site_cannot_decide()
    {
        var (id, tag) = await FindingAsync();

        var (answer, problem) = await web.Client.SendAsync(
            HttpMethod.Post, $"/api/v1/findings/{id}/decisions", Body, ("If-Match", tag), ("Origin", "https://elsewhere.example"));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.EndsWith("#foreign-origin", problem!["type"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_is_not_read_as_a_decision()
    {
        var (id, tag) = await FindingAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/api/v1/findings/{id}/decisions", UriKind.Relative))
        {
            Content = new FormUrlEncodedContent([new("judgement", "same_quantity"), new("reviewer", "Ada")]),
        };
        request.Headers.TryAddWithoutValidation("If-Match", tag);

        using var answer = await web.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.EndsWith("#wrong-media-type", JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["type"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    private async Task<(string Id, string Tag)> FindingAsync()
    {
        var id = await web.Client.FirstIdAsync("/api/v1/findings");
        var (answer, _) = await web.Client.ReadAsync($"/api/v1/findings/{id}");
        return (id, answer.Headers.ETag!.ToString());
    }
}
