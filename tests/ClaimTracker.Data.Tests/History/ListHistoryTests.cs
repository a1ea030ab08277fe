using ClaimTracker.Data.Browse;
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
        Assert.Empty(await ListAsync(folder, new HistoryFilter(Story: "other")));
        Assert.Equal(5, (await ListAsync(folder, new HistoryFilter(Story: finding.StoryId))).Count);
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

        var query = new ListQuery<HistoryFilter>(new HistoryFilter());
        var seen = new List<string>();
        Page<HistoryRow> page;
        for (var at = query; ; at = query with { Cursor = Cursor.Parse(page.Next) })
        {
            page = (await folder.Get<ListHistory>().RunAsync(at, 2, false, default)).Page;
            Assert.Equal(7, page.Total);
            seen.AddRange(page.Rows.Select(r => r.Id));
            if (page.Next is null)
            {
                break;
            }
        }

        Assert.Equal(7, seen.Distinct().Count());
        Assert.Equal(7, seen.Count);

        // And back again, from the last page to the first.
        var back = page.Rows.Select(r => r.Id).Reverse().ToList();
        while (page.Previous is { } previous)
        {
            page = (await folder.Get<ListHistory>().RunAsync(query with { Cursor = Cursor.Parse(previous), IsBackwards = true }, 2, false, default)).Page;
            back.AddRange(page.Rows.Select(r => r.Id).Reverse());
        }

        back.Reverse();
        Assert.Equal(seen, back);
    }

    [Fact]
    public async Task It_can_be_narrowed_to_each_sort_of_change_and_each_person_with_counts()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync("One\nAnna Berg: 12 buses burned.", "Two\nNils Ek: 9 buses burned.");
        await using var db = folder.Read();
        var finding = await db.Findings.SingleAsync();
        await folder.Get<RecordDecision>().RunAsync(new NewDecision(finding.Id, null, Judgement.NotTheSame, null, null, "", "Maja"), default);

        var found = await folder.Get<ListHistory>().RunAsync(new ListQuery<HistoryFilter>(new HistoryFilter()), 50, true, default);

        Assert.Equal([("decision", 1), ("article", 2)], found.Facet("kind").Select(f => (f.Value, f.Count)));
        Assert.Equal([("Maja", 1)], found.Facet("who").Select(f => (f.Value, f.Count)));
        Assert.Equal("Every change", found.Summary);
    }

    private static async Task<IReadOnlyList<HistoryRow>> ListAsync(StoreFolder folder, HistoryFilter filter) =>
        (await folder.Get<ListHistory>().RunAsync(new ListQuery<HistoryFilter>(filter), 50, false, default)).Page.Rows;
}
