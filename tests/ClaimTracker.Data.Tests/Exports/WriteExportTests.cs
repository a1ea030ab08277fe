using System.IO.Compression;
using System.Text;
using System.Text.Json;
using ClaimTracker.Data.Exports;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Export;
using ClaimTracker.Reading;

namespace ClaimTracker.Data.Tests.Exports;

public sealed class WriteExportTests
{
    [Fact]
    public async Task Every_appearance_that_the_filter_leaves_is_a_row()
    {
        await using var folder = await BusesAsync();

        var csv = await TextAsync(folder, new ExportRequest { Format = ExportFormat.Csv, WithMark = false });
        var lines = csv.Split("\r\n");
        Assert.Equal(5, lines.Length);
        Assert.Contains(lines, line => line.StartsWith("Anna Berg,12 buses burned in Lund.,One,", StringComparison.Ordinal) && line.Contains("The Courier; Radio North; Anna Berg", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("Nils Ek,'=1+1,One,", StringComparison.Ordinal));

        var bib = await TextAsync(folder, new ExportRequest { Format = ExportFormat.Bib, Filter = "source=Anna+Berg" });
        Assert.Contains("  author = {Eva Lind},\n", bib, StringComparison.Ordinal);
        Assert.Contains("  title = {{Two}},\n", bib, StringComparison.Ordinal);
        Assert.DoesNotContain("claimant = {Nils", bib, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_rows_than_are_fetched_at_a_time_all_come_once()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync([.. Enumerable.Range(0, 3).Select(a => $"A{a}\n" + string.Join('\n', Enumerable.Range(0, 300).Select(i => $"Anna Berg: {a * 1000 + i} buses.")))]);

        var csv = await TextAsync(folder, new ExportRequest { Format = ExportFormat.Csv, Filter = "story=Buses", Columns = ["appearance"], WithMark = false });

        var ids = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..];
        Assert.Equal((900, 900), (ids.Length, ids.Distinct().Count()));
    }

    [Fact]
    public async Task Columns_come_in_the_order_wanted_and_citations_in_the_style()
    {
        await using var folder = await BusesAsync();

        var csv = await TextAsync(folder, new ExportRequest { Format = ExportFormat.Csv, Columns = ["citation", "claimant"], Style = ClaimTracker.Export.References.CitationStyle.Apa, WithMark = false });

        Assert.StartsWith("citation,claimant\r\n\"Lind, E. (2024, March 8). One. The Courier. https://courier.example/1 Claim by Anna Berg: ", csv, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Every_list_leaves_in_every_format_that_it_takes(ExportList list)
    {
        await using var folder = await BusesAsync();
        var preview = await folder.Get<PreviewExport>().RunAsync(Plan(new ExportRequest { List = list, Format = ExportFormat.Csv }), default);
        Assert.True(preview.Total > 0 || list is ExportList.Decisions or ExportList.Findings, $"no {list}");
        foreach (var format in ExportPlan.FormatsOf(list))
        {
            using var output = new MemoryStream();
            var written = await folder.Get<WriteExport>().RunAsync(Plan(new ExportRequest { List = list, Format = format }), output, null, default);
            Assert.True(written.Rows == preview.Total || format == ExportFormat.Datapackage, $"{list} as {format}: {written.Rows} rows");
            Assert.Equal(format == ExportFormat.Datapackage ? "All tables" : list switch { ExportList.Findings => "All findings", ExportList.Locations => "Places", _ => list.ToString() }, written.Title);
        }
    }

    public static TheoryData<ExportList> Lists => new(Enum.GetValues<ExportList>());

    [Fact]
    public async Task A_data_package_holds_only_keys_that_its_tables_have()
    {
        await using var folder = await BusesAsync();
        using var output = new MemoryStream();
        await folder.Get<WriteExport>().RunAsync(Plan(new ExportRequest { Format = ExportFormat.Datapackage, Filter = "story=Buses" }), output, null, default);

        using var zip = new ZipArchive(output, ZipArchiveMode.Read);
        using var descriptor = JsonDocument.Parse(Read(zip, "datapackage.json"));
        var tables = descriptor.RootElement.GetProperty("resources").EnumerateArray().ToDictionary(
            r => r.GetProperty("name").GetString()!, r => (Schema: r.GetProperty("schema"), Rows: Records(Read(zip, r.GetProperty("path").GetString()!))), StringComparer.Ordinal);
        Assert.Equal(13, tables.Count);
        Assert.Equal(3, tables["claims"].Rows.Count - 1);
        foreach (var (name, table) in tables.Where(t => t.Value.Schema.TryGetProperty("foreignKeys", out _)))
        {
            foreach (var key in table.Schema.GetProperty("foreignKeys").EnumerateArray())
            {
                var target = tables[key.GetProperty("reference").GetProperty("resource").GetString()!].Rows;
                var known = Column(target, key.GetProperty("reference").GetProperty("fields").GetString()!).ToHashSet();
                Assert.All(Column(table.Rows, key.GetProperty("fields").GetString()!), value => Assert.True(known.Contains(value), $"{name} refers to {value}"));
            }
        }
    }

    [Fact]
    public async Task Annotations_count_in_code_points()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync("One\n\U0001F525 Anna Berg: 12 \U0001F68C buses burned.");

        using var json = JsonDocument.Parse(await TextAsync(folder, new ExportRequest { Format = ExportFormat.Annotations }));

        var selectors = json.RootElement.GetProperty("items")[0].GetProperty("target").GetProperty("selector");
        var (exact, start, end) = (selectors[0].GetProperty("exact").GetString()!, selectors[1].GetProperty("start").GetInt32(), selectors[1].GetProperty("end").GetInt32());
        Assert.Equal(exact.EnumerateRunes().Count(), end - start);
        Assert.Equal(exact, string.Concat("One\n\U0001F525 Anna Berg: 12 \U0001F68C buses burned.".EnumerateRunes().Skip(start).Take(end - start)));
    }

    [Theory]
    [InlineData(ExportList.Claims, ExportFormat.Csv, "kind=rumour", "", "There is no kind \"rumour\": it is one of ")]
    [InlineData(ExportList.Figures, ExportFormat.Csv, "kind=indirect", "", "There is no filter \"kind\": it is one of q, story, article, quantity, measure, head, ")]
    [InlineData(ExportList.Figures, ExportFormat.Ris, "", "", "There is no ris of figures: it is one of csv, xlsx, jsonl, md, html.")]
    [InlineData(ExportList.Articles, ExportFormat.Csv, "", "title,colour", "There is no column \"colour\": it is one of title, outlet, ")]
    [InlineData(ExportList.Articles, ExportFormat.Csv, "", "title,title", "The column \"title\" is named twice.")]
    [InlineData(ExportList.Claims, ExportFormat.Bib, "", "exact", "The columns of bib are not chosen")]
    [InlineData(ExportList.Claims, ExportFormat.Datapackage, "kind=indirect", "", "There is no filter \"kind\": it is one of story, ")]
    public void A_request_that_cannot_be_carried_out_names_what_is_allowed(ExportList list, ExportFormat format, string filter, string columns, string problem)
    {
        var request = new ExportRequest { List = list, Format = format, Filter = filter, Columns = columns.Split(',', StringSplitOptions.RemoveEmptyEntries) };
        Assert.False(ExportPlan.TryMake(request, out var plan, out var said));
        Assert.Null(plan);
        Assert.StartsWith(problem, said, StringComparison.Ordinal);
    }

    internal static ExportPlan Plan(ExportRequest request)
    {
        Assert.True(ExportPlan.TryMake(request, out var plan, out var problem), problem);
        return plan!;
    }

    internal static async Task<StoreFolder> BusesAsync()
    {
        var folder = await StoreFolder.CreateAsync();
        await folder.Get<AddArticles>().RunAsync(
            [
                ArticleSubmission.OfFile("1.txt", Encoding.UTF8.GetBytes("One\nAnna Berg via Radio North: 12 buses burned in Lund.\nNils Ek: =1+1"), new KnownMetadata(Author: "Eva Lind", Publisher: "The Courier", Published: "2024-03-08", Url: "https://courier.example/1")),
                ArticleSubmission.OfFile("2.txt", Encoding.UTF8.GetBytes("Two\nAnna Berg: \u201C12 buses burned in Lund.\u201D")),
            ],
            "Buses", null, default);
        return folder;
    }

    private static async Task<string> TextAsync(StoreFolder folder, ExportRequest request)
    {
        using var output = new MemoryStream();
        await folder.Get<WriteExport>().RunAsync(Plan(request), output, null, default);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static string Read(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>Ids stand in no quotation marks, so that columns of ids can be told by commas outside of them.</summary>
    private static List<string[]> Records(string csv)
    {
        var records = new List<string[]>();
        var (record, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var c in csv)
        {
            if (c == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (isQuoted || c is not (',' or '\r' or '\n'))
            {
                cell.Append(c);
            }
            else if (c is ',' or '\n')
            {
                record.Add(cell.ToString());
                cell.Clear();
                if (c == '\n')
                {
                    records.Add([.. record]);
                    record.Clear();
                }
            }
        }

        return records;
    }

    private static IEnumerable<string> Column(List<string[]> records, string name)
    {
        var index = Array.IndexOf(records[0], name);
        return records.Skip(1).Select(r => r[index]);
    }
}
