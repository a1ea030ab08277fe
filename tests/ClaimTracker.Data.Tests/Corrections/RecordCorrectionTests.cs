using ClaimTracker.Data.Corrections;
using ClaimTracker.Data.Sources;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Review;
using ClaimTracker.Data.Stories;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Mentions.Locations;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation;
using ClaimTracker.Review;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Tests.Corrections;

public sealed class RecordCorrectionTests
{
    private const string Twelve = "One\nAnna Berg: 12 buses burned in Lund.";
    private const string Nine = "Two\nNils Ek: 9 buses burned in Lund.";

    [Fact]
    public async Task A_figure_set_aside_ends_its_conflict_and_undoing_brings_it_back()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync(Twelve, Nine);
        var (article, span) = await FigureAsync(folder, 9);

        var made = Assert.IsType<CorrectionRecorded>(await CorrectAsync(folder, article, new NumberSetAside(span)));

        Assert.Equal(("\u201C9\u201D is no figure.", "a count of buses"), (made.Correction.Summary, made.Correction.Before));
        await using (var db = folder.Read())
        {
            Assert.Equal(12, (await db.Figures.SingleAsync()).Value);
            Assert.Equal("editor", (await db.SetAsides.SingleAsync()).Reason);
            Assert.Empty(await db.Findings.ToListAsync());
        }

        var undone = Assert.IsType<CorrectionRecorded>(await folder.Get<UndoCorrection>().RunAsync(made.Correction.Id, "Ivo", "It counts.", default));
        await using (var db = folder.Read())
        {
            Assert.Equal(2, await db.Figures.CountAsync());
            Assert.Equal(Relation.Conflict, (await db.Findings.SingleAsync()).Relation);
        }

