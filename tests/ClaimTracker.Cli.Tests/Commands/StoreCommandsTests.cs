namespace ClaimTracker.Cli.Tests.Commands;

public sealed class StoreCommandsTests
{
    private const string Fire = "Depot fire\n\n\u201CNobody was inside the hall when it burned,\u201D said Anna Berg, the fire chief. Twelve buses were destroyed.\n";

    [Fact]
    public async Task Articles_are_added_once_and_listed()
    {
        using var run = new CommandRun();
        run.Add("in/a.txt", Fire);
        run.Add("in/b.txt", "Rain\n\nIt rained for 3 days in Lund.\n");

        Assert.Equal(ExitCode.Done, (await run.RunAsync("add", run.In, "--story", "Weather", "--data", run.Data)).Code);
        Assert.Contains("2 articles added", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);

        Assert.Equal(ExitCode.Done, (await run.RunAsync("add", run.In, "--story", "weather", "--data", run.Data)).Code);
        Assert.Contains("0 articles added, 2 there already", run.Error, StringComparison.Ordinal);

        Assert.Equal(ExitCode.Done, (await run.RunAsync("list", "--data", run.Data)).Code);
        Assert.Equal(2, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(8, run.Output.Split('\n')[0].Split('\t').Length);
    }

    [Fact]
    public async Task The_manifest_says_story_outlet_and_date()
    {
        using var run = new CommandRun();
        run.Add("in/a.txt", Fire);
        run.Add("in/manifest.jsonl", """{"file": "a.txt", "title": "A depot burns", "publisher": "The Courier", "published": "2024-03-08", "story": "Buses"}""");

        await run.RunAsync("add", run.In, "--data", run.Data);
        await run.RunAsync("list", "--story", "buses", "--data", run.Data);

        Assert.Contains("\t2024-03-08\tThe Courier\tA depot burns\tBuses\t", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_named_and_the_others_are_added()
    {
        using var run = new CommandRun();
        run.Add("in/a.txt", Fire);
        run.Add("in/empty.txt", "");
        run.Add("in/film.mp4", "x");

        Assert.Equal(ExitCode.SomeFilesFailed, (await run.RunAsync("add", run.In, Path.Combine(run.Folder, "missing.txt"), "--data", run.Data)).Code);

        Assert.Contains("empty.txt", run.Error, StringComparison.Ordinal);
        Assert.Contains("film.mp4", run.Error, StringComparison.Ordinal);
        Assert.Contains("missing.txt: there is no such file", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 article added, 3 could not be read", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Citations_are_written_to_a_file_or_to_standard_output()
    {
        using var run = new CommandRun();
        run.Add("in/a.txt", Fire);
        await run.RunAsync("add", run.In, "--data", run.Data);
        var file = Path.Combine(run.Folder, "claims.csv");

        Assert.Equal(ExitCode.Done, (await run.RunAsync("export", "--format", "csv", "-o", file, "--data", run.Data)).Code);
        Assert.Equal([0xEF, 0xBB, 0xBF], (await File.ReadAllBytesAsync(file))[..3]);
        Assert.Contains("Nobody was inside the hall", await File.ReadAllTextAsync(file), StringComparison.Ordinal);

        Assert.Equal(ExitCode.Done, (await run.RunAsync("export", "--filter", "kind=direct_quote", "--format", "csv", "-o", "-", "--data", run.Data)).Code);
        Assert.StartsWith("claimant,exact,title,outlet,published,", run.Output, StringComparison.Ordinal);

        Assert.Equal(ExitCode.Done, (await run.RunAsync("export", "--story", "Unsorted articles", "--format", "bib", "--data", run.Data)).Code);
        Assert.Contains("@misc{", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_that_matches_nothing_leaves_the_file_alone()
    {
        using var run = new CommandRun();
        run.Add("in/a.txt", Fire);
        await run.RunAsync("add", run.In, "--data", run.Data);
        var file = run.Add("claims.bib", "earlier");

        Assert.Equal(ExitCode.NothingMatched, (await run.RunAsync("export", "--filter", "source=nobody+at+all", "--format", "bib", "-o", file, "--force", "--data", run.Data)).Code);

        Assert.Equal("earlier", await File.ReadAllTextAsync(file));
        Assert.False(File.Exists(file + ".part"));
    }

    [Theory]
    [InlineData("--filter", "sauce=x", "--format", "csv")]
    [InlineData("--filter", "kind=shouted", "--format", "csv")]
    [InlineData("--format", "docx")]
    [InlineData("-o", "x.csv")]
    [InlineData("--format", "csv", "--columns", "exact,colour")]
    [InlineData("--format", "bib", "--columns", "exact")]
    [InlineData("--format", "csv", "--list", "rumours")]
    [InlineData("--format", "bib", "--list", "figures")]
    [InlineData("--format", "md", "--style", "harvard")]
    [InlineData("--format", "csv", "--list", "figures", "--filter", "kind=direct_quote")]
    public async Task A_wrong_export_is_wrong_use(params string[] options)
    {
        using var run = new CommandRun();
        Assert.Equal(ExitCode.WrongUse, (await run.RunAsync(["export", .. options, "--data", run.Data])).Code);
        Assert.False(Directory.Exists(run.Data));
    }

    [Theory]
    [InlineData("list")]
    [InlineData("conflicts")]
    [InlineData("export", "--format", "csv")]
    [InlineData("db", "check")]
    [InlineData("db", "migrate")]
    [InlineData("db", "backup", "copy.db")]
    public async Task Where_there_is_no_store_nothing_matches_and_none_is_made(params string[] command)
    {
        using var run = new CommandRun();
        Assert.Equal(ExitCode.NothingMatched, (await run.RunAsync([.. command, "--data", run.Data])).Code);
        Assert.Contains("add articles first", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(run.Data));
    }

    [Fact]
    public async Task A_copy_holds_what_the_store_holds_also_while_it_is_held_and_replaces_nothing()
    {
        using var run = new CommandRun();
        run.Add("in/a.txt", Fire);
        await run.RunAsync("add", run.In, "--data", run.Data, "--story", "Depot");
        var copy = Path.Combine(run.Folder, "copies", "claimtracker.db");

        await using (await StoreSession.OpenAsync(run.Data, CancellationToken.None))
        {
            Assert.Equal(ExitCode.Done, (await run.RunAsync("db", "backup", copy, "--data", run.Data)).Code);
        }

        Assert.Equal(ExitCode.Done, (await run.RunAsync("db", "check", "--data", Path.GetDirectoryName(copy)!)).Code);
        await run.RunAsync("list", "--data", Path.GetDirectoryName(copy)!);
        Assert.Contains("Depot", run.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Failed, (await run.RunAsync("db", "backup", copy, "--data", run.Data)).Code);
        Assert.Contains("is there already", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_store_is_one_sentence_and_exit_code_1()
    {
        using var run = new CommandRun();
        run.Add("data/claimtracker.db", string.Concat(Enumerable.Repeat("no database ", 1000)));

        Assert.Equal(ExitCode.Failed, (await run.RunAsync("list", "--data", run.Data)).Code);

        Assert.Contains("is damaged or not a database", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_sound_store_is_said_to_be_sound_and_a_changed_snapshot_is_named()
    {
        using var run = new CommandRun();
        run.Add("in/a.txt", Fire);
        await run.RunAsync("add", run.In, "--data", run.Data);

        Assert.Equal(ExitCode.Done, (await run.RunAsync("db", "check", "--data", run.Data)).Code);
        Assert.Contains("is sound", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, (await run.RunAsync("db", "migrate", "--data", run.Data)).Code);

        await using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(run.Data, "claimtracker.db")};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "UPDATE Snapshots SET Bytes = zeroblob(9)";
            await command.ExecuteNonQueryAsync();
        }

        Assert.Equal(ExitCode.Failed, (await run.RunAsync("db", "check", "--data", run.Data)).Code);
        Assert.Contains("The bytes of snapshot", run.Error, StringComparison.Ordinal);
    }
}
