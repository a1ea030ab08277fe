using ClaimTracker.Data.Importing;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Reading;
using ClaimTracker.Reconciliation;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Tests.Importing;

public sealed class CompareDraftTests
{
    private const string Draft = "A new count\n\nThe storm felled 61 pylons in Lund on Monday, the grid operator said.";

    [Fact]
    public async Task A_draft_meets_the_figures_of_its_story_and_leaves_nothing_behind()
    {
        await using var folder = await StoreFolder.CreateAsync(ReadingRules.OfLibrary);
        await folder.AddToAsync("Storm", "Pylons\n\nThe storm felled 48 pylons in Lund on Monday, the grid operator said.");

        var found = await folder.Get<CompareDraft>().RunAsync(Read(Draft), "Storm", default);

        Assert.Equal((1, false), (found.Articles, found.IsLeftOut));
        var conflict = Assert.Single(found.Findings, f => f.Relation == Relation.Conflict);
        Assert.Equal([("", 61m), ("48", 48m)], conflict.Passages.Select(p => (p.Article.Id.Length == 0 ? "" : p.Surface, p.Value!.Value)));
        Assert.Equal(["the grid operator"], conflict.Passages[0].Voice!.SaidBy);
        Assert.Equal(1, await folder.Read().Articles.CountAsync());
        Assert.Empty(await folder.Read().Findings.ToListAsync());
    }

    [Fact]
    public async Task A_story_that_is_not_there_yet_has_nothing_to_compare()
    {
        await using var folder = await StoreFolder.CreateAsync(ReadingRules.OfLibrary);

        var found = await folder.Get<CompareDraft>().RunAsync(Read(Draft), "Nothing of that name", default);

        Assert.Equal(0, found.Articles);
        Assert.Empty(found.Findings);
    }

    private static ArticleReading Read(string text) =>
        ArticleReader.Read(Assert.IsType<AcceptedDocument>(DocumentIntake.ReadPasted("draft.txt", text)).Document, KnownMetadata.None);
}
