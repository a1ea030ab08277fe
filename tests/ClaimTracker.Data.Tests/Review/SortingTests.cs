using ClaimTracker.Data.History;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Quantities;
using ClaimTracker.Data.Corrections;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Review;
using ClaimTracker.Reading;
using ClaimTracker.Reconciliation;
using ClaimTracker.Review;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Tests.Review;

/// <summary>Splitting and merging, with the reader and reconciler of the library: what they do shows in what is compared.</summary>
public sealed class SortingTests
{
    private const string Gates = "Flood gates fail\n\nThe flood broke 41 gates in Norrholm on Monday, the water board said.";
    private const string Fewer = "Gates broken\n\nThe flood broke 26 gates in Norrholm on Monday, the water board said.";
    private const string Third = "After the flood\n\nThe flood broke 33 gates in Norrholm on Monday, the water board said.";

    [Fact]
    public async Task Passages_set_apart_leave_the_matter_and_undoing_brings_them_back()
    {
        await using var store = await OpenAsync(Gates, Fewer, Third);
        var folder = store.Folder;
        var finding = await ConflictAsync(folder);
        var members = await folder.Read().FindingMembers.Where(m => m.FindingId == finding.Id).OrderBy(m => m.Ordinal).ToListAsync();
        Assert.Equal(3, members.Count);
        var apart = members.Single(m => m.Value == 26).Ordinal;

        var split = Assert.IsType<DecisionRecorded>(await folder.Get<RecordDecision>().RunAsync(
            new NewDecision(finding.Id, finding.Version, Judgement.Split, null, null, "They are weirs.", "Maja") { SetApart = [apart], Counted = "weirs" }, default));

        Assert.Equal(Disposition.Open, split.Disposition);
        await using (var db = folder.Read())
        {
            Assert.Equal([33m, 41m], await db.FindingMembers.Where(m => m.FindingId == finding.Id).Select(m => m.Value!.Value).OrderBy(v => v).ToListAsync());
            Assert.Equal("weir", (await db.Figures.SingleAsync(f => f.Value == 26)).Head);
        }

        var undone = Assert.IsType<DecisionRecorded>(await folder.Get<UndoDecision>().RunAsync(split.Decision.Id, "Ivo", "", default));
        Assert.Equal(Disposition.Open, undone.Disposition);
        Assert.Equal(3, await folder.Read().FindingMembers.CountAsync(m => m.FindingId == finding.Id));
    }

    [Fact]
    public async Task Two_names_of_one_thing_are_put_together_and_what_comes_later_meets_them()
    {
        await using var store = await OpenAsync(
            Gates, "Locks broken\n\nThe flood broke 38 hatches in Norrholm on Monday, the water board said.", "More hatches\n\nThe flood broke 36 hatches in Norrholm on Monday, the mayor said.",
            "Gates\n\nThe flood broke 41 gates in Norrholm on Monday, the mayor said.");
        var folder = store.Folder;
        await using var before = folder.Read();
        var finding = await before.Findings.SingleAsync(f => f.Relation == Relation.Conflict);
        var target = await before.Quantities.SingleAsync(q => q.Label.Contains("gate"));

        Assert.IsType<DecisionRecorded>(await folder.Get<RecordDecision>().RunAsync(
            new NewDecision(finding.Id, finding.Version, Judgement.Merge, null, null, "One thing.", "Maja") { QuantityId = target.Id }, default));

        await using (var db = folder.Read())
        {
            var values = await db.QuantityMembers.Select(m => new { m.QuantityId, m.Value }).ToListAsync();
            Assert.Single(values.Select(v => v.QuantityId).Distinct());
            Assert.Equal([36m, 38m, 41m, 41m], values.Select(v => v.Value!.Value).Order());
        }

        await store.AddAsync("Later\n\nThe flood broke 39 hatches in Norrholm on Monday, the mayor said.");
        Assert.Equal(5, await folder.Read().QuantityMembers.CountAsync());
    }

    [Fact]
    public async Task Two_quantities_are_said_to_be_the_same_thing_and_told_apart_again()
    {
        await using var store = await OpenAsync(
            Gates, "Gates\n\nThe flood broke 41 gates in Norrholm on Monday, the mayor said.",
            "Hatches\n\nThe flood broke 38 hatches in Norrholm on Monday, the water board said.", "More hatches\n\nThe flood broke 38 hatches in Norrholm on Monday, the mayor said.");
        var folder = store.Folder;
        await using var before = folder.Read();
        var hatches = await before.Quantities.SingleAsync(q => q.Label.Contains("hatch"));
        var gates = await before.Quantities.SingleAsync(q => q.Label.Contains("gate"));

        var kept = await folder.Get<MergeQuantities>().RunAsync(hatches.Id, gates.Id, "One thing.", "Maja", default);

        await using (var db = folder.Read())
        {
            Assert.Equal([kept!], await db.QuantityMembers.Select(m => m.QuantityId).Distinct().ToListAsync());
            Assert.Contains(38m, await db.QuantityMembers.Select(m => m.Value).ToListAsync());
        }

        Assert.Null(await folder.Get<MergeQuantities>().RunAsync(kept!, "nothing", "", "Maja", default));
        var correction = Assert.Single(await folder.Read().Corrections.ToListAsync());
        await folder.Get<UndoCorrection>().RunAsync(correction.Id, "Ivo", "", default);
        Assert.Equal(2, await folder.Read().QuantityMembers.Select(m => m.QuantityId).Distinct().CountAsync());
    }

