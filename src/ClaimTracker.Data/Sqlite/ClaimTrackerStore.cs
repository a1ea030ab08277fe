using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Sqlite;

/// <summary>The database file of a process: opened once, held against other processes, with one writer connection.</summary>
public sealed class ClaimTrackerStore : IAsyncDisposable, IDisposable
{
    // Checking every page takes a second a gigabyte or so: at each start only where nobody notices.
    private const long CheckedAtStartBytes = 64L * 1024 * 1024;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private SqliteConnection? _writer;
    private DbContextOptions<ClaimTrackerDbContext>? _writerOptions;
    private FileStream? _hold;

    public ClaimTrackerStore(StoreLocation location) => Location = location;

    public StoreLocation Location { get; }

    /// <summary>What a reading connection is opened with.</summary>
    internal string ReaderConnectionString => new SqliteConnectionStringBuilder
    {
        DataSource = Location.File,
        Mode = SqliteOpenMode.ReadWrite,
        ForeignKeys = true,
    }.ToString();

    /// <summary>Creates the folder and the database where they are missing, brings the schema up to date, and holds the file until disposal. Doing it again does nothing.</summary>
    /// <exception cref="StoreUnavailableException">The store is damaged, read-only, in use, or newer than the program.</exception>
    public async Task<StoreOpening> OpenAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (_writer is not null)
            {
                return new StoreOpening(Location, false);
            }

            Directory.CreateDirectory(Location.Folder);
            _hold = Hold();
            var created = !File.Exists(Location.File) || new FileInfo(Location.File).Length == 0;
            _writer = await OpenWriterAsync(cancellationToken);
            _writerOptions = new DbContextOptionsBuilder<ClaimTrackerDbContext>().UseSqlite(_writer).Options;
            await MigrateAsync(cancellationToken);
            return new StoreOpening(Location, created);
        }
        catch (Exception trouble)
        {
            Close();
            if (StoreProblems.Name(trouble, Location.File) is { } named)
            {
                throw named;
            }

            throw;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Waits for the one writer and begins a transaction on it.</summary>
    /// <exception cref="InvalidOperationException">The store is not open.</exception>
    internal async Task<StoreWriting> BeginWritingAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (_writerOptions is null)
            {
                throw new InvalidOperationException("The store is not open: call OpenAsync first.");
            }

            return await StoreWriting.BeginAsync(new ClaimTrackerDbContext(_writerOptions), Location.File, () => _turn.Release(), cancellationToken);
        }
        catch (Exception trouble)
        {
            _turn.Release();
            if (StoreProblems.Name(trouble, Location.File) is { } named)
            {
                throw named;
            }

            throw;
        }
    }

    public void Dispose()
    {
        Close();
        _turn.Dispose();
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private FileStream Hold()
    {
        var path = Location.File + ".lock";
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException busy) when (busy is not (DirectoryNotFoundException or PathTooLongException) && File.Exists(path))
        {
            throw StoreProblems.Make(StoreProblem.Locked, Location.File, busy);
        }
        catch (IOException unwritable)
        {
            throw StoreProblems.Make(StoreProblem.ReadOnly, Location.File, unwritable);
        }
    }

    private async Task<SqliteConnection> OpenWriterAsync(CancellationToken cancellationToken)
    {
        var length = File.Exists(Location.File) ? new FileInfo(Location.File).Length : 0;
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Location.File,
            Mode = SqliteOpenMode.ReadWriteCreate,
            ForeignKeys = true,
            Pooling = false,
        }.ToString());
        try
        {
            await connection.OpenAsync(cancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA busy_timeout=5000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;";
            await command.ExecuteNonQueryAsync(cancellationToken);
            if (length is > 0 and <= CheckedAtStartBytes)
            {
                command.CommandText = "PRAGMA quick_check(1)";
                if (await command.ExecuteScalarAsync(cancellationToken) is not "ok")
                {
                    throw StoreProblems.Make(StoreProblem.Damaged, Location.File);
                }
            }

            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var db = new ClaimTrackerDbContext(_writerOptions!);
        var known = db.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        if ((await db.Database.GetAppliedMigrationsAsync(cancellationToken)).Any(applied => !known.Contains(applied)))
        {
            throw StoreProblems.Make(StoreProblem.Newer, Location.File);
        }

        await db.Database.MigrateAsync(cancellationToken);
    }

    private void Close()
    {
        // Readers first, pooled ones too: the last connection to close does a checkpoint, and that is the writer's work.
        using (var reader = new SqliteConnection(ReaderConnectionString))
        {
            SqliteConnection.ClearPool(reader);
        }

        _writer?.Dispose();
        _writer = null;
        _writerOptions = null;
        _hold?.Dispose();
        _hold = null;
    }
}
