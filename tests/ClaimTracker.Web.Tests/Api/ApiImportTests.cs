using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace ClaimTracker.Web.Tests.Api;

[Collection(WebTests.Name)]
public sealed class ApiImportTests(WebFixture web)
{
    [Fact]
    public async Task Articles_are_taken_in_and_their_progress_has_an_address()
    {
        var bytes = Convert.ToBase64String(Encoding.UTF8.GetBytes("Mill burns\n\nThe mill burned for 7 hours on Monday, the owner said.\n"));
        var body = $$"""
            {"story": "Mill fire", "articles": [
                {"name": "a.txt", "text": "Mill fire\n\nTwo mills burned in Lund, the mayor said.\n", "publisher": "The Quay", "published": "2024-05"},
                {"name": "b.txt", "bytes": "{{bytes}}"},
                {"name": "film.mp4", "text": "x"}]}
            """;

        var (answer, started) = await web.Client.SendAsync(HttpMethod.Post, "/api/v1/imports", body);

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        var import = await EndAsync(answer.Headers.Location!.ToString());
        Assert.Equal(started!["import"]!["id"]!.GetValue<string>(), import["import"]!["id"]!.GetValue<string>());
        var states = import["items"]!.AsArray().ToDictionary(item => item!["name"]!.GetValue<string>(), item => item!["state"]!.GetValue<string>());
        Assert.Equal("added", states["a.txt"]);
        Assert.Equal("added", states["b.txt"]);
        Assert.Equal("failed", states["film.mp4"]);
        Assert.NotNull(import["items"]!.AsArray().Single(item => item!["state"]!.GetValue<string>() == "failed")!["reason"]);

        var (_, again) = await web.Client.SendAsync(HttpMethod.Post, "/api/v1/imports", body);
        Assert.Equal(2, (await EndAsync($"/api/v1/imports/{again!["import"]!["id"]}"))["import"]!["alreadyThere"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("""{"articles": []}""", "wrong-value")]
    [InlineData("""{"articles": [{"name": "", "text": "x"}]}""", "wrong-value")]
    [InlineData("""{"articles": [{"name": "a.txt"}]}""", "wrong-value")]
    [InlineData("""{"articles": [{"name": "a.txt", "text": "x", "bytes": "eA=="}]}""", "wrong-value")]
    [InlineData("""{"articles": [{"name": "a.txt", "text": "x", "published": "yesterday"}]}""", "wrong-value")]
    [InlineData("""{"articles": [null]}""", "wrong-value")]
    [InlineData("""{"articles": null}""", "malformed-body")]
    [InlineData("""{"articles": [{"name": "a.txt", "bytes": "%%%"}]}""", "malformed-body")]
    public async Task An_import_that_cannot_be_taken_is_a_problem_of_the_client(string body, string type)
    {
        var (answer, problem) = await web.Client.SendAsync(HttpMethod.Post, "/api/v1/imports", body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.EndsWith("#" + type, problem!["type"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    private async Task<JsonNode> EndAsync(string address)
    {
        for (var i = 0; i < 600; i++)
        {
            var (_, import) = await web.Client.ReadAsync(address);
            if (!import!["import"]!["running"]!.GetValue<bool>())
            {
                return import;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException($"The import at {address} did not end.");
    }
}
