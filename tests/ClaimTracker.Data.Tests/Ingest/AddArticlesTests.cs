using System.Text;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Search;
using ClaimTracker.Reading;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Tests.Ingest;

public sealed class AddArticlesTests
{
    private const string Fire = "Depot fire\nAnna Berg via The Courier: 12 buses burned in Lund in 2024.\nNils Ek: \u201CNobody was inside the hall\u201D";

    [Fact]
    public async Task What_is_known_of_an_article_is_taken_in_without_what_no_text_can_hold()
    {
        await using var folder = await StoreFolder.CreateAsync();

        await folder.Get<AddArticles>().RunAsync([ArticleSubmission.OfFile("0.txt", "One\nAnna Berg: 12 buses burned."u8.ToArray(), new KnownMetadata("Fire\0", "Eva \ud800Lind", "The \0 Post"))], "Depot \0", null, default);

        var article = await folder.Read().Articles.SingleAsync();
        Assert.Equal(("Fire\uFFFD", "Eva \uFFFDLind", "The \uFFFD Post"), (article.Title, article.Author, article.Publisher));
        Assert.Equal("Depot \uFFFD", (await folder.Read().Stories.SingleAsync()).Name);
    }

    [Fact]
    public async Task An_article_is_stored_with_all_that_was_read_in_it()
    {
        await using var folder = await StoreFolder.CreateAsync();

        var added = Assert.IsType<ArticleAdded>(Assert.Single(await folder.AddAsync(Fire)));

        Assert.Equal((1, 2, 1), (added.Figures, added.Claims, added.Quotations));
        await using var db = folder.Read();
        var article = await db.Articles.SingleAsync();
        Assert.Equal(("Depot fire", "0.txt", added.ArticleId), (article.Title, article.Path, article.Id));
        Assert.Equal(Encoding.UTF8.GetBytes(Fire), (await db.Snapshots.SingleAsync()).Bytes);
        var figure = await db.Figures.SingleAsync();
        Assert.Equal((12m, "12", "bus", "2024-03/2024-03-09"), (figure.Value, figure.Surface, figure.Head, figure.AsOf.ToString()));
        Assert.Equal([0], figure.Linked);
        Assert.Equal(["a witness"], figure.Attributions);
        Assert.Equal("Lund", (await db.Places.SingleAsync()).Name);
        Assert.Equal("2024", (await db.TimeMentions.SingleAsync()).Interval.ToString());
        var claim = await db.Appearances.SingleAsync(a => a.ClaimantName == "Anna Berg");
        Assert.Equal("12 buses burned in Lund in 2024.", claim.Exact);
        Assert.EndsWith("Courier: ", claim.Prefix, StringComparison.Ordinal);
        Assert.StartsWith("\nNils Ek", claim.Suffix, StringComparison.Ordinal);
        Assert.Equal("The Courier", (await db.AttributionHops.SingleAsync()).Name);
        Assert.Equal([figure.Ordinal], claim.Figures);
        Assert.Equal(await db.Sources.Where(s => s.Name == "Nils Ek").Select(s => s.Id).SingleAsync(), (await db.Quotations.SingleAsync()).SpeakerId);
    }

    [Fact]
    public async Task Whoever_wants_to_write_does_not_wait_for_a_very_long_article_which_is_whole_in_the_end()
    {
        const int Lines = 4000;
        await using var folder = await StoreFolder.CreateAsync();
        var text = "Long\n" + string.Join('\n', Enumerable.Range(0, Lines).Select(i => $"Anna Berg: {i + 3000} buses left Lund."));
        var added = await folder.DoWhileSomebodyWritesAsync(
            () => folder.Get<AddArticles>().StoreAsync([ArticleSubmission.OfText("long.txt", text)], "Buses", null, default),
            async meanwhile => Assert.Equal((0, 0), (await meanwhile.Articles.CountAsync(), await meanwhile.Appearances.CountAsync())));

        Assert.Equal(Lines, Assert.IsType<ArticleAdded>(Assert.Single(added)).Claims);
        await using var db = folder.Read();
        Assert.Equal((1, Lines, Lines), (await db.Articles.CountAsync(), await db.Appearances.CountAsync(), await db.Figures.CountAsync()));
        Assert.Equal(Lines, await db.Sources.Where(s => s.Name == "Anna Berg").Select(s => s.MakeCount).SingleAsync());
        Assert.Equal(SearchEverything.MostCounted + 1, (await folder.Get<SearchEverything>().RunAsync("buses lund", 10, default)).Claims.Total);
        Assert.Equal(1, (await folder.Get<SearchEverything>().RunAsync("3999", 10, default)).Claims.Total);
    }

