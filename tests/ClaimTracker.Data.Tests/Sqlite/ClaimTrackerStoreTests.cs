using ClaimTracker.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Tests.Sqlite;

public sealed class ClaimTrackerStoreTests
{
    [Fact]
    public async Task Creates_folder_and_file_the_first_time_and_opens_them_the_second()
    {
        var path = StoreFolder.NewPath();
        try
        {
            await using (var first = StoreFolder.At(path))
            {
                Assert.True((await first.Store.OpenAsync(default)).Created);
                Assert.False((await first.Store.OpenAsync(default)).Created);
            }

            await using var second = StoreFolder.At(path);
            Assert.False((await second.Store.OpenAsync(default)).Created);
        }
        finally
        {
            Directory.Delete(path, true);
        }
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named_as_damaged_and_left_as_it_is()
    {
        await using var folder = StoreFolder.At(StoreFolder.NewPath());
        Directory.CreateDirectory(folder.Path);
        try
        {
            var file = Path.Combine(folder.Path, StoreLocation.FileName);
            var words = string.Concat(Enumerable.Repeat("Not a database at all. ", 400));
            await File.WriteAllTextAsync(file, words);

            var problem = await Assert.ThrowsAsync<StoreUnavailableException>(() => folder.Store.OpenAsync(default));

            Assert.Equal(StoreProblem.Damaged, problem.Problem);
            Assert.Contains(file, problem.Message, StringComparison.Ordinal);
            Assert.Equal(words, await File.ReadAllTextAsync(file));
        }
        finally
        {
            Directory.Delete(folder.Path, true);
        }
    }

    [Fact]
    public async Task A_database_with_torn_pages_is_named_as_damaged()
    {
        var path = StoreFolder.NewPath();
        try
        {
            await using (var first = StoreFolder.At(path))
            {
                await first.Store.OpenAsync(default);
            }

            var file = Path.Combine(path, StoreLocation.FileName);
            var bytes = await File.ReadAllBytesAsync(file);
            Array.Fill(bytes, (byte)0xA5, 8192, bytes.Length - 8192);
            await File.WriteAllBytesAsync(file, bytes);

            await using var second = StoreFolder.At(path);
            var problem = await Assert.ThrowsAsync<StoreUnavailableException>(() => second.Store.OpenAsync(default));
            Assert.Equal(StoreProblem.Damaged, problem.Problem);
        }
        finally
        {
            Directory.Delete(path, true);
        }
    }

    [Fact]
    public async Task A_store_that_another_holds_is_named_as_locked_and_free_again_when_that_one_goes()
    {
        var path = StoreFolder.NewPath();
        try
        {
            await using var other = StoreFolder.At(path);
            await using (var holder = StoreFolder.At(path))
            {
                await holder.Store.OpenAsync(default);
                var problem = await Assert.ThrowsAsync<StoreUnavailableException>(() => other.Store.OpenAsync(default));
                Assert.Equal(StoreProblem.Locked, problem.Problem);
            }

            await other.Store.OpenAsync(default);
        }
        finally
        {
            Directory.Delete(path, true);
        }
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_named_as_read_only()
    {
        // A file stands where the folder should be: nobody may write there, root included.
        var blocker = StoreFolder.NewPath();
        await File.WriteAllTextAsync(blocker, "");
        try
        {
            await using var folder = StoreFolder.At(Path.Combine(blocker, "data"));
            var problem = await Assert.ThrowsAsync<StoreUnavailableException>(() => folder.Store.OpenAsync(default));
            Assert.Equal(StoreProblem.ReadOnly, problem.Problem);
        }
        finally
        {
            File.Delete(blocker);
        }
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_left_alone()
    {
        var path = StoreFolder.NewPath();
        try
        {
            await using (var first = StoreFolder.At(path))
            {
                await first.Store.OpenAsync(default);
                await using var writing = await first.Store.BeginWritingAsync(default);
                await writing.Db.Database.ExecuteSqlAsync($"INSERT INTO __EFMigrationsHistory VALUES ('99990101000000_Later', '99.0.0')");
                await writing.CommitAsync(default);
            }

            await using var second = StoreFolder.At(path);
            var problem = await Assert.ThrowsAsync<StoreUnavailableException>(() => second.Store.OpenAsync(default));
            Assert.Equal(StoreProblem.Newer, problem.Problem);
        }
        finally
        {
            Directory.Delete(path, true);
        }
    }

    [Fact]
    public async Task A_reading_context_cannot_write()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await using var db = folder.Read();

        var refused = await Assert.ThrowsAsync<SqliteException>(() => db.Database.ExecuteSqlAsync($"DELETE FROM Stories"));

        Assert.Equal(SQLitePCL.raw.SQLITE_READONLY, refused.SqliteErrorCode);
    }

    [Fact]
    public async Task A_reading_connection_stays_open_with_its_statements_and_sees_what_was_written_since()
    {
        await using var folder = await StoreFolder.CreateAsync();
        const string Count = "SELECT count(*) FROM Articles";
        SQLitePCL.sqlite3? handle;
        PreparedStatement statement;
        await using (var db = folder.Read())
        {
            Assert.Equal(0, await db.Articles.CountAsync());
            Assert.Equal([0], await StoredRows.ReadAsync(db, Count, row => row.GetInt32(0), default));
            handle = ((SqliteConnection)db.Database.GetDbConnection()).Handle;
            statement = KeptStatements.Of((SqliteConnection)db.Database.GetDbConnection(), Count);
        }

        await folder.AddAsync("A bus left.");
        await using (var db = folder.Read())
        {
            Assert.Equal([1], await StoredRows.ReadAsync(db, Count, row => row.GetInt32(0), default));
            Assert.Same(handle, ((SqliteConnection)db.Database.GetDbConnection()).Handle);
            Assert.Same(statement, KeptStatements.Of((SqliteConnection)db.Database.GetDbConnection(), Count));
        }

        await folder.Store.DisposeAsync();
        Assert.True(handle!.IsClosed);
    }

    [Fact]
    public async Task Readers_that_are_done_keep_nobody_from_writing_the_log_back()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await using (var db = folder.Read())
        await using (await ReaderSnapshot.BeginAsync(db, default))
        {
            Assert.Equal(0, await db.Articles.CountAsync());
            await folder.AddAsync("A bus left.");
            Assert.Equal(0, await db.Articles.CountAsync());
            await Assert.ThrowsAsync<InvalidOperationException>(() => StoredRows.ReadAsync<int>(db, "SELECT count(*) FROM Stories", _ => throw new InvalidOperationException(), default));
        }

        await using (var db = folder.Read())
        {
            // Begun behind EF Core's back and left.
            ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);
            Assert.Equal(1, await db.Articles.CountAsync());
        }

        await using (var db = folder.Read())
        {
            Assert.Equal(1, await db.Articles.CountAsync());
        }

        await using (var writing = await folder.Store.BeginWritingAsync(default))
        {
            await writing.Db.Database.ExecuteSqlAsync($"UPDATE Stories SET Name = 'Trains'");
            await writing.CommitAsync(default);
        }

        await using var writer = new SqliteConnection($"Data Source={folder.Store.Location.File};Pooling=False");
        await writer.OpenAsync();
        Assert.Equal(0, SqliteCommands.Number(writer, "PRAGMA wal_checkpoint(TRUNCATE)"));
    }

