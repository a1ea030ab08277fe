using System.Globalization;
using System.Text;
using System.Text.Json;
using ClaimTracker.Export;
using ClaimTracker.Export.References;
using ClaimTracker.Export.Tables;
using ClaimTracker.Quantities;

namespace ClaimTracker.Tests.Export.Clients;

/// <summary>What spreadsheets and readers of tables that are not ours find in ours: every record, every number and date unchanged, and no formula.</summary>
public sealed class TableClientsTests
{
    private static readonly decimal[] Numbers = [0, 1, -1, 54, 1204, 230_000, 2_500_000, 0.5m, -12.5m, 1.3m, 999_999_999_999_999m, 12_345_678_901_234_567_890m, 0.000001m, 3.10m];

    [FactWith("csvclean")]
    public async Task Csvclean_finds_nothing_wrong_and_every_record()
    {
        using var scratch = new Scratch();
        var table = await scratch.WriteAsync("table.csv", await CsvAsync(Rows()));
        var (output, _) = await OutsideProgram.RunAsync("csvclean", "--dry-run", table);
        Assert.Contains("No errors", output, StringComparison.Ordinal);
    }

    [FactWith("xlsx2csv")]
    public async Task Xlsx2csv_reads_every_cell_as_it_was()
    {
        using var scratch = new Scratch();
        var rows = Rows();
        var file = await scratch.WriteAsync("table.xlsx", await XlsxAsync(rows));
        await OutsideProgram.RunAsync("xlsx2csv", "-n", "claims", "-f", "%Y-%m-%d", "--floatformat", "%.15g", file, scratch.Path("table.csv"));
        await CheckAsync(rows, await File.ReadAllTextAsync(scratch.Path("table.csv")), "xlsx2csv", IsBeyond);

        // It reads a text that its parser hands over in pieces from the last piece on, and takes no spelled character for one.
        static bool IsBeyond(string text) => text.Length > 8000 || text.Contains("_x00", StringComparison.OrdinalIgnoreCase);
    }

    [FactWith("soffice")]
    public async Task LibreOffice_reads_every_cell_as_it_was_and_calculates_none()
    {
        using var scratch = new Scratch();
        var rows = Rows();
        var xlsx = await scratch.WriteAsync("a.xlsx", await XlsxAsync(rows));
        var csv = await scratch.WriteAsync("b.csv", await CsvAsync(rows));
        var profile = new Uri(scratch.Path("profile") + "/").AbsoluteUri;

        // Field and text marks, UTF-8, from the first line, columns as they are, cells as shown, every cell quoted off, numbers as they are.
        await OutsideProgram.RunAsync(
            "soffice", "-env:UserInstallation=" + profile, "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false", "--outdir", scratch.Path("from-xlsx"), xlsx);
        await OutsideProgram.RunAsync(
            "soffice", "-env:UserInstallation=" + profile, "--headless", "--infilter=CSV:44,34,76,1", "--convert-to", "fods", "--outdir", scratch.Path("from-csv"), csv);

        await CheckAsync(rows, await File.ReadAllTextAsync(Path.Combine(scratch.Path("from-xlsx"), "a.csv")), "LibreOffice", _ => false);
        var sheet = await File.ReadAllTextAsync(Path.Combine(scratch.Path("from-csv"), "b.fods"));
        Assert.DoesNotContain("table:formula", sheet, StringComparison.Ordinal);
    }

