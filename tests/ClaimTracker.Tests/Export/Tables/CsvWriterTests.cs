using ClaimTracker.Export.Tables;
using ClaimTracker.Quantities;

namespace ClaimTracker.Tests.Export.Tables;

public sealed class CsvWriterTests
{
    [Fact]
    public async Task A_row_has_all_that_a_citation_needs()
    {
        var cells = Cells(Citations.Parse(await Citations.CsvAsync(Citations.Row)));

        Assert.Equal("12 buses burned", cells["exact"]);
        Assert.Equal("she said ", cells["prefix"]);
        Assert.Equal(", nine of them new", cells["suffix"]);
        Assert.Equal(("30", "45", "indirect"), (cells["start"], cells["end"], cells["kind"]));
        Assert.Equal(("Anna Berg", "person", "The Courier; Radio North; Anna Berg"), (cells["claimant"], cells["claimant_kind"], cells["chain"]));
        Assert.Equal(("12", "12", "buses", "2024-03"), (cells["figures"], cells["value"], cells["counted"], cells["as_of"]));
        Assert.Equal(("Depot fire", "Eva Lind and Ola Dahl", "The Courier"), (cells["title"], cells["author"], cells["outlet"]));
        Assert.Equal(("2024-03-09", "2024-03-10", "https://courier.example/fire"), (cells["published"], cells["accessed"], cells["url"]));
        Assert.Equal(Citations.Article.Sha256, cells["sha256"]);
    }

    [Fact]
    public async Task What_is_not_known_is_empty()
    {
        var bare = Citations.Row with
        {
            Claimant = null, ClaimantKind = null, ClaimantRole = null, Chain = [], Cue = null, Figures = [], Places = [],
            Article = Citations.Article with { Title = null, Author = null, Outlet = null, Published = null, Url = null },
        };

        var cells = Cells(Citations.Parse(await Citations.CsvAsync(bare)));

        Assert.All(
            ["claimant", "claimant_kind", "claimant_role", "chain", "cue", "figures", "value", "counted", "places", "title", "author", "outlet", "published", "url"],
            name => Assert.Equal("", cells[name]));
    }

    [Fact]
    public async Task Several_figures_stay_side_by_side()
    {
        var figure = Citations.Row.Figures[0];
        var cells = Cells(Citations.Parse(await Citations.CsvAsync(Citations.Row with
        {
            Figures = [figure, figure with { Surface = "dozens", Value = null, Low = 12, Modifier = Modifier.Vague, Counted = null, AsOf = null }],
        })));

        Assert.Equal(("12; dozens", "12; ", "; 12", "buses; ", "2024-03; "), (cells["figures"], cells["value"], cells["low"], cells["counted"], cells["as_of"]));
        Assert.Equal("", cells["high"]);
    }

    [Fact]
    public async Task Any_text_comes_back_as_it_was_and_never_as_a_formula()
    {
        var rows = Citations.Hostile.Select(Citations.With).ToArray();

        var records = Citations.Parse(await Citations.CsvAsync(rows));

        Assert.Equal(rows.Length + 1, records.Count);
        Assert.All(records, record => Assert.Equal(CitationTable.Columns(default).Count, record.Count));
        for (var i = 0; i < rows.Length; i++)
        {
            var exact = records[i + 1][2];
            Assert.Equal(Cell.Of(rows[i].Anchor.Exact).ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'), exact.StartsWith('\'') && exact != rows[i].Anchor.Exact ? exact[1..] : exact);
            Assert.All(records[i + 1], cell => Assert.False(cell.Length > 0 && "=@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".Contains(cell[0], StringComparison.Ordinal), cell));
        }
    }

    [Theory]
    [InlineData("-12.5")]
    [InlineData("+3 %")]
    [InlineData("-1,204")]
    [InlineData("+7")]
    [InlineData("12")]
    [InlineData("\u2212 5")]
    [InlineData("a=b")]
    public void A_signed_number_and_ordinary_text_stay_as_they_are(string text) => Assert.Equal(text, SpreadsheetCell.Defuse(text));

    [Theory]
    [InlineData("-")]
    [InlineData("+3 %+1")]
    [InlineData("-2+3")]
    [InlineData("-.5")]
    [InlineData("-1..2")]
    [InlineData("+1 2")]
    [InlineData("=1")]
    [InlineData("@x")]
    public void What_a_spreadsheet_would_calculate_is_defused(string text) => Assert.Equal("'" + text, SpreadsheetCell.Defuse(text));

    [Fact]
    public async Task The_mark_for_Excel_comes_first_when_asked_for()
    {
        var bytes = await Citations.BytesAsync(output => CsvWriter.WriteAsync(Citations.Table(), output, true, default), 0);
        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'c'], bytes[..4]);
    }

    private static Dictionary<string, string> Cells(IReadOnlyList<IReadOnlyList<string>> records) =>
        records[0].Zip(records[1]).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
}
