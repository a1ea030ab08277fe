using System.Text;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Exports;
using ClaimTracker.Data.Figures;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Places;
using ClaimTracker.Data.Quantities;
using ClaimTracker.Data.Quotations;
using ClaimTracker.Data.Review;
using ClaimTracker.Data.Sources;
using ClaimTracker.Export;
using ClaimTracker.Reading;
using ClaimTracker.Review;

namespace ClaimTracker.Data.Tests.Exports;

public sealed class ExportOrderTests
{
    [Fact]
    public async Task Every_list_leaves_in_the_order_of_its_page_whichever_it_is()
    {
        await using var folder = await SeveralAsync();

        await CheckAsync<ArticleFilter>(folder, ExportList.Articles, "article", "reprints=apart", (query, size) => PageAsync(folder.Get<ListArticles>().RunAsync(query, size, false, default), r => r.Article.Id));
        await CheckAsync<FigureFilter>(folder, ExportList.Figures, "figure", "", (query, size) => PageAsync(folder.Get<ListFigures>().RunAsync(query, size, false, default), r => r.Figure.Id));
        await CheckAsync<QuotationFilter>(folder, ExportList.Quotations, "quotation", "", (query, size) => PageAsync(folder.Get<ListQuotations>().RunAsync(query, size, false, default), r => r.Quotation.Id));
        await CheckAsync<FindingFilter>(folder, ExportList.Findings, "finding", "", (query, size) => PageAsync(folder.Get<ListFindings>().RunAsync(query, size, false, default), r => r.Id));
        await CheckAsync<DecisionFilter>(folder, ExportList.Decisions, "decision", "", (query, size) => PageAsync(folder.Get<ListDecisions>().RunAsync(query, size, false, default), r => r.Decision.Id));
        await CheckAsync<SourceFilter>(folder, ExportList.Sources, "source", "", (query, size) => PageAsync(folder.Get<ListSources>().RunAsync(query, size, false, default), r => r.Id));
        await CheckAsync<PlaceFilter>(folder, ExportList.Locations, "location", "", (query, size) => PageAsync(folder.Get<ListPlaces>().RunAsync(query, size, false, default), r => r.Place.Id));
        await CheckAsync<QuantityFilter>(folder, ExportList.Quantities, "quantity", "", async (query, size) =>
        {
            var page = await folder.Get<ListQuantities>().RunAsync(query, size, default);
            return ([.. page.Rows.Select(r => r.Id)], page.Next);
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("story=Story+1")]
    [InlineData("source=Anna+Berg")]
    [InlineData("source=Post+1")]
    [InlineData("location=Lund")]
    [InlineData("kind=direct_quote")]
    [InlineData("q=buses")]
    [InlineData("source=Anna+Berg&q=buses&kind=indirect")]
    [InlineData("story=Story+1&location=Oslo")]
    public async Task Claims_leave_in_the_order_of_their_page_whatever_they_are_narrowed_to(string filter)
    {
        await using var folder = await SeveralAsync();

        await CheckAsync<ClaimFilter>(folder, ExportList.Claims, "claim", filter, (query, size) => PageAsync(folder.Get<ListClaims>().RunAsync(query, size, false, default), r => r.Appearance.ClaimId));
    }

    [Fact]
    public async Task The_places_of_one_claim_stand_together_in_the_order_of_the_articles()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync("One\nAnna Berg: 12 buses burned.\nNils Ek: It rained.", "Two\nEva Lind: No comment.\nAnna Berg: 12 buses burned.");

        var rows = await RowsAsync(folder, new ExportRequest { Format = ExportFormat.Csv, Sort = "repeated", Columns = ["title", "claimant"] });

        Assert.Equal(["One,Anna Berg", "Two,Anna Berg"], rows[..2]);
        Assert.Equal(4, rows.Count);
    }

    [Theory]
    [InlineData(ExportFormat.Csv)]
    [InlineData(ExportFormat.Xlsx)]
    [InlineData(ExportFormat.Jsonl)]
    [InlineData(ExportFormat.Md)]
    [InlineData(ExportFormat.Html)]
    [InlineData(ExportFormat.Bib)]
    [InlineData(ExportFormat.Biblatex)]
    [InlineData(ExportFormat.Ris)]
    [InlineData(ExportFormat.Csl)]
    [InlineData(ExportFormat.Annotations)]
    public async Task Every_format_keeps_the_order_and_is_the_same_bytes_again(ExportFormat format)
    {
        await using var folder = await SeveralAsync();
        var orders = ExportPlan.OrdersOf(ExportList.Claims, format).Select(order => order.Word).ToList();

        var written = new List<byte[]>();
        foreach (var sort in orders)
        {
            var request = new ExportRequest { Format = format, Sort = sort };
            var bytes = await BytesAsync(folder, request);
            Assert.Equal(bytes, await BytesAsync(folder, request));
            written.Add(bytes);
        }

        Assert.Equal(["newest", "oldest", "repeated"], orders);
        Assert.Equal(3, written.Select(Convert.ToHexString).Distinct().Count());
    }

    [Fact]
    public async Task The_record_names_the_order_in_words()
    {
        await using var folder = await SeveralAsync();
        var create = folder.Get<CreateExport>();

        var usual = (await create.RunAsync(WriteExportTests.Plan(new ExportRequest { Format = ExportFormat.Csv, Filter = "source=Anna+Berg" }), null, default))!;
        var asked = (await create.RunAsync(WriteExportTests.Plan(new ExportRequest { Format = ExportFormat.Csv, Filter = "sort=repeated&source=Anna+Berg" }), null, default))!;

        Assert.Equal(("source=Anna+Berg", ClaimFilter.NewestFirst), (usual.Filter, usual.Order));
        Assert.Equal(("source=Anna+Berg", ClaimFilter.MostRepeated), (asked.Filter, asked.Order));
        Assert.Equal(usual.Title + ", most repeated first", asked.Title);
        Assert.Equal(asked.Order, (await folder.Get<ShowExport>().RunAsync(asked.Id, default))!.Order);
    }

    [Theory]
    [InlineData(ExportList.Claims, ExportFormat.Csv, "", "colour", "There is no order \"colour\": sort is one of newest, oldest, repeated.")]
    [InlineData(ExportList.Figures, ExportFormat.Csv, "sort=newest", null, "There is no order \"newest\": sort is one of article.")]
    [InlineData(ExportList.Sources, ExportFormat.Md, "sort=name", "claims", "There are two orders, claims and, in the filter, name: leave one of them away.")]
    [InlineData(ExportList.Claims, ExportFormat.Datapackage, "", "newest", "There is no order \"newest\": sort is one of tables.")]
    public void An_order_that_a_list_does_not_have_is_named_with_those_that_it_has(ExportList list, ExportFormat format, string filter, string? sort, string problem)
    {
        Assert.False(ExportPlan.TryMake(new ExportRequest { List = list, Format = format, Filter = filter, Sort = sort }, out _, out var said));
        Assert.Equal(problem, said);
    }

    /// <summary>Articles of several stories and outlets, some of whose claims stand in many of them, with decisions on what does not fit.</summary>
    private static async Task<StoreFolder> SeveralAsync()
    {
        var folder = await StoreFolder.CreateAsync();
        for (var i = 0; i < 8; i++)
        {
            var text = $"Report {i}\nAnna Berg: {12 + i} buses burned in Lund.\nNils Ek via Radio North: \u201CBuses{(i % 3 == 0 ? "" : $" {i}")} burned\u201D in Oslo.\nEva Lind: {(i % 2 == 0 ? "No buses are left." : $"{i} buses are left in Oslo.")}";
            await folder.Get<AddArticles>().RunAsync(
                [ArticleSubmission.OfFile($"{i}.txt", Encoding.UTF8.GetBytes(text), new KnownMetadata(Publisher: $"Post {i % 3}", Published: i % 3 == 0 ? null : $"2024-0{1 + (i % 5)}"))],
                $"Story {i % 2}", null, default);
            folder.Clock.Now += TimeSpan.FromMinutes(i % 3);
        }

        await using var db = folder.Read();
        foreach (var finding in db.Findings.Select(f => new { f.Id, f.Version }).ToList())
        {
            await folder.Get<RecordDecision>().RunAsync(new NewDecision(finding.Id, finding.Version, Judgement.NotTheSame, null, null, "Because.", "Ada"), default);
        }

        return folder;
    }

    private static async Task CheckAsync<TFilter>(
        StoreFolder folder, ExportList list, string id, string filter, Func<ListQuery<TFilter>, int, Task<(IReadOnlyList<string> Ids, string? Next)>> page)
        where TFilter : class, IListFilter<TFilter>
    {
        foreach (var sort in TFilter.Sorts)
        {
            Assert.True(ListQueries.TryParse<TFilter>(filter + "&sort=" + sort.Word, out var query, out var problem), problem);
            var wanted = new List<string>();
            for (string? next = null; ; query = query with { Cursor = Cursor.Parse(next, sort.IsNumber) })
            {
                (var ids, next) = await page(query, 4);
                wanted.AddRange(ids);
                if (next is null)
                {
                    break;
                }
            }

            var rows = await RowsAsync(folder, new ExportRequest { List = list, Format = ExportFormat.Csv, Filter = filter, Sort = sort.Word, Columns = [id] });
            Assert.NotEmpty(wanted);
            Assert.Equal(wanted, list == ExportList.Claims ? Groups(rows) : rows);
        }
    }

    /// <summary>Each of rows that stand together once.</summary>
    private static IEnumerable<string> Groups(List<string> rows) => rows.Where((row, i) => i == 0 || rows[i - 1] != row);

    private static async Task<(IReadOnlyList<string> Ids, string? Next)> PageAsync<TRow>(Task<ListResult<TRow>> list, Func<TRow, string> id)
    {
        var page = (await list).Page;
        return ([.. page.Rows.Select(id)], page.Next);
    }

    private static async Task<List<string>> RowsAsync(StoreFolder folder, ExportRequest request) =>
        [.. Encoding.UTF8.GetString(await BytesAsync(folder, request)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1)];

    private static async Task<byte[]> BytesAsync(StoreFolder folder, ExportRequest request)
    {
        using var output = new MemoryStream();
        await folder.Get<WriteExport>().RunAsync(WriteExportTests.Plan(request), output, null, default);
        return output.ToArray();
    }
}
