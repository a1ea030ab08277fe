using System.Net;
using System.Text.Json;

namespace ClaimTracker.Web.Tests;

[Collection(WebTests.Name)]
public sealed class DownloadsTests(WebFixture web)
{
    [Fact]
    public async Task The_table_has_the_exact_words_and_the_hash_of_the_article()
    {
        using var answer = await web.Client.GetAsync(new Uri("/claims.csv?q=evacuated", UriKind.Relative));
        var lines = (await answer.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("claims.csv", answer.Content.Headers.ContentDisposition?.FileName);
        Assert.Contains("sha256", lines[0], StringComparison.Ordinal);
        Assert.NotEmpty(lines[1..]);
        Assert.All(lines[1..], line => Assert.Contains("evacuated", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task BibTeX_has_an_entry_an_appearance()
    {
        var bibtex = await web.Client.GetStringAsync(new Uri("/claims.bib?q=evacuated", UriKind.Relative));

        Assert.StartsWith("@", bibtex.TrimStart(), StringComparison.Ordinal);
        Assert.Contains("evacuated", bibtex, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JSON_says_how_many_there_are()
    {
        using var json = JsonDocument.Parse(await web.Client.GetStringAsync(new Uri("/claims.json", UriKind.Relative)));

        Assert.True(json.RootElement.GetProperty("total").GetInt32() > 0);
        Assert.True(json.RootElement.GetProperty("claims").GetArrayLength() > 0);
    }

    [Theory]
    [InlineData("/claims.csv?colour=red")]
    [InlineData("/claims.bib?kind=rumour")]
    [InlineData("/claims.json?kind=rumour")]
    public async Task A_filter_that_is_none_is_a_problem_that_names_it(string path)
    {
        using var answer = await web.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }
}
