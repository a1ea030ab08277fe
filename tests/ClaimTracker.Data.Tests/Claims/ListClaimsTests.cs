using ClaimTracker.Claims;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Claims;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Tests.Claims;

public sealed class ListClaimsTests
{
    private const string One = "One\nAnna Berg via The Courier: 12 buses burned in Lund.\nNils Ek: \u201CNobody was inside the hall\u201D";
    private const string Two = "Two\nAnna Berg: 12 buses burned in Lund.\nOla Dahl: 9 buses were 100% lost in Oslo.";

    [Fact]
    public async Task Newer_articles_come_first_and_a_claim_in_two_articles_is_one_row()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync(One, Two);

        var list = await ListAsync(folder, ClaimFilter.None);

        Assert.Equal(3, list.Page.Total);
        Assert.Null(list.Page.Next);
        Assert.Equal(["Ola Dahl", "Anna Berg", "Nils Ek"], list.Page.Rows.Select(r => r.Appearance.Claimant!.Name));
        Assert.Equal([1, 2, 1], list.Page.Rows.Select(r => r.AppearanceCount));
        Assert.Equal("Claims", list.Summary);
    }

    [Fact]
    public async Task A_row_shows_chain_figures_and_places()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync(One);

        var row = (await ListAsync(folder, new ClaimFilter(Source: "anna berg"))).Page.Rows.Single().Appearance;

        Assert.Equal(["The Courier", "Anna Berg"], row.Chain.Select(c => c.Name));
        Assert.Equal((12m, "buses"), (row.Figures.Single().Value, row.Figures.Single().Counted));
        Assert.Equal("Lund", row.Places.Single().Name);
        Assert.Equal("12 buses burned in Lund.", row.Exact);
    }

    [Theory]
    [InlineData("source=Anna%20Berg", 1)]
    [InlineData("source=the+courier", 1)]
    [InlineData("source=nobody", 0)]
    [InlineData("kind=direct_quote", 1)]
    [InlineData("location=Oslo", 1)]
    [InlineData("story=buses", 3)]
    [InlineData("story=other", 0)]
    [InlineData("q=BURNED+lund", 1)]
    [InlineData("q=100%25", 1)]
    [InlineData("q=1%255", 0)]
    [InlineData("q=%27%3B--", 0)]
    [InlineData("source=Anna+Berg&location=Oslo", 0)]
    public async Task A_filter_leaves_the_claims_that_it_names(string query, int count)
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync(One, Two);
        Assert.True(ClaimFilter.TryParse(query, out var filter, out _));

        Assert.Equal(count, (await ListAsync(folder, filter)).Page.Total);
    }

    [Fact]
    public async Task A_quantity_and_an_id_are_filters_too()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync(One, Two);
        await using var db = folder.Read();
        var quantity = (await db.Quantities.SingleAsync()).Id;
        var lund = (await db.Places.SingleAsync(p => p.Name == "Lund")).Id;
        var article = (await db.Articles.SingleAsync(a => a.Title == "Two")).Id;

        Assert.Equal(2, (await ListAsync(folder, new ClaimFilter(Quantity: quantity))).Page.Total);
        Assert.Equal(1, (await ListAsync(folder, new ClaimFilter(Location: lund))).Page.Total);
        Assert.Equal(2, (await ListAsync(folder, new ClaimFilter(Article: article))).Page.Total);
        Assert.Equal("Claims that name Lund in \u201CTwo\u201D", (await ListAsync(folder, new ClaimFilter(Location: lund, Article: article))).Summary);
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_overlap()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync([.. Enumerable.Range(0, 7).Select(i => $"A{i}\nAnna Berg: {i} buses left.\nNils Ek: {i} buses came.")]);

        var seen = new List<string>();
        string? after = null;
        do
        {
            var page = (await folder.Get<ListClaims>().RunAsync(new ListQuery<ClaimFilter>(ClaimFilter.None, Cursor: Cursor.Parse(after)), 4, false, default)).Page;
            Assert.Equal(14, page.Total);
            seen.AddRange(page.Rows.Select(r => r.Appearance.ClaimId));
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal(14, seen.Distinct().Count());
        Assert.Equal(14, seen.Count);
    }

    [Fact]
    public async Task Facets_count_claims()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync(One, Two);

        var list = await ListAsync(folder, ClaimFilter.None);

        Assert.Equal([("indirect", 2), ("direct_quote", 1)], list.Facet("kind").Select(f => (f.Value, f.Count)));
        Assert.Equal([("Anna Berg", 1), ("Nils Ek", 1), ("Ola Dahl", 1)], list.Facet("source").Select(f => (f.Label, f.Count)));
        Assert.Equal([("Lund", 1), ("Oslo", 1)], list.Facet("location").Select(f => (f.Label, f.Count)));
        Assert.Equal([("Buses", 3)], list.Facet("story").Select(f => (f.Label, f.Count)));
        Assert.Empty(list.Facets.Single(g => g.Title == "Who carries it").Facets);
    }

    private static Task<ListResult<ClaimRow>> ListAsync(StoreFolder folder, ClaimFilter filter) =>
        folder.Get<ListClaims>().RunAsync(new ListQuery<ClaimFilter>(filter), 50, true, default);
}
