using System.Text;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Exports;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Reading;

namespace ClaimTracker.Data.Tests.Exports;

public sealed class ExportCitationsTests
{
    [Fact]
    public async Task Every_appearance_that_the_filter_leaves_is_a_row_in_the_order_of_the_articles()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.Get<AddArticles>().RunAsync(
            [
                ArticleSubmission.OfFile("1.txt", Encoding.UTF8.GetBytes("One\nAnna Berg via Radio North: 12 buses burned in Lund.\nNils Ek: =1+1"), new KnownMetadata(Author: "Eva Lind", Publisher: "The Courier", Published: "2024-03-08", Url: "https://courier.example/1")),
                ArticleSubmission.OfFile("2.txt", Encoding.UTF8.GetBytes("Two\nAnna Berg: 12 buses burned in Lund.")),
            ],
            "Buses", null, default);

        var (rows, csv) = await RunAsync(folder, "", CitationFormat.PlainCsv);
        Assert.Equal(3, rows);
        var lines = csv.Split("\r\n");
        Assert.Contains("12 buses burned in Lund.", lines[1], StringComparison.Ordinal);
        Assert.Contains("The Courier; Radio North; Anna Berg", lines[1], StringComparison.Ordinal);
        Assert.Contains(",'=1+1,", lines[2], StringComparison.Ordinal);

        var (some, bib) = await RunAsync(folder, "source=Anna+Berg", CitationFormat.BibTex);
        Assert.Equal(2, some);
        Assert.Contains("  author = {Eva Lind},\n", bib, StringComparison.Ordinal);
        Assert.Contains("  title = {{Two}},\n", bib, StringComparison.Ordinal);
        Assert.DoesNotContain("claimant = {Nils", bib, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_rows_than_are_fetched_at_a_time_all_come_once()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync([.. Enumerable.Range(0, 3).Select(a => $"A{a}\n" + string.Join('\n', Enumerable.Range(0, 300).Select(i => $"Anna Berg: {a * 1000 + i} buses.")))]);

        var (rows, csv) = await RunAsync(folder, "story=Buses", CitationFormat.PlainCsv);

        Assert.Equal(900, rows);
        Assert.Equal(900, csv.Split("\r\n").Skip(1).Where(line => line.Length > 0).Select(line => line.Split(',')[1]).Distinct().Count());
    }

    private static async Task<(int Rows, string Text)> RunAsync(StoreFolder folder, string query, CitationFormat format)
    {
        Assert.True(ClaimFilter.TryParse(query, out var filter, out _));
        using var output = new MemoryStream();
        var rows = await folder.Get<ExportCitations>().RunAsync(filter, format, output, default);
        return (rows, Encoding.UTF8.GetString(output.ToArray()));
    }
}
