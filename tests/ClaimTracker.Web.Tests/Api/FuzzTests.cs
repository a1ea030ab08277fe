using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Web.Tests.Api;

/// <summary>Whatever a client sends, the program has an answer for it that is not its own mistake.</summary>
[Collection(WebTests.Name)]
public sealed class FuzzTests(WebFixture web)
{
    private const int RequestsARoute = 14;

    private static readonly string[] Methods = ["GET", "GET", "GET", "POST", "POST", "PUT", "DELETE", "HEAD", "PATCH", "OPTIONS", "QUERY"];

    private static readonly string[] Values =
    [
        "", "0", "-1", "1", "99999999999999999999", "9223372036854775807.x", "-9223372036854775808.a", "3155378975999999999.z", "1.1", "1e400", "NaN", "null", "true", "%00", "%", "%zz", "%ff%fe", "%C0%80", "%ED%A0%80",
        "..%2f..%2f", "'%20OR%201=1--", "%22%20*%20NEAR(", "%F0%9F%94%A5", "%E2%80%AEgnp", "a%0D%0Ab:c", "NO", "conflict", "direct_quote", "waiting", "newest", "2024-02-30", "0001-01-01", "9999-12-31", "[]", "{}", "*", "(", "\"", "%5B%5B%5B", "count",
        "AND", "NOT%20x", "a%20b%20c%20d%20e%20f%20g%20h%20i%20j%20k%20l%20m%20n%20o%20p", "x.y.z", "x~", "kind", "csv", "apa",
    ];

    private static readonly string[] Names =
    [
        "q", "story", "article", "source", "kind", "location", "quantity", "outlet", "from", "to", "sort", "after", "before", "limit", "status", "relation", "measure", "head", "speaker", "country", "who", "reviewer",
        "columns", "style", "list", "format", "reprints", "story[]", "q.q", "", "after", "limit", "at", "fix", "words", "draft",
    ];

    private static readonly string[] Types =
    [
        "application/json", "application/json", "application/json; charset=utf-16", "application/json; charset=nonsense", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "multipart/form-data; boundary=x", "application/xml",
        "application/problem+json", "*/*", "application/json;;;",
    ];

    private static readonly (string Name, string[] Values)[] Headers =
    [
        ("If-Match", ["*", "\"1\"", "W/\"1\"", "1", "\"", "\"a\", \"b\"", "\"\u0001\""]),
        ("If-None-Match", ["*", "\"1\"", "W/\"x\"", "\"", "x, y"]),
        ("Idempotency-Key", ["a", new string('k', 300), "\"a b\"", "%00"]),
        ("Range", ["bytes=0-1", "bytes=-1", "bytes=5-2", "bytes=9999999999999999999-", "lines=1-2", "bytes=0-0,1-1,2-2"]),
        ("If-Range", ["\"x\"", "yesterday"]),
        ("Accept", ["text/html", "application/json", "*/*;q=nonsense", "image/*", ",", "application/json;q=0"]),
        ("Accept-Encoding", ["gzip", "br;q=x", "*"]),
        ("Accept-Language", ["xx-yy-zz", "%", "de;q=2"]),
        ("If-Modified-Since", ["never", "Thu, 01 Jan 1970 00:00:00 GMT"]),
        ("Origin", ["null", "https://elsewhere.example", "://"]),
        ("Cookie", ["claimtracker-form=x; theme=dark; =", "reviewer=%ff%00", "theme=" + "%E2%80%AE"]),
        ("X-HTTP-Method-Override", ["DELETE"]),
        ("Content-Encoding", ["gzip", "nonsense"]),
        ("Expect", ["100-continue"]),
    ];

    [Fact]
    public async Task Nothing_that_a_client_sends_is_a_mistake_of_the_program()
    {
        // The same seed every time: what fails can be sent again.
        var random = new Random(20240302);
        var ids = new List<string> { "none", "names-1", "names-99999999999999999999", "0", "%2e%2e", "a%2fb", "%00", "%ff", new string('a', 3000), "\u2603" };
        foreach (var list in new[] { "articles", "claims", "quantities", "findings", "sources", "locations", "stories", "imports" })
        {
            ids.Add(await web.Client.FirstIdAsync("/api/v1/" + list));
        }

        var routes = web.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(e => "/" + e.RoutePattern.RawText?.TrimStart('/')).Where(r => !r.Contains("_blazor", StringComparison.Ordinal) && !r.Contains("_framework", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        Assert.True(routes.Count > 80, $"Only {routes.Count} routes.");
        var problems = new List<string>();
        foreach (var route in routes)
        {
            // The samples and whole stories stay what they are for the other tests.
            if (route.Contains("samples", StringComparison.Ordinal))
            {
                continue;
            }

            for (var i = 0; i < RequestsARoute; i++)
            {
                using var request = Make(random, route, ids);
                var said = $"{request.Method} {request.RequestUri} {request.Content?.Headers.ContentType}";
                HttpResponseMessage answer;
                try
                {
                    answer = await web.Client.SendAsync(request);
                }
                catch (HttpRequestException gone)
                {
                    problems.Add($"{said}: {gone.Message}");
                    continue;
                }

                using (answer)
                {
                    var status = (int)answer.StatusCode;
                    var kind = answer.Content.Headers.ContentType?.MediaType;
                    if (status >= 500)
                    {
                        problems.Add($"{said}: {status} {await answer.Content.ReadAsStringAsync()}");
                    }
                    else if (status >= 400 && route.StartsWith("/api/", StringComparison.Ordinal) && request.Method != HttpMethod.Head && !IsNoRequest(request) && kind != "application/problem+json")
                    {
                        problems.Add($"{said}: {status} as {kind}");
                    }
                }
            }
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems.Take(20)));
    }

    [Theory]
    [InlineData("/api/v1/imports")]
    [InlineData("/api/v1/exports")]
    [InlineData("/articles/new")]
    public async Task A_body_that_is_too_large_is_refused_as_a_problem(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative)) { Content = new ByteArrayContent([1, 2, 3]) };
        request.Content.Headers.ContentLength = 97L * 1024 * 1024;
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.ExpectContinue = true;

