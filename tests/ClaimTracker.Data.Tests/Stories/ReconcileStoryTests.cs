using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Review;
using ClaimTracker.Data.Stories;
using ClaimTracker.Reconciliation;
using ClaimTracker.Review;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Tests.Stories;

public sealed class ReconcileStoryTests
{
    private const string Twelve = "One\nAnna Berg: 12 buses burned in Lund.";
    private const string Nine = "Two\nNils Ek: 9 buses burned in Lund.";
    private const string Ten = "Three\nOla Dahl: 10 buses burned in Lund.";

    [Fact]
    public async Task Two_articles_that_differ_make_a_quantity_and_a_finding()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync(Twelve, Nine);

        await using var db = folder.Read();
        var quantity = await db.Quantities.SingleAsync();
        Assert.Equal(("buses", 9m, 12m, 2, 2), (quantity.Label, quantity.Low, quantity.High, quantity.ValueCount, quantity.ArticleCount));
        var finding = await db.Findings.SingleAsync();
        Assert.Equal((Relation.Conflict, Disposition.Open, true, quantity.Id), (finding.Relation, finding.Disposition, finding.IsCurrent, finding.QuantityId));
        Assert.Equal([Reason.ValuesExclude], finding.Reasons);
        var members = await db.FindingMembers.OrderBy(m => m.Ordinal).ToListAsync();
        Assert.Equal(["12", "9"], members.Select(m => m.Surface));
        Assert.All(members, m => Assert.True(db.Figures.Any(f => f.Id == m.FigureId && f.ArticleId == m.ArticleId)));
        Assert.False((await db.Stories.SingleAsync()).NeedsReconciling);
    }

    [Fact]
    public async Task Comparing_again_changes_nothing()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync(Twelve, Nine);
        var before = await FindingAsync(folder);
        folder.Clock.Now = folder.Clock.Now.AddHours(1);

        Assert.True(await folder.Get<ReconcileStory>().RunAsync(before.StoryId, default));

        var after = await FindingAsync(folder);
        Assert.Equal((before.Id, before.Evidence, before.Version, before.ChangedUtc), (after.Id, after.Evidence, after.Version, after.ChangedUtc));
    }

    [Fact]
    public async Task Whoever_wants_to_write_does_not_wait_for_a_long_story_which_is_stored_whole_in_the_end()
    {
        await using var expected = await StoreFolder.CreateAsync();
        await expected.Get<AddArticles>().RunAsync(LongStory(), "Buses", null, default);

        await using var folder = await StoreFolder.CreateAsync();
        var added = await folder.Get<AddArticles>().StoreAsync(LongStory(), "Buses", null, default);
        await WriteMeanwhileAsync(folder, ((ArticleAdded)added[0]).StoryId, async meanwhile =>
            Assert.Equal((0, 0), (await meanwhile.Quantities.CountAsync(), await meanwhile.QuantityMembers.CountAsync())));

        Assert.Equal(await StoryPrint.OfAsync(expected), await StoryPrint.OfAsync(folder));
        await using var db = folder.Read();
        Assert.Equal(1200, await db.QuantityMembers.CountAsync());
        Assert.False((await db.Stories.SingleAsync()).NeedsReconciling);
    }

    [Fact]
    public async Task Nor_while_a_long_story_is_read_again_by_other_rules()
    {
        var path = StoreFolder.NewPath();
        try
        {
            string story, expected;
            await using (var before = StoreFolder.At(path, LittleRules.Version("first")))
            {
                await before.Store.OpenAsync(default);
                story = ((ArticleAdded)(await before.Get<AddArticles>().RunAsync(LongStory(), "Buses", null, default))[0]).StoryId;
                expected = await StoryPrint.OfAsync(before);
            }

            await using var after = StoreFolder.At(path, LittleRules.Version("second"));
            await after.Store.OpenAsync(default);
            await WriteMeanwhileAsync(after, story, async meanwhile => Assert.Equal((60, 0), (await meanwhile.Articles.CountAsync(a => a.RulesVersion == "first"), await meanwhile.ArticleReads.CountAsync(r => r.RulesVersion == "second"))));

            Assert.Equal(expected, await StoryPrint.OfAsync(after));
            await using var db = after.Read();
            Assert.Equal((60, 60), (await db.Articles.CountAsync(a => a.RulesVersion == "second"), await db.ArticleReads.CountAsync(r => r.RulesVersion == "second")));
            Assert.Equal(1200, await db.Sources.Where(s => s.Name == "Anna Berg").Select(s => s.MakeCount).SingleAsync());
        }
        finally
        {
            Directory.Delete(path, true);
        }
    }

    [Fact]
    public async Task A_settled_matter_keeps_its_decision_and_reopens_when_new_evidence_lands_on_it()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync(Twelve, Nine);
        var finding = await FindingAsync(folder);
        await DecideAsync(folder, finding.Id);
        Assert.Equal(Disposition.Settled, (await FindingAsync(folder)).Disposition);

        await folder.AddAsync(Twelve, Nine, Ten);

        var reopened = await FindingAsync(folder);
        Assert.Equal((finding.Id, Disposition.Reopened), (reopened.Id, reopened.Disposition));
        Assert.NotEqual(finding.CurrentId, reopened.CurrentId);
        await using var db = folder.Read();
        var decision = await db.Decisions.SingleAsync();
        Assert.Equal(finding.Id, decision.FindingId);
        Assert.Equal(2, await db.DecisionEvidence.CountAsync());
        Assert.Equal(3, await db.FindingMembers.CountAsync());
    }

    [Fact]
    public async Task A_decision_survives_reading_by_new_rules()
    {
        var path = StoreFolder.NewPath();
        try
        {
            string id;
            await using (var before = StoreFolder.At(path, LittleRules.Version("first")))
            {
                await before.Store.OpenAsync(default);
                await before.AddAsync(Twelve, Nine);
                id = (await FindingAsync(before)).Id;
                await DecideAsync(before, id);
            }

            await using var after = StoreFolder.At(path, LittleRules.Version("second"));
            await after.Store.OpenAsync(default);
            Assert.Equal(1, await after.Get<RefreshStories>().RunAsync(null, default));
            Assert.Equal(0, await after.Get<RefreshStories>().RunAsync(null, default));

            var finding = await FindingAsync(after);
            Assert.Equal((id, Disposition.Settled), (finding.Id, finding.Disposition));
            await using var db = after.Read();
            Assert.Equal(["second", "second"], await db.Articles.Select(a => a.RulesVersion).ToListAsync());
            Assert.Equal(4, await db.ArticleReads.CountAsync());
            Assert.Equal(2, await db.Figures.CountAsync());
            Assert.Equal([1, 1], await db.Claims.Select(c => c.AppearanceCount).ToListAsync());
        }
        finally
        {
            Directory.Delete(path, true);
        }
    }

    [Fact]
    public async Task Wordings_of_one_quotation_are_one_claim()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync("One\nAnna Berg: \u201CNobody was inside the hall\u201D", "Two\nAnna Berg: \u201CNobody was in the hall\u201D", "Three\nAnna Berg: \u201CThat is all\u201D");

        await using var db = folder.Read();
        Assert.Equal([1, 2], await db.Claims.Select(c => c.AppearanceCount).OrderBy(n => n).ToListAsync());
        Assert.Equal(3, await db.Appearances.CountAsync());
        Assert.Equal(2, await db.Appearances.Select(a => a.ClaimId).Distinct().CountAsync());
    }

    [Fact]
    public async Task The_same_words_of_one_claimant_in_two_articles_are_one_claim_and_of_another_two()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync("One\nAnna Berg: 12 buses burned.", "Two\nthe Anna Berg: 12 Buses burned", "Three\nNils Ek: 12 buses burned.");

        await using var db = folder.Read();
        Assert.Equal([1, 2], await db.Claims.Select(c => c.AppearanceCount).OrderBy(n => n).ToListAsync());
        Assert.Equal("the Anna Berg", (await db.SourceAliases.SingleAsync()).Name);
    }

    [Fact]
    public async Task Removing_a_story_leaves_nothing_of_it_and_all_of_the_other()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync(Twelve, Nine);
        await folder.AddToAsync("Other", Twelve, "Four\nEva Lind: 5 buses burned in Oslo.");
        await DecideAsync(folder, (await FindingAsync(folder, "Buses")).Id);

        string id;
        await using (var db = folder.Read())
        {
            id = (await db.Stories.SingleAsync(s => s.Name == "Buses")).Id;
        }

        Assert.True(await folder.Get<RemoveStory>().RunAsync(id, default));
        Assert.False(await folder.Get<RemoveStory>().RunAsync(id, default));

        await using var left = folder.Read();
        Assert.Equal("Other", (await left.Stories.SingleAsync()).Name);
        Assert.Equal(2, await left.Articles.CountAsync());
        Assert.Equal(2, await left.Snapshots.CountAsync());
        Assert.Equal(["Anna Berg", "Eva Lind"], await left.Sources.Select(s => s.Name).OrderBy(n => n).ToListAsync());
        Assert.Equal(["Lund", "Oslo"], await left.Places.Select(p => p.Name).OrderBy(n => n).ToListAsync());
        Assert.Equal([1, 1], await left.Claims.Select(c => c.AppearanceCount).ToListAsync());
        Assert.Equal(1, await left.Findings.CountAsync());
        Assert.Equal(0, await left.Decisions.CountAsync());
    }

    [Fact]
    public async Task An_article_that_comes_while_its_story_is_compared_waits_for_nothing_and_is_compared()
    {
        StoreFolder? folder = null;
        var compared = new List<int>();
        var rules = LittleRules.Version("first");
        await using (folder = await StoreFolder.CreateAsync(rules with { Reconcile = Compare }))
        {
            await folder.AddAsync(Twelve, Nine);

            Assert.Equal([2, 3], compared);
            await using var db = folder.Read();
            Assert.Equal((3, 3), ((await db.Quantities.SingleAsync()).ArticleCount, (await db.Stories.SingleAsync()).ComparedArticles));
            Assert.True(await db.Articles.AllAsync(a => a.IsCompared));
        }

        StoryReconciliation Compare(IReadOnlyList<Reading.ArticleReading> readings, StoryContext context)
        {
            compared.Add(readings.Count);
            if (compared.Count == 1)
            {
                Store(folder!, Ten);
            }

            return rules.Reconcile(readings, context);
        }
    }

    [Fact]
    public async Task A_story_that_changes_all_the_while_is_compared_as_it_is_in_the_end()
    {
        StoreFolder? folder = null;
        var compared = new List<int>();
        var rules = LittleRules.Version("first");
        await using (folder = await StoreFolder.CreateAsync(rules with { Reconcile = Compare }))
        {
            await folder.AddAsync(Twelve, Nine);

            Assert.Equal([2, 3, 4, 5], compared);
            await using var db = folder.Read();
            Assert.Equal(5, (await db.Quantities.SingleAsync()).ArticleCount);
        }

        StoryReconciliation Compare(IReadOnlyList<Reading.ArticleReading> readings, StoryContext context)
        {
            compared.Add(readings.Count);
            if (compared.Count < 4)
            {
                Store(folder!, $"More {compared.Count}\nOla Dahl: {10 + compared.Count} buses burned in Lund.");
            }

            return rules.Reconcile(readings, context);
        }
    }

    private static void Store(StoreFolder folder, string text) => Assert.IsType<ArticleAdded>(Assert.Single(
        folder.Get<AddArticles>().StoreAsync([ArticleSubmission.OfText($"{text.Length}.txt", text)], "Buses", null, default).WaitAsync(TimeSpan.FromSeconds(30)).GetAwaiter().GetResult()));

    private static async Task<ClaimTracker.Data.Entities.StoredFinding> FindingAsync(StoreFolder folder, string story = "Buses")
    {
        await using var db = folder.Read();
        return await db.Findings.SingleAsync(f => db.Stories.Any(s => s.Id == f.StoryId && s.Name == story));
    }

    private static async Task DecideAsync(StoreFolder folder, string findingId) => Assert.IsType<DecisionRecorded>(
        await folder.Get<RecordDecision>().RunAsync(
            new NewDecision(findingId, null, Judgement.SameQuantity, SettlingMethod.PreferSource, 12, "The fire chief *counted*.", "Maja"), default));

    private static IEnumerable<ArticleSubmission> LongStory() => Enumerable.Range(0, 60).Select(i => ArticleSubmission.OfText(
        $"{i}.txt", $"Report {i}\n" + string.Join('\n', Enumerable.Range(0, 20).Select(j => $"Anna Berg: {3000 + (i * 20) + j} buses left Lund."))));

    /// <summary>Compares a story, and has somebody want to write as soon as it is stored.</summary>
    private static async Task WriteMeanwhileAsync(StoreFolder folder, string story, Func<ClaimTrackerDbContext, Task> look) =>
        Assert.True(await folder.DoWhileSomebodyWritesAsync(() => folder.Get<ReconcileStory>().RunAsync(story, default), look));
}
