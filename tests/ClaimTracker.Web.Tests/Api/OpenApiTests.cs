using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ClaimTracker.Web.Tests.Api;

[Collection(WebTests.Name)]
public sealed partial class OpenApiTests(WebFixture web)
{
    [Fact]
    public async Task The_document_in_the_repository_is_the_one_that_is_served()
    {
        var served = await web.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative));
        var kept = await File.ReadAllTextAsync(Path.Combine(Root(), "src", "ClaimTracker.Web", "Api", "OpenApi", "v1.json"));

        Assert.True(
            Lines(served) == Lines(kept), "The API changed: look at what changed, then keep the answer of /openapi/v1.json as src/ClaimTracker.Web/Api/OpenApi/v1.json.");
    }

    [Fact]
    public async Task Every_operation_has_a_name_a_summary_and_an_example()
    {
        foreach (var (_, _, operation) in await OperationsAsync())
        {
            Assert.NotNull(operation["operationId"]);
            Assert.NotNull(operation["summary"]);
            Assert.NotNull(operation["x-codeSamples"]);
            Assert.All(operation["parameters"]!.AsArray(), parameter => Assert.NotNull(parameter!["schema"]));
            Assert.All(operation["parameters"]!.AsArray().Where(p => p!["in"]!.GetValue<string>() != "path"), parameter => Assert.NotNull(parameter!["description"]));
        }
    }

    [Fact]
    public async Task The_example_of_every_operation_is_answered_as_it_says()
    {
        var finding = await web.Client.FirstIdAsync("/api/v1/findings");

        // What makes things comes before what shows one of them.
        foreach (var (method, path, operation) in (await OperationsAsync()).OrderBy(o => o.Path.Contains("{id}", StringComparison.Ordinal)))
        {
            var sample = operation["x-codeSamples"]![0]!["source"]!.GetValue<string>();
            var address = Address().Match(sample).Groups[1].Value;
            if (address.Contains("{id}", StringComparison.Ordinal))
            {
                var list = path[..path.IndexOf("/{id}", StringComparison.Ordinal)];
                if (list.EndsWith("/decisions", StringComparison.Ordinal))
                {
                    await DecideAsync(finding);
                }

                // What is undone is made first; the page of the correction itself shows it.
                var id = list.EndsWith("/corrections", StringComparison.Ordinal) ? await CorrectAsync(path.EndsWith("/undo", StringComparison.Ordinal))
                    : list.EndsWith("/history", StringComparison.Ordinal) ? await CorrectAsync(path.EndsWith("/undo", StringComparison.Ordinal))
                    : await web.Client.FirstIdAsync(list);
                address = address.Replace("{id}", id, StringComparison.Ordinal);
            }

            var body = operation["requestBody"]?["content"]?["application/json"]?["example"]?.ToJsonString();
            var needsVersion = operation["parameters"]!.AsArray().Any(p => p!["name"]!.GetValue<string>() == "If-Match");
            var tag = needsVersion ? (await web.Client.ReadAsync(address[..address.LastIndexOf('/')])).Answer.Headers.ETag!.ToString() : null;

            var (answer, made) = await web.Client.SendAsync(method, address, body, tag is null ? [] : [("If-Match", tag)]);
            if (needsVersion && path.EndsWith("/corrections", StringComparison.Ordinal) && answer.IsSuccessStatusCode)
            {
                // The other tests read the same articles.
                var (undone, _) = await web.Client.SendAsync(HttpMethod.Post, $"/api/v1/corrections/{made!["id"]}/undo", """{"reviewer": "Ada"}""");
                Assert.Equal(System.Net.HttpStatusCode.Created, undone.StatusCode);
            }

            Assert.True(operation["responses"]!.AsObject().ContainsKey(((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture)), $"{method} {address}: {answer.StatusCode}");
            Assert.True(answer.IsSuccessStatusCode, $"{method} {address}: {answer.StatusCode}");
        }
    }

    /// <summary>Adds a claim, takes it back unless that is yet to be done, and gives the correction's id.</summary>
    private async Task<string> CorrectAsync(bool isToBeUndone)
    {
        var article = $"/api/v1/articles/{await web.Client.FirstIdAsync("/api/v1/articles")}";
        var tag = (await web.Client.ReadAsync(article)).Answer.Headers.ETag!.ToString();
        var (_, made) = await web.Client.SendAsync(
            HttpMethod.Post, article + "/corrections", """{"kind": "added_claim", "start": 0, "end": 6, "reviewer": "Ada"}""", ("If-Match", tag));
        var id = made!["id"]!.GetValue<string>();
        if (!isToBeUndone)
        {
            await web.Client.SendAsync(HttpMethod.Post, $"/api/v1/corrections/{id}/undo", """{"reviewer": "Ada"}""");
        }

        return id;
    }

    private async Task DecideAsync(string finding)
    {
        var tag = (await web.Client.ReadAsync($"/api/v1/findings/{finding}")).Answer.Headers.ETag!.ToString();
        await web.Client.SendAsync(
            HttpMethod.Post, $"/api/v1/findings/{finding}/decisions", """{"judgement": "same_quantity", "reviewer": "Ada"}""", ("If-Match", tag));
    }

    private async Task<IReadOnlyList<(HttpMethod Method, string Path, JsonNode Operation)>> OperationsAsync()
    {
        var document = JsonNode.Parse(await web.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!;
        return [.. document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(o => (new HttpMethod(o.Key.ToUpperInvariant()), path.Key, o.Value!)))];
    }

    private static string Lines(string json) => JsonNode.Parse(json)!.ToJsonString(new JsonSerializerOptions { WriteIndented = true });

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ClaimTracker.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }

    [GeneratedRegex("'http://localhost:5217([^']*)'$", RegexOptions.None, 1000)]
    private static partial Regex Address();
}
