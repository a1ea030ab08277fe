using ClaimTracker.Data.Review;
using ClaimTracker.Review;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Tests.Review;

public sealed class RecordDecisionTests
{
    [Fact]
    public async Task A_decision_is_appended_and_the_matter_settled()
    {
        await using var folder = await StoreFolder.CreateAsync();
        var (id, version) = await MatterAsync(folder);

        var recorded = Assert.IsType<DecisionRecorded>(await DecideAsync(folder, id, version));

        Assert.Equal((Disposition.Settled, version + 1, folder.Clock.Now.UtcDateTime), (recorded.Disposition, recorded.Version, recorded.Decision.DecidedUtc));
        await using var db = folder.Read();
        var row = await db.Decisions.SingleAsync();
        Assert.Equal((recorded.Decision.Id, "Maja", 12m, "Because."), (row.Id, row.Reviewer, row.ReportedValue, row.Rationale));
        Assert.Equal(DateTimeKind.Utc, row.DecidedUtc.Kind);
    }

    [Fact]
    public async Task Of_two_editors_the_second_is_told_what_the_first_decided_and_loses_nothing()
    {
        await using var folder = await StoreFolder.CreateAsync();
        var (id, version) = await MatterAsync(folder);
        await DecideAsync(folder, id, version);

        var overtaken = Assert.IsType<DecisionOvertaken>(await DecideAsync(folder, id, version, Judgement.NotTheSame));

        Assert.Equal((Judgement.SameQuantity, "Maja", Disposition.Settled), (overtaken.Latest!.Judgement, overtaken.Latest.Reviewer, overtaken.Disposition));
        Assert.IsType<DecisionRecorded>(await DecideAsync(folder, id, overtaken.Version, Judgement.NotTheSame));
    }

    [Theory]
    [InlineData(Judgement.SameQuantity, SettlingMethod.Majority, Disposition.Settled)]
    [InlineData(Judgement.SameQuantity, SettlingMethod.KeepPending, Disposition.Pending)]
    [InlineData(Judgement.NotEnoughInformation, null, Disposition.Pending)]
    [InlineData(Judgement.NotTheSame, null, Disposition.Dismissed)]
    public async Task The_judgement_says_where_the_matter_stands(Judgement judgement, SettlingMethod? method, Disposition disposition)
    {
        await using var folder = await StoreFolder.CreateAsync();
        var (id, version) = await MatterAsync(folder);
        Assert.Equal(disposition, Assert.IsType<DecisionRecorded>(await DecideAsync(folder, id, version, judgement, method)).Disposition);
    }

    [Fact]
    public async Task A_decision_is_undone_once_without_losing_the_one_before_and_the_undoing_can_be_undone()
    {
        await using var folder = await StoreFolder.CreateAsync();
        var (id, _) = await MatterAsync(folder);
        var first = Assert.IsType<DecisionRecorded>(await DecideAsync(folder, id, null));
        var second = Assert.IsType<DecisionRecorded>(await DecideAsync(folder, id, null, Judgement.NotTheSame));
        var undo = folder.Get<UndoDecision>();

        var undone = Assert.IsType<DecisionRecorded>(await undo.RunAsync(second.Decision.Id, "Ivo", "", default));
        Assert.Equal(Disposition.Settled, undone.Disposition);
        Assert.IsType<NothingToDecide>(await undo.RunAsync(second.Decision.Id, "Ivo", "", default));
        Assert.Equal(Disposition.Open, Assert.IsType<DecisionRecorded>(await undo.RunAsync(first.Decision.Id, "Ivo", "", default)).Disposition);
        Assert.Equal(Disposition.Dismissed, Assert.IsType<DecisionRecorded>(await undo.RunAsync(undone.Decision.Id, "Ivo", "", default)).Disposition);

        await using var db = folder.Read();
        Assert.Equal([1, 2, 3, 4, 5], await db.Decisions.OrderBy(d => d.Ordinal).Select(d => d.Ordinal).ToListAsync());
    }

    [Fact]
    public async Task What_is_not_there_cannot_be_decided_or_undone()
    {
        await using var folder = await StoreFolder.CreateAsync();
        Assert.IsType<NothingToDecide>(await DecideAsync(folder, "nothing", null));
        Assert.IsType<NothingToDecide>(await folder.Get<UndoDecision>().RunAsync("nothing", "Maja", "", default));
    }

    private static async Task<(string Id, int Version)> MatterAsync(StoreFolder folder)
    {
        await folder.AddAsync("One\nAnna Berg: 12 buses burned.", "Two\nNils Ek: 9 buses burned.");
        await using var db = folder.Read();
        var finding = await db.Findings.SingleAsync();
        return (finding.Id, finding.Version);
    }

    private static Task<DecisionOutcome> DecideAsync(
        StoreFolder folder, string id, int? seen, Judgement judgement = Judgement.SameQuantity, SettlingMethod? method = null) =>
        folder.Get<RecordDecision>().RunAsync(new NewDecision(id, seen, judgement, method, 12, "Because.", "Maja"), default);
}
