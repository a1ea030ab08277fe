using System.Net;
using System.Text.Json;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Exports;
using ClaimTracker.Data.Figures;
using ClaimTracker.Data.Places;
using ClaimTracker.Data.Quantities;
using ClaimTracker.Data.Quotations;
using ClaimTracker.Data.Review;
using ClaimTracker.Data.Sources;
using ClaimTracker.Export;

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
        Assert.True(json.RootElement.GetProperty("rows").GetArrayLength() > 0);
    }

    [Theory]
    [InlineData("articles", "title")]
    [InlineData("sources", "name")]
    [InlineData("locations", "country")]
    [InlineData("stories", "name")]
    [InlineData("review", "finding")]
    [InlineData("history", "change")]
    [InlineData("quotes", "speaker")]
    public async Task Every_list_is_a_table_and_JSON_too(string list, string column)
    {
        var csv = await web.Client.GetStringAsync(new Uri($"/{list}.csv", UriKind.Relative));
        using var json = JsonDocument.Parse(await web.Client.GetStringAsync(new Uri($"/{list}.json", UriKind.Relative)));

        var lines = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains(column, lines[0].Split(','));
        Assert.True(json.RootElement.GetProperty("total").GetInt32() > 0);
        Assert.True(json.RootElement.GetProperty("rows").GetArrayLength() > 0);
        Assert.True(lines.Length - 1 >= json.RootElement.GetProperty("rows").GetArrayLength());
    }

    [Theory]
    [InlineData("articles", "from=2024-03-02&to=2024-03-02&outlet=The+Harbour+Post&sort=figures", 1)]
    [InlineData("articles", "from=2031-01-01", 0)]
    [InlineData("sources", "kind=person&q=Holm&sort=name", 1)]
    [InlineData("sources", "kind=document", 0)]
    [InlineData("locations", "country=SE&q=Lund", 1)]
    [InlineData("locations", "country=TV", 0)]
    [InlineData("figures", "head=ship&measure=count&q=12&story=Harbour+fire", 1)]
    [InlineData("quotations", "speaker=Erik+Holm", 2)]
    [InlineData("findings", "relation=share_fails", 0)]
    [InlineData("quantities", "q=nothing-has-this", 0)]
    [InlineData("claims", "q=evacuated&kind=indirect&sort=repeated", 2)]
    [InlineData("claims", "q=nothing-has-this&sort=oldest", 0)]
    public async Task Every_format_of_a_list_keeps_the_whole_filter_of_its_page(string list, string filter, int rows)
    {
        // A package holds a whole story, whatever the list is narrowed to.
        foreach (var format in ExportPlan.FormatsOf(ContractWords.Read<ExportList>(list)!.Value).Where(format => format != ExportFormat.Datapackage))
        {
            using var answer = await web.Client.GetAsync(new Uri($"/{list}.{ExportFormats.Word(format)}?{filter}", UriKind.Relative));
            Assert.True(answer.IsSuccessStatusCode, $"{format}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        }

        var lines = await web.Client.GetStringAsync(new Uri($"/{list}.jsonl?{filter}", UriKind.Relative));
        Assert.Equal(rows, lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        var csv = await web.Client.GetStringAsync(new Uri($"/{list}.csv?{filter}&columns={ExportPlan.ColumnsOf(ContractWords.Read<ExportList>(list)!.Value)[0].Name}", UriKind.Relative));
        Assert.Equal(rows, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1);
    }

    [Fact]
    public void A_list_is_exported_by_the_filter_and_the_order_of_its_page()
    {
        Check<ClaimFilter>(ExportList.Claims);
        Check<ArticleFilter>(ExportList.Articles);
        Check<FigureFilter>(ExportList.Figures);
        Check<QuotationFilter>(ExportList.Quotations);
        Check<QuantityFilter>(ExportList.Quantities);
        Check<FindingFilter>(ExportList.Findings);
        Check<DecisionFilter>(ExportList.Decisions);
        Check<SourceFilter>(ExportList.Sources);
        Check<PlaceFilter>(ExportList.Locations);

        static void Check<TFilter>(ExportList list)
            where TFilter : class, IListFilter<TFilter> => 
            Assert.Equal((TFilter.Names, TFilter.Sorts), (ExportPlan.FiltersOf(list, ExportFormat.Csv), ExportPlan.OrdersOf(list, ExportFormat.Csv)));
    }

    [Theory]
    [InlineData("/articles?from=yesterday", "yesterday")]
    [InlineData("/claims?after=somewhere", "somewhere")]
    [InlineData("/claims?after=12.0a1b~source-claims", "another list")]
    [InlineData("/sources?kind=rumour", "rumour")]
    [InlineData("/locations?country=nowhere", "nowhere")]
    [InlineData("/stories?sort=colour", "colour")]
    [InlineData("/review?status=forgotten", "forgotten")]
    [InlineData("/history?kind=rumour", "rumour")]
    [InlineData("/exports?format=stone", "stone")]
    [InlineData("/quotes?mouth=full", "mouth")]
    public async Task A_page_of_a_list_names_what_is_wrong_with_its_address(string path, string named)
    {
        using var answer = await web.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains(named, page, StringComparison.Ordinal);
        Assert.Contains("Show the whole list", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/articles")]
    [InlineData("/claims.csv")]
    [InlineData("/sources.json")]
    [InlineData("/nothing-here")]
    public async Task HEAD_is_answered_as_GET_without_the_body(string path)
    {
        using var head = new HttpRequestMessage(HttpMethod.Head, new Uri(path, UriKind.Relative));
        using var headAnswer = await web.Client.SendAsync(head);
        using var answer = await web.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(answer.StatusCode, headAnswer.StatusCode);
        Assert.Equal(answer.Content.Headers.ContentType, headAnswer.Content.Headers.ContentType);
        Assert.Empty(await headAnswer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/claims.csv?colour=red")]
    [InlineData("/claims.bib?kind=rumour")]
    [InlineData("/claims.csv?sort=colour")]
    [InlineData("/figures.jsonl?sort=newest")]
    [InlineData("/claims.json?kind=rumour")]
    [InlineData("/articles.csv?to=tomorrow")]
    public async Task A_filter_that_is_none_is_a_problem_that_names_it(string path)
    {
        using var answer = await web.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }
}