    [FactWith("pandoc")]
    public async Task Pandoc_reads_the_tables_of_Markdown_and_HTML()
    {
        using var scratch = new Scratch();
        var rows = Rows();
        var table = Table(rows);
        foreach (var (format, bytes) in new[]
        {
            ("gfm", await Citations.BytesAsync(output => MarkdownWriter.WriteAsync(table, Citations.Caption, output, default), rows.Count)),
            ("html", await Citations.BytesAsync(output => HtmlWriter.WriteAsync(table, Citations.Caption, output, default), rows.Count)),
        })
        {
            var file = await scratch.WriteAsync("table." + format, bytes);
            var (json, _) = await OutsideProgram.RunAsync("pandoc", "-f", format, "-t", "json", file);
            var cells = PandocTable.Read(json);
            Assert.Equal(rows.Count, cells.Count);
            var wrong = new List<string>();
            for (var i = 0; i < rows.Count; i++)
            {
                var expected = rows[i].Select(cell => PandocTable.Folded(cell.ToString())).ToList();
                if (!expected.SequenceEqual(cells[i].Select(PandocTable.Folded)))
                {
                    wrong.Add($"{string.Join(" | ", expected)}\n{string.Join(" | ", cells[i].Select(PandocTable.Folded))}");
                }
            }

            Assert.True(wrong.Count == 0, $"{format}: {wrong.Count} of {rows.Count} are read differently:\n{string.Join("\n\n", wrong.Take(20))}");
        }
    }

