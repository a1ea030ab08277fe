using System.Net;
using System.Security.Cryptography;

namespace ClaimTracker.Web.Tests.Api;

[Collection(WebTests.Name)]
public sealed class ApiExportTests(WebFixture web)
{
    [Fact]
    public async Task An_export_is_kept_and_handed_out_byte_for_byte()
    {
        var (made, export) = await web.Client.SendAsync(
            HttpMethod.Post, "/api/v1/exports", """{"format": "csv", "filter": "q=evacuated", "columns": ["exact", "claimant"], "withMark": false}""");
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);

        var file = made.Headers.Location + "/file";
        using var download = await web.Client.GetAsync(new Uri(file, UriKind.Relative));
        var bytes = await download.Content.ReadAsByteArrayAsync();

        Assert.Equal(export!["sha256"]!.GetValue<string>(), Convert.ToHexStringLower(SHA256.HashData(bytes)));
        Assert.Equal(export["bytes"]!.GetValue<long>(), bytes.LongLength);
        Assert.StartsWith("exact,claimant\r\n", System.Text.Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal(export["fileName"]!.GetValue<string>(), download.Content.Headers.ContentDisposition!.FileNameStar ?? download.Content.Headers.ContentDisposition.FileName);
        var (again, _) = await web.Client.ReadAsync(file, ("If-None-Match", download.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task The_rows_come_in_the_order_asked_for_and_the_record_says_so()
    {
        var (made, export) = await web.Client.SendAsync(HttpMethod.Post, "/api/v1/exports", """{"format": "csv", "list": "sources", "sort": "name", "columns": ["name"], "withMark": false}""");
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        Assert.Equal(("name", "By name", "Sources, by name"), (export!["sort"]!.GetValue<string>(), export["order"]!.GetValue<string>(), export["title"]!.GetValue<string>()));

        var (_, list) = await web.Client.ReadAsync("/api/v1/sources?sort=name&limit=5");
        var rows = (await web.Client.GetStringAsync(new Uri(made.Headers.Location + "/file", UriKind.Relative))).Split("\r\n")[1..6];
        Assert.Equal(list!["items"]!.AsArray().Select(item => item!["name"]!.GetValue<string>()), rows.Select(row => row.Trim('"')));
    }

    [Theory]
    [InlineData("""{"format": "csv", "columns": ["colour"]}""", 400, "wrong-value", "colour")]
    [InlineData("""{"format": "csv", "sort": "colour"}""", 400, "wrong-value", "newest, oldest, repeated")]
    [InlineData("""{"format": "csv", "filter": "colour=red"}""", 400, "wrong-value", "colour")]
    [InlineData("""{"format": "annotations", "list": "sources"}""", 400, "wrong-value", "annotations")]
    [InlineData("""{"format": "csv", "filter": "q=nothing-has-this"}""", 422, "refused", "nothing")]
    [InlineData("""{"format": "papyrus"}""", 400, "malformed-body", "\u201Cformat\u201D cannot be read (line 1, byte 21): it is one of csv, xlsx, jsonl,")]
    [InlineData("""{"format": 3}""", 400, "malformed-body", "it is one of csv, xlsx, jsonl,")]
    [InlineData("""{}""", 400, "malformed-body", "\u201Cformat\u201D is missing: it is one of csv,")]
    [InlineData("""{"format": "csv", "colour": 1}""", 400, "malformed-body", "There is no field \u201Ccolour\u201D here: there are format, list, filter, sort,")]
    [InlineData("""{"format": "csv", "withMark": "yes"}""", 400, "malformed-body", "\u201CwithMark\u201D cannot be read (line 1, byte 36): it is true or false.")]
    [InlineData("""{"format": "csv", "columns": "exact"}""", 400, "malformed-body", "it is a list")]
    [InlineData("""{"format": "csv", "filter": "q=\ud800"}""", 400, "malformed-body", "whole characters")]
    [InlineData("""{"format": """, 400, "malformed-body", "This is no JSON (line 1, byte ")]
    [InlineData("""[]""", 400, "malformed-body", "it is one JSON object")]
    [InlineData("""null""", 400, "malformed-body", "There is no body")]
    [InlineData("", 400, "malformed-body", "There is no body")]
    public async Task An_export_that_cannot_be_made_is_a_problem_of_the_client(string body, int status, string type, string said)
    {
        var (answer, problem) = await web.Client.SendAsync(HttpMethod.Post, "/api/v1/exports", body);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.EndsWith("#" + type, problem!["type"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains(said, problem["detail"]!.GetValue<string>(), StringComparison.OrdinalIgnoreCase);
    }
}