    [Fact]
    public async Task Two_quantities_of_two_places_are_parted_again_in_one_step()
    {
        await using var store = await OpenAsync(
            "Gates\n\nThe flood broke 41 gates in Lund on Monday, the water board said.", "More gates\n\nThe flood broke 41 gates in Lund on Monday, the mayor said.",
            "Hatches\n\nThe flood broke 38 hatches in Malmo on Monday, the water board said.", "More hatches\n\nThe flood broke 38 hatches in Malmo on Monday, the mayor said.");
        var folder = store.Folder;
        await using var before = folder.Read();
        var hatches = await before.Quantities.SingleAsync(q => q.Label.Contains("hatch"));
        var gates = await before.Quantities.SingleAsync(q => q.Label.Contains("gate"));
        async Task<IReadOnlyList<HistoryRow>> HistoryAsync() => [.. (await folder.Get<ListHistory>().RunAsync(new ListQuery<HistoryFilter>(new HistoryFilter(HistoryKind.Correction)), 50, false, default)).Page.Rows];
        async Task<int> QuantitiesAsync() => await folder.Read().QuantityMembers.Select(m => m.QuantityId).Distinct().CountAsync();

        await folder.Get<MergeQuantities>().RunAsync(hatches.Id, gates.Id, "One thing.", "Maja", default);

        Assert.True(await folder.Read().Corrections.CountAsync() > 1);
        var step = Assert.Single(await HistoryAsync());
        Assert.Contains(hatches.Label, step.Correction!.Summary, StringComparison.Ordinal);
        Assert.Equal(1, await QuantitiesAsync());

        Assert.IsType<CorrectionRecorded>(await folder.Get<UndoCorrection>().RunAsync(step.Id, "Ivo", "", default));
        Assert.Equal(2, await QuantitiesAsync());
        Assert.Equal(2, (await HistoryAsync()).Count);
        Assert.IsType<NothingToCorrect>(await folder.Get<UndoCorrection>().RunAsync(step.Id, "Ivo", "", default));

        var undoing = (await HistoryAsync()).Single(r => r.Correction!.Undoes is not null);
        Assert.IsType<CorrectionRecorded>(await folder.Get<UndoCorrection>().RunAsync(undoing.Id, "Maja", "", default));
        Assert.Equal(1, await QuantitiesAsync());
    }

    [Fact]
    public async Task What_cannot_be_carried_out_is_refused_in_words()
    {
        await using var store = await OpenAsync(Gates, Fewer);
        var finding = await ConflictAsync(store.Folder);
        NewDecision Split(int[] apart, string? counted) => new(finding.Id, null, Judgement.Split, null, null, "", "Maja") { SetApart = apart, Counted = counted };
        NewDecision[] wrong =
        [
            Split([], "weirs"), Split([0, 1], "weirs"), Split([0], " "), new(finding.Id, null, Judgement.Merge, null, null, "", "Maja"),
            new(finding.Id, null, Judgement.Merge, null, null, "", "Maja") { QuantityId = finding.QuantityId },
            new(finding.Id, null, Judgement.SameQuantity, SettlingMethod.ReportRange, 26, "", "Maja"),
            new(finding.Id, null, Judgement.SameQuantity, SettlingMethod.ReportRange, 41, "", "Maja") { ReportedHigh = 26 },
            new(finding.Id, null, Judgement.SameQuantity, null, 41, "", "Maja") { Ranks = [new ValueRank(41, null, Rank.Deprecated, DeprecationReason.Retracted)] },
            new(finding.Id, null, Judgement.SameQuantity, null, 41, "", "Maja") { Ranks = [new ValueRank(26, null, Rank.Deprecated, null)] },
        ];
        foreach (var decision in wrong)
        {
            Assert.NotEmpty(Assert.IsType<DecisionRefused>(await store.Folder.Get<RecordDecision>().RunAsync(decision, default)).Problem);
        }

        Assert.Empty(await store.Folder.Read().Decisions.ToListAsync());
    }

    private static Task<Entities.StoredFinding> ConflictAsync(StoreFolder folder) => folder.Read().Findings.SingleAsync(f => f.Relation == Relation.Conflict);

    private static async Task<Opened> OpenAsync(params string[] texts)
    {
        var store = new Opened(StoreFolder.At(StoreFolder.NewPath()));
        await store.Folder.Store.OpenAsync(default);
        await store.AddAsync(texts);
        return store;
    }

    private sealed record Opened(StoreFolder Folder) : IAsyncDisposable
    {
        private int _count;

        public async Task AddAsync(params string[] texts) => await Folder.Get<AddArticles>().RunAsync(
            [.. texts.Select(text => Submission(text, $"Outlet {++_count}"))], "Flood", null, default);

        private static ArticleSubmission Submission(string text, string outlet) =>
            ArticleSubmission.OfText(outlet + ".txt", text, new KnownMetadata(Publisher: outlet, Published: "2024-04-09"));

        public async ValueTask DisposeAsync()
        {
            await Folder.DisposeAsync();
            Directory.Delete(Folder.Path, true);
        }
    }
}