        using var answer = await web.Client.SendAsync(request);

        Assert.Equal(413, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.EndsWith("#too-large", problem["type"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains((96 * 1024 * 1024).ToString(System.Globalization.CultureInfo.InvariantCulture), problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    /// <summary>A path with a NUL is refused by the web server itself, before there is a request to answer.</summary>
    private static bool IsNoRequest(HttpRequestMessage request) => request.RequestUri!.ToString().Split('?')[0].Contains("%00", StringComparison.Ordinal);

    private static HttpRequestMessage Make(Random random, string route, List<string> ids)
    {
        var path = new StringBuilder();
        foreach (var part in route.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            path.Append('/').Append(part.Contains('{', StringComparison.Ordinal) ? Pick(random, ids) : part);
        }

        var fields = random.Next(4);
        for (var i = 0; i < fields; i++)
        {
            path.Append(i == 0 ? '?' : '&').Append(Pick(random, Names)).Append('=').Append(random.Next(5) == 0 ? Pick(random, ids) : Pick(random, Values));
        }

        if (path.Length == 0)
        {
            path.Append('/');
        }

        var method = new HttpMethod(Pick(random, Methods));
        var request = new HttpRequestMessage(method, new Uri(path.ToString(), UriKind.Relative));
        if (method != HttpMethod.Get && method != HttpMethod.Head && random.Next(6) > 0)
        {
            request.Content = new ByteArrayContent(Body(random));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", Pick(random, Types));
        }

        for (var i = random.Next(4); i > 0; i--)
        {
            var (name, values) = Pick(random, Headers);
            if (name == "Content-Encoding")
            {
                request.Content?.Headers.TryAddWithoutValidation(name, Pick(random, values));
            }
            else if (name is not "Expect")
            {
                request.Headers.TryAddWithoutValidation(name, Pick(random, values));
            }
        }

        return request;
    }

    private static byte[] Body(Random random) => random.Next(16) switch
    {
        0 => [],
        1 => "{"u8.ToArray(),
        2 => "null"u8.ToArray(),
        3 => [0xFF, 0xFE, 0x00, 0xC0, 0x80],
        4 => Encoding.UTF8.GetBytes(new string('[', 5000)),
        5 => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", 400)) + "1" + new string('}', 400)),
        6 => """{"judgement":"same_quantity","judgement":"not_the_same","reviewer":"A","reviewer":"B","reportedValue":1e999}"""u8.ToArray(),
        7 => """{"judgement":"same_quantity","reviewer":"\u0000\ud800","rationale":"\u202e<script>","reportedValue":99999999999999999999999999999999}"""u8.ToArray(),
        8 => """{"list":"claims","format":"csv","filter":"kind=%00&q=\u0000","columns":["exact","exact",null]}"""u8.ToArray(),
        9 => """{"list":"figures","format":"xlsx","filter":"q=%ff&story=\ud83d","columns":[]}"""u8.ToArray(),
        10 => """{"articles":[{"name":"\u0000.txt","text":"\ud800\u0000 12 ships","published":"2024-13-45"},null,{"name":"a"},{"name":"b.txt","bytes":"!!!"}]}"""u8.ToArray(),
        11 => """{"story":"\u0000","articles":[{"name":"../../../a.txt","bytes":"AAEC"}]}"""u8.ToArray(),
        12 => """{"kind":"place","start":-1,"end":2147483648,"reviewer":"A"}"""u8.ToArray(),
        13 => """{"kind":"date","start":0,"end":3,"date":"9999-99","reviewer":"A\u0000","reason":"\ud800"}"""u8.ToArray(),
        14 => """{"name":"\u0000","kind":"person","reviewer":"\u0007"}"""u8.ToArray(),
        _ => "__form=x&query=list%3Dclaims&back=//elsewhere.example&=&%00=%ff"u8.ToArray(),
    };

    private static T Pick<T>(Random random, IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
