using ClaimTracker.Data.Contract;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Quantities;
using ClaimTracker.Data.Review;
using ClaimTracker.Review;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Tests.Quantities;

public sealed class WriteSentenceTests
{
    [Fact]
    public async Task The_sentence_follows_the_decision_and_cites_the_passages()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync("One\nAnna Berg: 12 buses burned.", "Two\nNils Ek: 9 buses burned.");
        await using var db = folder.Read();
        var (quantity, finding) = ((await db.Quantities.SingleAsync()).Id, (await db.Findings.SingleAsync()).Id);
        Assert.Equal("Nobody has settled this yet.", (await WriteAsync(folder, quantity))!.Sentence.Refusal);

        await folder.Get<RecordDecision>().RunAsync(
            new NewDecision(finding, null, Judgement.SameQuantity, SettlingMethod.PreferSource, 12, "", "Maja") { Ranks = [new ValueRank(9, null, Rank.Deprecated, DeprecationReason.Superseded)] }, default);

        var printed = (await WriteAsync(folder, quantity))!;
        Assert.Equal("The number of buses is 12 as of March 2024 to 9 March 2024, according to a witness [1]; another article gives 9, since overtaken by a later count [2].", printed.Text);
        Assert.Equal(["12", "9"], printed.Citations.Select(c => c.Surface));

        await folder.AddAsync("One\nAnna Berg: 12 buses burned.", "Two\nNils Ek: 9 buses burned.", "Three\nOla Dahl: 7 buses burned.");
        Assert.Contains("New evidence", (await WriteAsync(folder, quantity))!.Sentence.Refusal, StringComparison.Ordinal);
        Assert.Null(await WriteAsync(folder, "nothing"));
    }

    [Fact]
    public async Task A_vote_is_reported_with_both_its_sides()
    {
        await using var folder = await StoreFolder.CreateAsync(ReadingRules.OfLibrary);
        await folder.AddAsync("Parliament approved the road tax by 131 votes to 94 on 5 March 2024.", "Members of parliament passed the road tax 137-88 on 5 March 2024, by a vote at night.");
        await using var db = folder.Read();
        var (quantity, finding) = ((await db.Quantities.SingleAsync()).Id, await db.Findings.SingleAsync());
        var member = await db.FindingMembers.SingleAsync(m => m.Surface == "137-88");
        Assert.Equal(2, await db.FindingMembers.CountAsync(m => m.FigureId != null));

        var recorded = Assert.IsType<DecisionRecorded>(await folder.Get<RecordDecision>().RunAsync(
            new NewDecision(finding.Id, null, Judgement.SameQuantity, SettlingMethod.AskedSource, member.Value, "", "Maja"), default));

        Assert.Equal("137-88", recorded.Decision.Pairs[member.Value!.Value]);
        Assert.Contains(" is 137-88", (await WriteAsync(folder, quantity))!.Text, StringComparison.Ordinal);
        Assert.Equal("137-88", MakeBody.Of((await folder.Get<ListDecisions>().FindAsync(recorded.Decision.Id, default))!).ReportedAs);
    }

    private static Task<PrintedQuantity?> WriteAsync(StoreFolder folder, string quantity) => folder.Get<WriteSentence>().RunAsync(quantity, default);
}
