using ClaimTracker.Data.Corrections;
using ClaimTracker.Data.History;
using ClaimTracker.Data.Review;
using ClaimTracker.Review;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Tests.History;

public sealed class ListHistoryTests
{
    [Fact]
    public async Task Every_change_is_listed_the_newest_first_and_narrowed_by_kind_person_story_and_day()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync("One\nAnna Berg: 12 buses burned.", "Two\nNils Ek: 9 buses burned.");
        folder.Clock.Now = folder.Clock.Now.AddDays(1);
        await using var db = folder.Read();
        var finding = await db.Findings.SingleAsync();
        var decision = (DecisionRecorded)await folder.Get<RecordDecision>().RunAsync(new NewDecision(finding.Id, null, Judgement.SameQuantity, null, 12, "", "Maja"), default);
        folder.Clock.Now = folder.Clock.Now.AddDays(1);
        await folder.Get<UndoDecision>().RunAsync(decision.Decision.Id, "Ivo", "", default);
        folder.Clock.Now = folder.Clock.Now.AddDays(1);
        var article = (await db.Articles.FirstAsync()).Id;
        await folder.Get<RecordCorrection>().RunAsync(new NewCorrection(new Withdrawal(), article, null, null, "", "Ivo"), default);

        var all = await ListAsync(folder, new HistoryFilter());
        Assert.Equal(
            [HistoryKind.Withdrawal, HistoryKind.Decision, HistoryKind.Decision, HistoryKind.Article, HistoryKind.Article], all.Select(r => r.Kind));
        Assert.Equal(["Ivo", "Ivo", "Maja", null, null], all.Select(r => r.Who));
        Assert.Equal([false, false, true], all.Take(3).Select(r => r.IsUndone));
        Assert.Equal([true, true, false, false, false], all.Select(r => r.CanUndo));
        Assert.All(all, r => Assert.Equal(finding.StoryId, r.StoryId));

        Assert.Equal(3, (await ListAsync(folder, new HistoryFilter(Who: "Ivo"))).Count + (await ListAsync(folder, new HistoryFilter(Who: "Maja"))).Count);
        Assert.Equal(2, (await ListAsync(folder, new HistoryFilter(Kind: HistoryKind.Decision))).Count);
        Assert.Empty(await ListAsync(folder, new HistoryFilter(Kind: HistoryKind.Correction)));
        Assert.Equal(2, (await ListAsync(folder, new HistoryFilter(To: new DateOnly(2024, 3, 9)))).Count);
        Assert.Equal(2, (await ListAsync(folder, new HistoryFilter(From: new DateOnly(2024, 3, 11)))).Count);
        Assert.Empty(await ListAsync(folder, new HistoryFilter(StoryId: "other")));
        Assert.Equal(["Ivo", "Maja"], await folder.Get<ListHistory>().NamesAsync(default));
        Assert.Equal(all[0].Id, (await folder.Get<ListHistory>().FindAsync(all[0].Id, default))!.Id);
        Assert.Null(await folder.Get<ListHistory>().FindAsync("nothing", default));
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_overlap()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync("One\nAnna Berg: 12 buses burned.", "Two\nNils Ek: 9 buses burned.", "Three\nOla Dahl: 8 buses burned.");
        await using var db = folder.Read();
        var finding = await db.Findings.SingleAsync();
        for (var i = 0; i < 4; i++)
        {
            await folder.Get<RecordDecision>().RunAsync(new NewDecision(finding.Id, null, Judgement.SameQuantity, null, i, "", "Maja"), default);
        }

        var seen = new List<string>();
        string? after = null;
        do
        {
            var page = await folder.Get<ListHistory>().RunAsync(new HistoryFilter(), after, 2, default);
            Assert.Equal(7, page.Total);
            seen.AddRange(page.Rows.Select(r => r.Id));
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal(7, seen.Distinct().Count());
        Assert.Equal(7, seen.Count);
        Assert.Equal(2, (await folder.Get<ListHistory>().RunAsync(new HistoryFilter(), "9999999999999999999999.x", 2, default)).Rows.Count);
    }

    private static async Task<IReadOnlyList<HistoryRow>> ListAsync(StoreFolder folder, HistoryFilter filter) =>
        (await folder.Get<ListHistory>().RunAsync(filter, null, 50, default)).Rows;
}
