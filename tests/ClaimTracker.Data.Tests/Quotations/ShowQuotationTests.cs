using ClaimTracker.Data.Quotations;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Tests.Quotations;

public sealed class ShowQuotationTests
{
    [Fact]
    public async Task A_quotation_is_shown_in_all_its_wordings_and_mouths()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync(
            "One\nAnna Berg: \u201CBuses burned all night\u201D",
            "Two\nNils Ek: \u201CBuses burned all day\u201D",
            "Three\nOla Dahl: \u201CBuses burned, all night\u201D",
            "Four\nOla Dahl: \u201CTrams are another thing\u201D");
        await using var db = folder.Read();
        var asked = await db.Quotations.SingleAsync(q => q.Surface == "Buses burned all day");

        var shown = (await folder.Get<ShowQuotation>().RunAsync(asked.Id, default))!;

        Assert.Equal(["Buses burned all day", "Buses burned all night"], shown.Wordings.Select(w => w.Words));
        Assert.Equal(["Nils Ek", "Anna Berg", "Ola Dahl"], shown.Wordings.SelectMany(w => w.Places).Select(p => p.Speaker?.Name).OrderBy(n => n != "Nils Ek").ThenBy(n => n));
        Assert.Equal((await db.Findings.SingleAsync()).Id, shown.FindingId);
    }

    [Fact]
    public async Task What_nobody_else_quotes_stands_alone_and_what_is_not_there_is_null()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync("One\nAnna Berg: \u201CBuses burned all night\u201D");
        var shown = (await folder.Get<ShowQuotation>().RunAsync((await folder.Read().Quotations.SingleAsync()).Id, default))!;
        Assert.Single(Assert.Single(shown.Wordings).Places);
        Assert.Null(shown.FindingId);
        Assert.Null(await folder.Get<ShowQuotation>().RunAsync("nothing", default));
    }
}
