using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Figures;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Quotations;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Tests.Quotations;

public sealed class ListQuotationsTests
{
    private const string First = "Lock gates\n\n\"The gates held all night,\" said Anna Berg. \"We were lucky,\" said Nils Ek.\n\nThe flood broke 26 gates and 4 pumps in Norrholm on Monday.";

    private const string Second = "After the flood\n\n\"The gates held nearly all night,\" said Anna Berg on Tuesday. \"It will rain again,\" she added.";

    [Fact]
    public async Task Pages_go_from_the_newest_article_to_the_oldest_in_the_order_of_the_words_and_back()
    {
        await using var folder = await OpenAsync();
        var list = folder.Get<ListQuotations>();
        var query = new ListQuery<QuotationFilter>(new QuotationFilter());

        var whole = (await list.RunAsync(query, 50, false, default)).Page;
        var forth = new List<string>();
        Page<QuotationRow> page;
        for (var at = query; ; at = query with { Cursor = Cursor.Parse(page.Next) })
        {
            page = (await list.RunAsync(at, 3, false, default)).Page;
            forth.AddRange(page.Rows.Select(r => r.Quotation.Surface));
            if (page.Next is null)
            {
                break;
            }
        }

        Assert.Equal(4, whole.Total);
        Assert.Equal(whole.Rows.Select(r => r.Quotation.Surface), forth);
        Assert.StartsWith("The gates held nearly", forth[0], StringComparison.Ordinal);
        Assert.StartsWith("We were lucky", forth[3], StringComparison.Ordinal);
        var before = (await list.RunAsync(query with { Cursor = Cursor.Parse(page.Previous), IsBackwards = true }, 3, false, default)).Page;
        Assert.Equal(forth.Take(3), before.Rows.Select(r => r.Quotation.Surface));
        Assert.Null(before.Previous);
    }

    [Fact]
    public async Task They_are_narrowed_by_who_says_them_and_by_words_and_counted()
    {
        await using var folder = await OpenAsync();
        var list = folder.Get<ListQuotations>();

        var found = await list.RunAsync(new ListQuery<QuotationFilter>(new QuotationFilter(Speaker: "nils ek")), 50, true, default);
        Assert.Equal("We were lucky", Assert.Single(found.Page.Rows).Quotation.Surface.TrimEnd(','));
        Assert.Equal([("Nils Ek", 1)], found.Facet("speaker").Select(f => (f.Value, f.Count)));

        var worded = await list.RunAsync(new ListQuery<QuotationFilter>(new QuotationFilter(Words: "gates night")), 50, false, default);
        Assert.Equal(2, worded.Page.Total);
        Assert.Contains("gates night", worded.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_are_paged_and_narrowed_like_them_and_every_value_of_a_quantity_has_its_figure()
    {
        await using var folder = await OpenAsync();
        var query = new ListQuery<FigureFilter>(new FigureFilter());
        var all = (await folder.Get<ListFigures>().RunAsync(query, 50, true, default)).Page.Rows.Select(r => r.Figure.Surface).ToList();
        var first = (await folder.Get<ListFigures>().RunAsync(query, 1, false, default)).Page;
        var rest = (await folder.Get<ListFigures>().RunAsync(query with { Cursor = Cursor.Parse(first.Next) }, 50, false, default)).Page;

        Assert.Equal(all, [.. first.Rows.Concat(rest.Rows).Select(r => r.Figure.Surface)]);
        Assert.Equal(["4"], (await folder.Get<ListFigures>().RunAsync(new ListQuery<FigureFilter>(new FigureFilter(Head: "pump")), 50, false, default)).Page.Rows.Select(r => r.Figure.Surface));
        await using var db = folder.Read();
        Assert.Empty(await db.QuantityMembers.Where(m => m.FigureId != null && !db.Figures.Any(f => f.Id == m.FigureId)).ToListAsync());
        Assert.NotEmpty(await db.QuantityMembers.ToListAsync());
    }

    private static async Task<StoreFolder> OpenAsync()
    {
        var folder = await StoreFolder.CreateAsync(ReadingRules.OfLibrary);
        await folder.AddAsync(First);
        await folder.AddAsync(Second);
        await folder.AddAsync("Gates again\n\nThe flood broke 26 gates in Norrholm on Monday, the mayor said.");
        return folder;
    }
}