    [Fact]
    public async Task Adding_the_same_article_again_adds_nothing()
    {
        await using var folder = await StoreFolder.CreateAsync();
        var first = Assert.IsType<ArticleAdded>(Assert.Single(await folder.AddAsync(Fire)));
        var before = await CountsAsync(folder);

        var again = Assert.IsType<ArticleAlreadyThere>(Assert.Single(await folder.AddAsync(Fire)));

        Assert.Equal(first.ArticleId, again.ArticleId);
        Assert.Equal(before, await CountsAsync(folder));
    }

    [Fact]
    public async Task The_same_article_twice_in_one_batch_is_added_once()
    {
        await using var folder = await StoreFolder.CreateAsync();
        var outcomes = await folder.AddAsync(Fire, Fire);
        Assert.Equal([typeof(ArticleAdded), typeof(ArticleAlreadyThere)], outcomes.Select(o => o.GetType()));
    }

    [Fact]
    public async Task The_same_text_by_another_publisher_is_a_reprint_and_another_article()
    {
        await using var folder = await StoreFolder.CreateAsync();
        var bytes = Encoding.UTF8.GetBytes(Fire);

        var outcomes = await folder.Get<AddArticles>().RunAsync(
            [
                ArticleSubmission.OfFile("a.txt", bytes, new KnownMetadata(Publisher: "The Courier")),
                ArticleSubmission.OfFile("b.txt", bytes, new KnownMetadata(Publisher: "Evening Post")),
                ArticleSubmission.OfFile("c.txt", bytes, new KnownMetadata(Publisher: "the courier")),
                ArticleSubmission.OfFile("d.txt", bytes),
            ],
            "Buses", null, default);

        Assert.Equal([typeof(ArticleAdded), typeof(ArticleAdded), typeof(ArticleAlreadyThere), typeof(ArticleAlreadyThere)], outcomes.Select(o => o.GetType()));
        await using var db = folder.Read();
        Assert.Equal(1, await db.Snapshots.CountAsync());
        Assert.Equal(2, (await db.Claims.Where(c => c.Content.StartsWith("12")).SingleAsync()).AppearanceCount);
    }

    [Fact]
    public async Task An_article_that_cannot_be_read_is_named_with_the_reason_and_the_others_go_on()
    {
        await using var folder = await StoreFolder.CreateAsync();

        var outcomes = await folder.Get<AddArticles>().RunAsync(
            [
                ArticleSubmission.OfFile("empty.txt", Array.Empty<byte>()),
                ArticleSubmission.OfFile("picture.txt", new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 0, 0 }),
                ArticleSubmission.OfFile("good.txt", Encoding.UTF8.GetBytes(Fire)),
            ],
            null, null, default);

