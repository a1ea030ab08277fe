using System.Text;
using ClaimTracker.Data.Importing;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Sqlite;
using ClaimTracker.Reading;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Tests.Importing;

public sealed class ImportTests
{
    [Fact]
    public async Task Files_wait_until_they_are_read_and_then_say_what_became_of_them()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddToAsync("Buses", "Mayor: 12 buses ran in Lund");
        var id = await StartAsync(folder, File("a.txt", "Mayor: 30 buses ran in Lund"), File("there.txt", "Mayor: 12 buses ran in Lund"), File("picture.png", "\u0001\u0002"));

        var before = await ShowAsync(folder, id);
        Assert.Equal(3, before.Import.Waiting);
        Assert.True(before.Import.IsRunning);

        await RunAllAsync(folder);

        var after = await ShowAsync(folder, id);
        Assert.Equal((1, 1, 1, 0), (after.Import.Added, after.Import.AlreadyThere, after.Import.Failed, after.Import.Waiting));
        Assert.NotNull(after.Import.EndedUtc);
        var failed = after.Files[0];
        Assert.Equal(("picture.png", ImportItemState.Failed), (failed.Name, failed.State));
        Assert.Contains("only plain text", failed.Reason, StringComparison.Ordinal);
        var added = Assert.Single(after.Files, i => i.State == ImportItemState.Added);
        Assert.Equal("Mayor: 30 buses ran in Lund", added.Title);
        Assert.Equal(1, added.Figures);
    }

    [Fact]
    public async Task A_manifest_tells_each_file_its_outlet_and_story_and_names_what_is_missing()
    {
        await using var folder = await StoreFolder.CreateAsync();
        var id = await StartAsync(
            folder,
            File("trams/a.txt", "Mayor: 30 buses ran in Lund"),
            File("trams/b.txt", "Mayor: 31 buses ran in Lund"),
            File("trams/manifest.jsonl", """
                {"file": "a.txt", "publisher": "The Evening Bell", "published": "2024-03-09", "story": "Trams"}
                {"file": "lost.txt"}
                this is no object
                """));

        await RunAllAsync(folder);

        await using var db = folder.Read();
        var articles = await db.Articles.Join(db.Stories, a => a.StoryId, s => s.Id, (a, s) => new { a.Path, a.Publisher, Story = s.Name }).OrderBy(a => a.Path).ToListAsync();
        Assert.Equal(["trams/a.txt The Evening Bell Trams", "trams/b.txt  Buses"], articles.Select(a => $"{a.Path} {a.Publisher} {a.Story}"));
        var shown = await ShowAsync(folder, id);
        var remarks = shown.Remarks;
        Assert.Equal(["trams/manifest.jsonl, line 3", "lost.txt"], remarks.Select(i => i.Name));
        Assert.StartsWith("It is no JSON", remarks[0].Reason, StringComparison.Ordinal);
        Assert.Contains("not among the files", remarks[1].Reason, StringComparison.Ordinal);
        Assert.Equal((2, 2, 0, 2), (shown.Import.Total, shown.Import.Added, shown.Import.Failed, shown.Import.Remarks));
    }

    [Fact]
    public async Task Many_remarks_on_a_manifest_leave_the_files_their_places()
    {
        const int Lines = 230;
        await using var folder = await StoreFolder.CreateAsync();
        var id = await StartAsync(
            folder,
            File("a.txt", "Mayor: 30 buses ran in Lund"),
            File("manifest.jsonl", string.Join('\n', Enumerable.Range(0, Lines).Select(i => $$"""{"file": "lost{{i}}.txt"}"""))));

        await RunAllAsync(folder);

        var shown = await ShowAsync(folder, id);
        Assert.Equal("a.txt", Assert.Single(shown.Files).Name);
        Assert.Equal((Lines, ShowImport.MaxRemarks), (shown.Import.Remarks, shown.Remarks.Count));
    }

    [Fact]
    public async Task An_article_that_an_editor_saves_is_given_way_to_as_an_import_is_not()
    {
        await using var folder = await StoreFolder.CreateAsync();
        var draft = await folder.Get<Drafts>().KeepAsync("a.txt", Encoding.UTF8.GetBytes("Mayor: 30 buses ran in Lund"), false, KnownMetadata.None, default);
        await StartAsync(folder, File("b.txt", "Mayor: 31 buses ran in Lund"));

        var first = await folder.Store.BeginWritingAsync(default);
        var step = folder.Get<RunImports>().RunStepAsync(null, default);
        Assert.Equal((false, true), (folder.Store.IsWaitedFor, folder.Store.IsWaitedForPatiently));
        var saving = folder.Get<Drafts>().SaveAsync(draft, new KnownMetadata(Story: "Trams"), default);
        for (var i = 0; i < 2000 && !folder.Store.IsWaitedFor; i++)
        {
            await Task.Delay(5);
        }

        Assert.True(folder.Store.IsWaitedFor);
        await first.DisposeAsync();
        Assert.IsType<ArticleAdded>(await saving);
        Assert.True(await step);
    }

    [Fact]
    public async Task An_import_is_cancelled_in_the_middle_of_a_step()
    {
        await using var folder = await StoreFolder.CreateAsync();
        var id = await StartAsync(folder, File("a.txt", "Mayor: 30 buses ran in Lund"), File("b.txt", "Mayor: 31 buses ran in Lund"));
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        // The writer is held once the step has begun, so that it cannot end before it is taken back.
        StoreWriting? held = null;
        var step = Task.Run(() => folder.Get<RunImports>().RunStepAsync(
            new Told(_ =>
            {
                if (held is null)
                {
                    held = folder.Store.BeginWritingAsync(default).GetAwaiter().GetResult();
                    begun.SetResult();
                }
            }),
            default));
        await begun.Task;
        var cancel = folder.Get<CancelImport>().RunAsync(id, default);
        await held!.DisposeAsync();

        Assert.Equal(0, await cancel);
        Assert.True(await step);
        Assert.Equal((2, 0, 0), await ShowAsync(folder, id) is var shown ? (shown.Import.Cancelled, shown.Import.Added, shown.Import.Reading) : default);
        Assert.Empty(await folder.Read().Articles.ToListAsync());
        Assert.Equal(2, await folder.Get<RetryImport>().RunAsync(id, default));
        await RunAllAsync(folder);
        Assert.Equal(2, (await ShowAsync(folder, id)).Import.Added);
    }

    private sealed class Told(Action<string> tell) : IProgress<string>
    {
        public void Report(string value) => tell(value);
    }

    [Fact]
    public async Task What_is_cancelled_is_not_read_until_it_is_tried_again()
    {
        await using var folder = await StoreFolder.CreateAsync();
        var id = await StartAsync(folder, File("a.txt", "Mayor: 30 buses ran in Lund"), File("b.txt", "Mayor: 31 buses ran in Lund"));

        Assert.Equal(2, await folder.Get<CancelImport>().RunAsync(id, default));
        Assert.False(await folder.Get<RunImports>().RunStepAsync(null, default));
        Assert.Equal((2, 2, false), await ShowAsync(folder, id) is var shown ? (shown.Import.Cancelled, shown.Import.CanRetry, shown.Import.IsRunning) : default);

        Assert.Equal(2, await folder.Get<RetryImport>().RunAsync(id, default));
        await RunAllAsync(folder);
        Assert.Equal(2, (await ShowAsync(folder, id)).Import.Added);
    }

    [Fact]
    public async Task An_import_goes_on_after_a_restart()
    {
        var path = StoreFolder.NewPath();
        var rules = LittleRules.Version("first");
        string id;
        await using (var first = StoreFolder.At(path, rules))
        {
            await first.Store.OpenAsync(default);
            id = await StartAsync(first, File("a.txt", "Mayor: 30 buses ran in Lund"), File("b.txt", "Mayor: 31 buses ran in Lund"));

            // As when the program is killed while both are being read.
            await using var writing = await first.Store.BeginWritingAsync(default);
            await writing.Db.ImportItems.ExecuteUpdateAsync(set => set.SetProperty(i => i.State, ImportItemState.Reading));
            await writing.CommitAsync(default);
        }

        await using (var second = StoreFolder.At(path, rules))
        {
            await second.Store.OpenAsync(default);
            await second.Get<RunImports>().RecoverAsync(default);
            await RunAllAsync(second);
            Assert.Equal(2, (await ShowAsync(second, id)).Import.Added);
        }

        Directory.Delete(path, true);
    }

    [Fact]
    public async Task A_file_that_brings_the_reader_down_fails_alone()
    {
        var path = StoreFolder.NewPath();
        var little = LittleRules.Version("first");
        var rules = new ReadingRules(
            (document, known) => document.Text.Contains("41", StringComparison.Ordinal) ? throw new InvalidOperationException("41 buses") : little.Read(document, known), little.Reconcile, "1.0.0", "first");
        await using (var folder = StoreFolder.At(path, rules))
        {
            await folder.Store.OpenAsync(default);
            var id = await StartAsync(folder, File("a.txt", "Mayor: 30 buses ran in Lund"), File("b.txt", "Mayor: 41 buses ran in Lund"), File("c.txt", "Mayor: 31 buses ran in Lund"));

            await RunAllAsync(folder);

            var shown = await ShowAsync(folder, id);
            Assert.Equal((2, 1), (shown.Import.Added + shown.Import.AlreadyThere, shown.Import.Failed));
            Assert.Equal("b.txt", shown.Files[0].Name);
        }

        Directory.Delete(path, true);
    }

    [Fact]
    public async Task The_bytes_go_once_the_article_is_in_the_store()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await StartAsync(folder, File("a.txt", "Mayor: 30 buses ran in Lund"), File("bad.png", "\u0001"));

        await RunAllAsync(folder);

        await using var db = folder.Read();
        Assert.Equal([0, 1], (await db.ImportItems.OrderBy(i => i.Ordinal).ToListAsync()).Select(i => i.Bytes?.Length ?? 0));
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_by_name_and_not_kept()
    {
        await using var folder = await StoreFolder.CreateAsync();
        var id = await StartAsync(folder, new ImportFile("huge.txt", new byte[DocumentIntake.MaxBytes + 1]));

        var shown = await ShowAsync(folder, id);

        Assert.False(shown.Import.IsRunning);
        Assert.Equal(0, shown.Import.CanRetry);
        Assert.Contains("16 MiB", Assert.Single(shown.Files).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_is_told_before_and_after_every_step()
    {
        await using var folder = await StoreFolder.CreateAsync();
        var id = await StartAsync(folder, [.. Enumerable.Range(1, 6).Select(i => File($"{i}.txt", $"Mayor: {i} buses ran in Lund"))]);
        var told = new Listener();

        Assert.True(await folder.Get<RunImports>().RunStepAsync(told, default));
        Assert.Equal([id, id], told.Heard);
        Assert.Equal((4, 2), await ShowAsync(folder, id) is var shown ? (shown.Import.Done, shown.Import.Waiting) : default);
    }

    [Fact]
    public async Task Forgetting_an_import_keeps_its_articles_and_waits_for_its_end()
    {
        await using var folder = await StoreFolder.CreateAsync();
        var id = await StartAsync(folder, File("a.txt", "Mayor: 30 buses ran in Lund"));
        Assert.False(await folder.Get<ForgetImport>().RunAsync(id, default));

        await RunAllAsync(folder);

        Assert.True(await folder.Get<ForgetImport>().RunAsync(id, default));
        Assert.Null(await folder.Get<ShowImport>().RunAsync(id, default));
        Assert.Single(await folder.Read().Articles.ToListAsync());
    }

    [Fact]
    public async Task A_draft_survives_and_is_stored_once_with_what_its_editor_says_of_it()
    {
        await using var folder = await StoreFolder.CreateAsync();
        var drafts = folder.Get<Drafts>();
        var id = await drafts.KeepAsync("Pasted", Encoding.UTF8.GetBytes("Mayor: 30 buses ran in Lund"), true, new KnownMetadata(Story: "Buses"), default);

        Assert.NotNull(await drafts.FindAsync(id, default));
        Assert.Empty(await folder.Get<ListImports>().RunAsync(10, default));
        Assert.False(await folder.Get<RunImports>().RunStepAsync(null, default));

        await drafts.SaveAsync(id, new KnownMetadata(Publisher: "The Evening Bell", Story: "Buses"), default);

        Assert.Null(await drafts.FindAsync(id, default));
        Assert.Null(await drafts.SaveAsync(id, KnownMetadata.None, default));
        await using var db = folder.Read();
        Assert.Equal("The Evening Bell", (await db.Articles.SingleAsync()).Publisher);
    }

    [Fact]
    public async Task Only_the_newest_drafts_are_kept()
    {
        await using var folder = await StoreFolder.CreateAsync();
        for (var i = 0; i < Drafts.Most + 3; i++)
        {
            await folder.Get<Drafts>().KeepAsync("Pasted", [65], true, KnownMetadata.None, default);
        }

        Assert.Equal(Drafts.Most, await folder.Read().ImportItems.CountAsync());
    }

    private static ImportFile File(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private static Task<string> StartAsync(StoreFolder folder, params ImportFile[] files) => folder.Get<StartImport>().RunAsync(files, "Buses", default);

    private static async Task<ImportDetail> ShowAsync(StoreFolder folder, string id) => (await folder.Get<ShowImport>().RunAsync(id, default))!;

    private static async Task RunAllAsync(StoreFolder folder)
    {
        while (await folder.Get<RunImports>().RunStepAsync(null, default))
        {
        }
    }

    private sealed class Listener : IProgress<string>
    {
        public List<string> Heard { get; } = [];

        public void Report(string value) => Heard.Add(value);
    }
}