    [Fact]
    public async Task The_writer_logs_ahead_and_waits_for_the_disk()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await using var writing = await folder.Store.BeginWritingAsync(default);

        Assert.Equal("wal", await PragmaAsync(writing.Db, "journal_mode"));
        Assert.Equal("2", await PragmaAsync(writing.Db, "synchronous"));
        Assert.Equal("1", await PragmaAsync(writing.Db, "foreign_keys"));
        Assert.Equal("8192", await PragmaAsync(writing.Db, "page_size"));
    }

    [Fact]
    public async Task Long_writing_gives_way_to_an_editor_and_not_to_other_work_in_the_background()
    {
        await using var folder = await StoreFolder.CreateAsync();
        var first = await folder.Store.BeginWritingAsync(default);
        var givesWay = folder.Store.GivingWay(TimeSpan.Zero)!;

        var background = folder.Store.BeginWritingAsync(default, isPatient: true);
        Assert.Equal((true, false), (folder.Store.IsWaitedForPatiently, givesWay()));
        var editor = folder.Store.BeginWritingAsync(default);
        Assert.True(givesWay());

        await first.DisposeAsync();
        await (await background).DisposeAsync();
        await (await editor).DisposeAsync();
        Assert.Equal((false, false), (folder.Store.IsWaitedForPatiently, givesWay()));
    }

    [Fact]
    public async Task A_database_with_pages_of_another_length_keeps_them()
    {
        var path = StoreFolder.NewPath();
        try
        {
            Directory.CreateDirectory(path);
            await using (var before = new SqliteConnection($"Data Source={Path.Combine(path, StoreLocation.FileName)};Pooling=False"))
            {
                await before.OpenAsync();
                SqliteCommands.Run(before, "PRAGMA page_size=4096; PRAGMA journal_mode=WAL; CREATE TABLE Kept (Word TEXT); INSERT INTO Kept VALUES ('bus')");
            }

            await using var folder = StoreFolder.At(path, LittleRules.Version("first"));
            await folder.Store.OpenAsync(default);
            await folder.AddAsync("A bus left.");
            await using var writing = await folder.Store.BeginWritingAsync(default);

            Assert.Equal("4096", await PragmaAsync(writing.Db, "page_size"));
            Assert.Equal(1, await writing.Db.Articles.CountAsync());
        }
        finally
        {
            Directory.Delete(path, true);
        }
    }

    private static async Task<string?> PragmaAsync(ClaimTrackerDbContext db, string name)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT CAST({name} AS TEXT) FROM pragma_{name}";
        return (string?)await command.ExecuteScalarAsync();
    }
}