        Assert.Contains("empty.txt", Assert.IsType<ArticleRefused>(outcomes[0]).Reason, StringComparison.Ordinal);
        Assert.Contains("picture.txt", Assert.IsType<ArticleRefused>(outcomes[1]).Reason, StringComparison.Ordinal);
        Assert.IsType<ArticleAdded>(outcomes[2]);
        await using var db = folder.Read();
        Assert.Equal(AddArticles.DefaultStory, (await db.Stories.SingleAsync()).Name);
    }

    [Fact]
    public async Task An_article_that_fails_in_the_middle_leaves_nothing_behind_and_the_rest_of_the_batch_stays()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await using (var writing = await folder.Store.BeginWritingAsync(default))
        {
            // When quotations are written, much of the article is already.
            await writing.Db.Database.ExecuteSqlRawAsync(
                "CREATE TRIGGER fault BEFORE INSERT ON Quotations WHEN NEW.Surface = 'Nobody was inside the hall' BEGIN SELECT RAISE(ABORT, 'a fault'); END");
            await writing.CommitAsync(default);
        }

        var outcomes = await folder.AddAsync("One\nAnna Berg: 3 buses.", Fire, "Two\nOla Dahl: 4 buses.");

        Assert.Equal([typeof(ArticleAdded), typeof(ArticleRefused), typeof(ArticleAdded)], outcomes.Select(o => o.GetType()));
        Assert.Contains("a fault", Assert.IsType<ArticleRefused>(outcomes[1]).Reason, StringComparison.Ordinal);
        await using var db = folder.Read();
        Assert.Equal(2, await db.Articles.CountAsync());
        Assert.Equal(2, await db.Snapshots.CountAsync());
        Assert.Equal(2, await db.Figures.CountAsync());
        Assert.Equal(["Anna Berg", "Ola Dahl"], await db.Sources.Select(s => s.Name).OrderBy(n => n).ToListAsync());
    }

    [Fact]
    public async Task A_story_whose_only_article_fails_is_not_left_behind()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await using (var writing = await folder.Store.BeginWritingAsync(default))
        {
            await writing.Db.Database.ExecuteSqlRawAsync("CREATE TRIGGER fault BEFORE INSERT ON Figures BEGIN SELECT RAISE(ABORT, 'a fault'); END");
            await writing.CommitAsync(default);
        }

        Assert.IsType<ArticleRefused>(Assert.Single(await folder.AddAsync(Fire)));

        Assert.All(await CountsAsync(folder), count => Assert.Equal(0, count));
    }

    [Fact]
    public async Task A_batch_that_is_cancelled_leaves_whole_articles_only()
    {
        await using var folder = await StoreFolder.CreateAsync();
        using var stop = new CancellationTokenSource();
        var texts = Enumerable.Range(0, 150).Select(i => $"Article {i}\nAnna Berg: {i + 3000} buses.").ToArray();
        var submissions = texts.Select((text, i) => ArticleSubmission.OfFile($"{i}.txt", Encoding.UTF8.GetBytes(text))).ToList();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => folder.Get<AddArticles>().RunAsync(submissions, "Buses", new StopAtFirst(stop), stop.Token));

        await using var db = folder.Read();
        var articles = await db.Articles.CountAsync();
        Assert.InRange(articles, 1, 149);
        Assert.Equal(articles, await db.Figures.CountAsync());
        Assert.True((await db.Stories.SingleAsync()).NeedsReconciling);
    }

    [Fact]
    public async Task Hostile_words_are_stored_as_they_are()
    {
        await using var folder = await StoreFolder.CreateAsync();
        const string Nasty = "'; DROP TABLE Articles; -- <script>alert(1)</script> {0} %s \u202E\uFEFF =1+1";
        var known = new KnownMetadata(Nasty, Nasty, Nasty, "not a date", Nasty, Nasty);

        var outcomes = await folder.Get<AddArticles>().RunAsync(
            [ArticleSubmission.OfFile(Nasty + ".txt", Encoding.UTF8.GetBytes($"{Nasty}\n{Nasty}: 7 {Nasty}\0"), known)], null, null, default);

        Assert.IsType<ArticleAdded>(Assert.Single(outcomes));
        await using var db = folder.Read();
        var article = await db.Articles.SingleAsync();
        Assert.Equal((Nasty, Nasty, Nasty, Nasty), (article.Title, article.Author, article.Publisher, article.Url));
        Assert.Null(article.Published);
        Assert.Equal(Nasty, (await db.Stories.SingleAsync()).Name);
        Assert.Contains(await db.Appearances.ToListAsync(), a => a.Exact.Contains(Nasty, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_pasted_text_and_the_same_text_as_a_file_are_one_article()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync(Fire);

        var outcome = Assert.Single(await folder.Get<AddArticles>().RunAsync([ArticleSubmission.OfText("pasted", Fire)], "buses", null, default));

        Assert.IsType<ArticleAlreadyThere>(outcome);
    }

    private static async Task<int[]> CountsAsync(StoreFolder folder)
    {
        await using var db = folder.Read();
        return
        [
            await db.Stories.CountAsync(), await db.Articles.CountAsync(), await db.Snapshots.CountAsync(), await db.ArticleReads.CountAsync(), await db.Sources.CountAsync(),
            await db.SourceAliases.CountAsync(), await db.Claims.CountAsync(), await db.Appearances.CountAsync(), await db.AttributionHops.CountAsync(),
            await db.AppearancePlaces.CountAsync(), await db.Figures.CountAsync(), await db.Quotations.CountAsync(),
            await db.Places.CountAsync(), await db.PlaceMentions.CountAsync(), await db.TimeMentions.CountAsync(), await db.ArticleNotes.CountAsync(),
            await db.Quantities.CountAsync(), await db.Findings.CountAsync(),
        ];
    }

    private sealed class StopAtFirst(CancellationTokenSource stop) : IProgress<AddOutcome>
    {
        public void Report(AddOutcome value) => stop.Cancel();
    }
}