        Assert.IsType<NothingToCorrect>(await folder.Get<UndoCorrection>().RunAsync(made.Correction.Id, "Ivo", "", default));
        Assert.IsType<CorrectionRecorded>(await folder.Get<UndoCorrection>().RunAsync(undone.Correction.Id, "Ivo", "", default));
        await using (var db = folder.Read())
        {
            Assert.Equal(1, await db.Figures.CountAsync());
            Assert.Equal([1, 2, 3], await db.Corrections.OrderBy(c => c.Number).Select(c => c.Number).ToListAsync());
        }
    }

    [Fact]
    public async Task A_correction_is_applied_again_when_newer_rules_read_the_article()
    {
        var path = StoreFolder.NewPath();
        try
        {
            await using (var folder = StoreFolder.At(path, LittleRules.Version("first")))
            {
                await folder.Store.OpenAsync(default);
                await folder.AddAsync(Twelve, Nine);
                var claim = await folder.Read().Appearances.SingleAsync(a => a.ClaimantName == "Anna Berg");
                Assert.IsType<CorrectionRecorded>(await CorrectAsync(folder, claim.ArticleId, new SpeakerCorrection(claim.Span, "Ola Dahl", SourceKind.Person)));
            }

            await using (var folder = StoreFolder.At(path, LittleRules.Version("second")))
            {
                await folder.Store.OpenAsync(default);
                Assert.Equal(1, await folder.Get<RefreshStories>().RunAsync(null, default));
                await using var db = folder.Read();
                Assert.Equal(["Nils Ek", "Ola Dahl"], await db.Appearances.Select(a => a.ClaimantName!).Order().ToListAsync());
                Assert.All(await db.Articles.ToListAsync(), a => Assert.Equal("second", a.RulesVersion));
            }
        }
        finally
        {
            Directory.Delete(path, true);
        }
    }

    [Fact]
    public async Task Dates_places_counted_things_figures_and_claims_are_put_right()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync("One\nAnna Berg: 12 buses burned in Lund.\nThe depot is closed.");
        var (article, span) = await FigureAsync(folder, 12);
        var text = (await folder.Read().Snapshots.SingleAsync()).Text;
        var depot = new TextSpan(text.IndexOf("The depot", StringComparison.Ordinal), text.Length);
        var day = new DateInterval(new PartialDate(2024, 3, 1));
        var place = PlaceChoices.Named("Bergen", 5).First(p => p.CountryCode == "NO");

        Assert.IsType<CorrectionRecorded>(await CorrectAsync(folder, article, new DateCorrection(span, day)));
        Assert.IsType<CorrectionRecorded>(await CorrectAsync(folder, article, new PlaceCorrection(span, place)));
        Assert.IsType<CorrectionRecorded>(await CorrectAsync(folder, article, new CountedCorrection(span, "night buses", "burned")));
        Assert.IsType<CorrectionRecorded>(await CorrectAsync(folder, article, new ClaimAddition(depot, "Ola Dahl", SourceKind.Person)));
        Assert.IsType<CorrectionRecorded>(await CorrectAsync(
            folder, article, new FigureAddition(new TextSpan(depot.Start, depot.Start + 3), 1, Modifier.Exact, Measure.Count, null, "depots", "closed")));

        await using var db = folder.Read();
        var figure = await db.Figures.SingleAsync(f => f.Value == 12);
        Assert.Equal(("night buses", "bus", "burned", day), (figure.Counted, figure.Head, figure.Predicate, figure.AsOf));
        Assert.Equal("Bergen", (await db.Places.SingleAsync(p => p.Id == figure.PlaceId)).Name);
        Assert.Equal("Ola Dahl", (await db.Appearances.SingleAsync(a => a.Span.Start == depot.Start)).ClaimantName);
        Assert.Equal(("depots", "depot"), ((await db.Figures.SingleAsync(f => f.Value == 1)).Counted, (await db.Figures.SingleAsync(f => f.Value == 1)).Head));
    }

    [Fact]
    public async Task Of_two_editors_of_the_same_words_the_second_sees_what_the_first_did()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync(Twelve, Nine);
        var (article, span) = await FigureAsync(folder, 9);
        Assert.IsType<CorrectionRecorded>(await CorrectAsync(folder, article, new CountedCorrection(span, "trams", null), 0));

        var overtaken = Assert.IsType<CorrectionOvertaken>(await CorrectAsync(folder, article, new NumberSetAside(span), 0));
        Assert.Equal(("Maja", "\u201C9\u201D counts trams."), (overtaken.Latest.Reviewer, overtaken.Latest.Summary));
        Assert.IsType<CorrectionRecorded>(await CorrectAsync(folder, article, new NumberSetAside(span), overtaken.Latest.Number));
    }

    [Fact]
    public async Task What_would_change_nothing_is_not_recorded()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync(Twelve);
        var (article, span) = await FigureAsync(folder, 12);
        Assert.IsType<NothingToCorrect>(await CorrectAsync(folder, article, new NumberSetAside(new TextSpan(0, 3))));
        Assert.IsType<NothingToCorrect>(await CorrectAsync(folder, article, new CountedCorrection(span, " ", null)));
        Assert.IsType<NothingToCorrect>(await CorrectAsync(folder, "nothing", new NumberSetAside(span)));
        Assert.IsType<NothingToCorrect>(await CorrectAsync(folder, null, new SourceCorrection(SourceKind.Person, "Nobody", SourceKind.Person, "Somebody")));
        Assert.IsType<NothingToCorrect>(await folder.Get<UndoCorrection>().RunAsync("nothing", "Maja", "", default));
        Assert.Empty(await folder.Read().Corrections.ToListAsync());
    }

    [Fact]
    public async Task Two_sources_are_made_one_in_every_story_and_in_what_comes_later()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync(Twelve, Nine);
        await folder.AddToAsync("Trams", "Three\nAnna Berg: 4 buses burned.");

        var made = Assert.IsType<CorrectionRecorded>(await CorrectAsync(folder, null, new SourceCorrection(SourceKind.Person, "Anna Berg", SourceKind.Person, "Nils Ek")));
        await folder.AddToAsync("Ferries", "Four\nAnna Berg: 5 buses burned.");

        await using (var db = folder.Read())
        {
            Assert.Equal("Nils Ek", (await db.Sources.SingleAsync()).Name);

            // The old address leads to the one that has the claims now, and one that never was leads nowhere.
            Assert.Equal((await db.Sources.SingleAsync()).Id, await folder.Get<FollowSource>().RunAsync(CorrectionWriting.SourceId(SourceKind.Person, "Anna Berg"), default));
            Assert.Null(await folder.Get<FollowSource>().RunAsync("nothing", default));
            Assert.Equal(["Nils Ek"], await db.Appearances.Select(a => a.ClaimantName!).Distinct().ToListAsync());
        }

        await folder.Get<UndoCorrection>().RunAsync(made.Correction.Id, "Ivo", "", default);
        Assert.Equal(["Anna Berg", "Nils Ek"], await folder.Read().Sources.Select(s => s.Name).Order().ToListAsync());
    }

    [Fact]
    public async Task A_source_is_renamed_and_spelt_as_the_editor_has_it()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync("One\nanna berg: 12 buses burned.");
        var made = Assert.IsType<CorrectionRecorded>(await CorrectAsync(folder, null, new SourceCorrection(SourceKind.Person, "anna berg", SourceKind.Person, "Anna Berg")));
        Assert.Equal("Anna Berg", (await folder.Read().Sources.SingleAsync()).Name);
        await folder.Get<UndoCorrection>().RunAsync(made.Correction.Id, "Ivo", "", default);
        Assert.Equal("anna berg", (await folder.Read().Sources.SingleAsync()).Name);
    }

    [Fact]
    public async Task A_withdrawn_article_counts_no_more_and_decisions_stay_on_record()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync(Twelve, Nine);
        await using var before = folder.Read();
        var finding = await before.Findings.SingleAsync();
        await folder.Get<RecordDecision>().RunAsync(new NewDecision(finding.Id, null, Judgement.SameQuantity, SettlingMethod.PreferSource, 12, "", "Maja"), default);
        var (article, _) = await FigureAsync(folder, 9);

        var made = Assert.IsType<CorrectionRecorded>(await CorrectAsync(folder, article, new Withdrawal()));

        await using (var db = folder.Read())
        {
            Assert.True((await db.Articles.SingleAsync(a => a.Id == article)).IsWithdrawn);
            Assert.Equal(12, (await db.Figures.SingleAsync()).Value);
            Assert.Equal(1, await db.Decisions.CountAsync());
            Assert.False((await db.Findings.SingleAsync()).IsCurrent);
        }

        Assert.IsType<NothingToCorrect>(await CorrectAsync(folder, article, new Withdrawal()));
        await folder.Get<UndoCorrection>().RunAsync(made.Correction.Id, "Ivo", "", default);
        await using (var db = folder.Read())
        {
            Assert.False(await db.Articles.AnyAsync(a => a.IsWithdrawn));
            Assert.Equal((finding.Id, Disposition.Settled, true), await db.Findings.Select(f => new ValueTuple<string, Disposition, bool>(f.Id, f.Disposition, f.IsCurrent)).SingleAsync());
        }
    }

    [Fact]
    public async Task A_withdrawn_story_takes_its_articles_with_it_and_not_those_that_come_later()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync(Twelve, Nine);
        var story = (await folder.Read().Stories.SingleAsync()).Id;
        var made = Assert.IsType<CorrectionRecorded>(await folder.Get<RecordCorrection>().RunAsync(new NewCorrection(new Withdrawal(), null, story, null, "Retracted.", "Maja"), default));
        Assert.Equal(2, await folder.Read().Articles.CountAsync(a => a.IsWithdrawn));

        folder.Clock.Now = folder.Clock.Now.AddDays(1);
        await folder.AddAsync("Three\nOla Dahl: 7 buses burned.");
        Assert.Equal(7, (await folder.Read().Figures.SingleAsync()).Value);

        await folder.Get<UndoCorrection>().RunAsync(made.Correction.Id, "Maja", "", default);
        Assert.Equal(3, await folder.Read().Figures.CountAsync());
    }

    [Fact]
    public async Task The_samples_are_removed_whole_and_it_is_on_record()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddToAsync(ReadSamples.Story, Twelve, Nine);
        var (article, span) = await FigureAsync(folder, 9);
        await CorrectAsync(folder, article, new NumberSetAside(span));

        Assert.True(await folder.Get<RemoveSamples>().RunAsync("Maja", default));
        Assert.False(await folder.Get<RemoveSamples>().RunAsync("Maja", default));
        var row = await folder.Read().Corrections.SingleAsync();
        Assert.Equal((CorrectionKind.Removal, "Maja"), (row.Kind, row.Reviewer));

        await folder.AddToAsync(ReadSamples.Story, Twelve, Nine);
        Assert.Equal(2, await folder.Read().Figures.CountAsync());
    }

    private static async Task<(string ArticleId, TextSpan Span)> FigureAsync(StoreFolder folder, decimal value)
    {
        await using var db = folder.Read();
        var figure = await db.Figures.SingleAsync(f => f.Value == value);
        return (figure.ArticleId, figure.Span);
    }

    private static Task<CorrectionOutcome> CorrectAsync(StoreFolder folder, string? article, Correction content, long? seen = null) =>
        folder.Get<RecordCorrection>().RunAsync(new NewCorrection(content, article, null, seen, "Because.", "Maja"), default);
}