    [FactWith("node", "npm:datapackage", "npm:ajv-draft-04")]
    public async Task A_data_package_keeps_its_profile_and_every_row_its_schema()
    {
        using var scratch = new Scratch();
        var rows = HostileText.All.Select((text, i) => Citations.With(text) with { AppearanceId = $"a{i}" }).ToList();
        var articles = rows.Select(row => row.Article).Take(1).ToAsyncEnumerable();
        PackageTable[] tables =
        [
            new(ExportTable.Of("articles", ArticleTable.Columns(CitationStyle.Apa), articles), "Articles", ["article"], []),
            new(ExportTable.Of("claims", CitationTable.Columns(CitationStyle.Apa), rows.ToAsyncEnumerable()), "Claims", ["appearance"], [("article", "articles", "article")]),
            new(new ExportTable("all_kinds", Columns, Rows().ToAsyncEnumerable()), "All kinds of cells", [], []),
        ];
        var zip = await Citations.BytesAsync(output => DataPackageWriter.WriteAsync(tables, Citations.Caption, output, default), 1 + rows.Count + Rows().Count);
        using (var archive = new System.IO.Compression.ZipArchive(new MemoryStream(zip)))
        {
            System.IO.Compression.ZipFileExtensions.ExtractToDirectory(archive, scratch.Path("package"));
        }

        var (output, _) = await OutsideProgram.RunAsync("node", Path.Combine(OutsideProgram.Clients, "package.mjs"), Path.Combine(scratch.Path("package"), "datapackage.json"));

        using var read = JsonDocument.Parse(output);
        Assert.Empty(read.RootElement.GetProperty("problems").EnumerateArray().Select(p => p.GetString()));
        var counts = read.RootElement.GetProperty("rows").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetInt32(), StringComparer.Ordinal);
        Assert.Equal((1, rows.Count, Rows().Count), (counts["articles"], counts["claims"], counts["all-kinds"]));
    }

    [FactWith("node", "npm:jsonld")]
    public async Task No_term_of_an_annotation_is_dropped()
    {
        using var scratch = new Scratch();
        var rows = HostileText.All.Select((text, i) => Citations.With(text) with { AppearanceId = $"a{i}", CodePoints = Citations.Row.Span }).ToList();
        var file = await scratch.WriteAsync("annotations.jsonld", await Citations.BytesAsync(output => AnnotationWriter.WriteAsync(rows.ToAsyncEnumerable(), output, default), rows.Count));
        var (output, _) = await OutsideProgram.RunAsync("node", Path.Combine(OutsideProgram.Clients, "annotations.mjs"), file);

        using var read = JsonDocument.Parse(output);
        Assert.Equal(
            rows.Select(row => ("urn:claimtracker:appearance:" + row.AppearanceId, string.Concat(row.Anchor.Exact.EnumerateRunes().Select(r => r.ToString())))),
            read.RootElement.EnumerateArray().Select(item => (item.GetProperty("id").GetString()!, item.GetProperty("exact").GetString()!)));
    }

    private static readonly TableColumn[] Columns =
    [
        new("text", CellKind.Text, false, "Words."), new("number", CellKind.Number, false, "A number."), new("date", CellKind.Date, false, "A date."),
        new("list", CellKind.Text, true, "Words."), new("end", CellKind.Number, false, "A number."),
    ];

    /// <summary>A row a hostile text, with numbers of every size and dates of every precision.</summary>
    private static IReadOnlyList<Cell[]> Rows() => [.. HostileText.All.Select((text, i) => new[]
    {
        Cell.Of(text),
        Cell.Of(Numbers[i % Numbers.Length]),
        (i % 4) switch
        {
            0 => Cell.Of(new PartialDate(1950 + (i % 90), 1 + (i % 12), 1 + (i % 28))),
            1 => Cell.Of(new PartialDate(1950 + (i % 90), 1 + (i % 12))),
            2 => Cell.Of(new PartialDate(1950 + (i % 90))),
            _ => Cell.Of(new DateInterval(new PartialDate(2020, 1, 5), new PartialDate(2021))),
        },
        Cell.Of([Cell.Of(text), Cell.Of("x")]),
        Cell.Of((decimal?)i),
    })];

    private static ExportTable Table(IReadOnlyList<Cell[]> rows) => new("claims", Columns, rows.ToAsyncEnumerable());

    private static Task<byte[]> CsvAsync(IReadOnlyList<Cell[]> rows) => Citations.BytesAsync(output => CsvWriter.WriteAsync(Table(rows), output, false, default), rows.Count);

    private static Task<byte[]> XlsxAsync(IReadOnlyList<Cell[]> rows) => Citations.BytesAsync(output => XlsxWriter.WriteAsync(Table(rows), Citations.Caption, output, default), rows.Count);

    private static Task CheckAsync(IReadOnlyList<Cell[]> rows, string csv, string program, Func<string, bool> isLeftOut)
    {
        var records = LooseCsv(csv);
        Assert.Equal(rows.Count + 1, records.Count);
        var wrong = new List<string>();
        for (var i = 0; i < rows.Count; i++)
        {
            var expected = rows[i].Select(cell => cell.Kind == CellKind.Number ? cell.ToString() : Lines(cell.ToString())).ToList();
            var read = records[i + 1].Select((cell, column) => column is 1 or 4 && decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Cell.Of(number).ToString() : Lines(cell)).ToList();
            if (!expected.SequenceEqual(read) && !isLeftOut(expected[0]))
            {
                wrong.Add($"{JsonSerializer.Serialize(expected)}\n{JsonSerializer.Serialize(read)}");
            }
        }

        Assert.True(wrong.Count == 0, $"{program}: {wrong.Count} of {rows.Count} are read differently:\n{string.Join("\n\n", wrong.Take(20))}");
        return Task.CompletedTask;
    }

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    /// <summary>Reads CSV as others write it: with one sort of line end or the other.</summary>
    private static List<List<string>> LooseCsv(string csv)
    {
        var records = new List<List<string>>();
        var record = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < csv.Length; i++)
        {
            var c = csv[i];
            if (isQuoted)
            {
                if (c != '"')
                {
                    cell.Append(c);
                }
                else if (i + 1 < csv.Length && csv[i + 1] == '"')
                {
                    cell.Append(csv[++i]);
                }
                else
                {
                    isQuoted = false;
                }
            }
            else if (c == '"')
            {
                isQuoted = true;
            }
            else if (c is ',' or '\n')
            {
                record.Add(cell.ToString());
                cell.Clear();
                if (c == '\n')
                {
                    records.Add(record);
                    record = [];
                }
            }
            else if (c != '\r')
            {
                cell.Append(c);
            }
        }

        return records;
    }
}
