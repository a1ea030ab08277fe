using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace ClaimTracker.Web.Tests.Api;

/// <summary>Short forms for requests to the API.</summary>
internal static class ApiClient
{
    /// <summary>Sends a request and reads the JSON of its answer; null when there is none.</summary>
    public static async Task<(HttpResponseMessage Answer, JsonNode? Body)> SendAsync(
        this HttpClient client, HttpMethod method, string path, string? body = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        var answer = await client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return (answer, text.Length > 0 && answer.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true ? JsonNode.Parse(text) : null);
    }

    public static Task<(HttpResponseMessage Answer, JsonNode? Body)> ReadAsync(this HttpClient client, string path, params (string Name, string Value)[] headers) =>
        client.SendAsync(HttpMethod.Get, path, null, headers);

    /// <summary>The id of the first thing of a list.</summary>
    public static async Task<string> FirstIdAsync(this HttpClient client, string list)
    {
        var (_, body) = await client.ReadAsync(list);
        var first = body!["items"]!.AsArray().First()!;
        return (first["id"] ?? first["appearance"]!["id"])!.GetValue<string>();
    }
}
