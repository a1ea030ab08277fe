using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Quotations;
using ClaimTracker.Data.Sources;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Tests.Claims;

public sealed class JointSourcesTests
{
    private const string Text = "Bridge shut\n\nAnna Berg and Nils Ek said the bridge had lost 40 bolts. \"We saw it move,\" said Berg and Ek. \"It is safe,\" said Ola Dahl.\n\nMr Ek said the road would open on Friday.";

    [Theory]
    [InlineData("Anna Berg", 2)]
    [InlineData("nils ek", 3)]
    [InlineData("Anna Berg and Nils Ek", 2)]
    [InlineData("Ola Dahl", 1)]
    public async Task What_two_say_together_is_found_with_either(string source, int claims)
    {
        await using var folder = await OpenAsync();

        foreach (var sort in ClaimFilter.Sorts)
        {
            var list = await folder.Get<ListClaims>().RunAsync(new ListQuery<ClaimFilter>(new ClaimFilter(Source: source), sort), 50, false, default);

            Assert.Equal((claims, claims), (list.Page.Rows.Count, list.Page.Total));
        }
    }

    [Fact]
    public async Task The_page_of_one_has_what_he_says_with_others()
    {
        await using var folder = await OpenAsync();
        await using var db = folder.Read();
        var id = await db.Sources.Where(s => s.Name == "Nils Ek").Select(s => s.Id).SingleAsync();

        var detail = (await folder.Get<ShowSource>().RunAsync(id, default))!;

        Assert.Equal(["Anna Berg and Nils Ek", "Anna Berg and Nils Ek", "Nils Ek"], detail.Makes.Select(m => m.Claimant!.Name).Order(StringComparer.Ordinal));
        Assert.Equal((1, 2), (detail.Source.Makes, detail.Together));
        var listed = await folder.Get<ListSources>().RunAsync(new ListQuery<SourceFilter>(new SourceFilter(Words: "Nils")), 50, false, default);
        Assert.Equal(detail.Source.Makes, listed.Page.Rows.Single(row => row.Id == id).Makes);
        Assert.Single(detail.Articles);
        foreach (var speaker in new[] { id, "Nils Ek", "Anna Berg" })
        {
            var quoted = await folder.Get<ListQuotations>().RunAsync(new ListQuery<QuotationFilter>(new QuotationFilter(Speaker: speaker)), 50, false, default);

            Assert.Equal(1, quoted.Page.Total);
        }
    }

    private static async Task<StoreFolder> OpenAsync()
    {
        var folder = await StoreFolder.CreateAsync(ReadingRules.OfLibrary);
        await folder.AddAsync(Text);
        return folder;
    }
}
