using ClaimTracker.Data.Ingest;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Sqlite;

/// <summary>The database file of a process: opened once, held against other processes, with one writer connection.</summary>
public sealed class ClaimTrackerStore : IAsyncDisposable, IDisposable
{
    // Checking every page takes a second a gigabyte or so: at each start only where nobody notices.
    private const long CheckedAtStartBytes = 64L * 1024 * 1024;

    private static readonly TimeSpan LongestGivingWay = TimeSpan.FromSeconds(30);

    /// <summary>Of a new database; one that is there keeps the size that it has. Pages twice as long as usual take rows with a tenth less work, and are read as fast.</summary>
    internal const string PageSize = "PRAGMA page_size=8192;";

    private readonly SemaphoreSlim _turn = new(1, 1);
    private SqliteConnection? _writer;
    private DbContextOptions<ClaimTrackerDbContext>? _writerOptions;
    private FileStream? _hold;
    private DerivedData? _derived;
    private ArticleInserts? _inserts;
    private long _generation;
    private int _waiting, _waitingPatiently;

    public ClaimTrackerStore(StoreLocation location)
    {
        Location = location;
        SqliteMemory.LeaveUncounted();
    }

    public StoreLocation Location { get; }

    /// <summary>Grows with every transaction that this process commits: what was counted at one number holds as long as the number stays.</summary>
    public long Generation => Interlocked.Read(ref _generation);

    /// <summary>What a reading connection is opened with.</summary>
    internal string ReaderConnectionString => new SqliteConnectionStringBuilder
    {
        DataSource = Location.File,
        Mode = SqliteOpenMode.ReadWrite,
        ForeignKeys = true,
        Pooling = false,
    }.ToString();

    /// <summary>The connections that read.</summary>
    internal OpenReaders Readers { get; } = new();

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
            var migrated = await MigrateAsync(cancellationToken);
            _derived = DerivedData.Open(_writer, migrated);
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

    /// <summary>Whether anybody waits for the writer now whom long work gives way to.</summary>
    internal bool IsWaitedFor => Volatile.Read(ref _waiting) > 0;

    /// <summary>Whether work in the background waits for the writer now.</summary>
    internal bool IsWaitedForPatiently => Volatile.Read(ref _waitingPatiently) > 0;

    /// <summary>What long writing asks now and then: whether to give up for whoever waits, and begin again.</summary>
    /// <param name="soFar">For how long it has given way already.</param>
    /// <returns>Null where that was long enough: where somebody always wants to write, it is written in the end all the same.</returns>
    internal Func<bool>? GivingWay(TimeSpan soFar) => soFar < LongestGivingWay ? () => IsWaitedFor : null;

    /// <summary>Waits for the one writer and begins a transaction on it.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <param name="isPatient">Whether this is work in the background, which nothing gives way to: two such works would make each other begin again and again.</param>
    /// <exception cref="InvalidOperationException">The store is not open.</exception>
    internal async Task<StoreWriting> BeginWritingAsync(CancellationToken cancellationToken, bool isPatient = false)
    {
        CountWaiting(isPatient, 1);
        try
        {
            await _turn.WaitAsync(cancellationToken);
        }
        finally
        {
            CountWaiting(isPatient, -1);
        }

        try
        {
            if (_writerOptions is null)
            {
                throw new InvalidOperationException("The store is not open: call OpenAsync first.");
            }

            var db = new ClaimTrackerDbContext(_writerOptions) { Inserts = _inserts! };
            return await StoreWriting.BeginAsync(db, _derived!, Location.File, Release, cancellationToken);
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

    private void CountWaiting(bool isPatient, int more) => Interlocked.Add(ref isPatient ? ref _waitingPatiently : ref _waiting, more);

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
            command.CommandText = $"{PageSize} PRAGMA busy_timeout=5000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-65536; PRAGMA wal_autocheckpoint=2000;";
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

    private void Release(bool isCommitted)
    {
        if (isCommitted)
        {
            Interlocked.Increment(ref _generation);
        }

        _turn.Release();
    }

    /// <returns>Whether the schema was changed.</returns>
    private async Task<bool> MigrateAsync(CancellationToken cancellationToken)
    {
        await using var db = new ClaimTrackerDbContext(_writerOptions!);
        var known = db.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal);
        if (!applied.IsSubsetOf(known))
        {
            throw StoreProblems.Make(StoreProblem.Newer, Location.File);
        }

        // Migrating compares the whole model with that of the last migration, a good part of the time that the program takes to start.
        var isBehind = !known.IsSubsetOf(applied);
        if (isBehind)
        {
            DerivedData.StandAside(_writer!);
            await db.Database.MigrateAsync(cancellationToken);
        }

        _inserts = new ArticleInserts(_writer!, db.Model);
        return isBehind;
    }

    private void Close()
    {
        // Readers first: the last connection to close does a checkpoint, and that is the writer's work.
        Readers.Close();
        if (_writer?.Handle is { } writer)
        {
            KeptStatements.Forget(writer);
        }

        _derived?.Dispose();
        _derived = null;
        _inserts?.Dispose();
        _inserts = null;
        _writer?.Dispose();
        _writer = null;
        _writerOptions = null;
        _hold?.Dispose();
        _hold = null;
    }
}
