using Microsoft.EntityFrameworkCore.Storage;

namespace ClaimTracker.Data.Sqlite;

/// <summary>A turn at the store's one writer: a context in a transaction. Disposal without <see cref="CommitAsync"/> takes everything back.</summary>
internal sealed class StoreWriting : IAsyncDisposable
{
    private readonly IDbContextTransaction _transaction;
    private readonly string _file;
    private readonly DerivedData _derived;
    private Action<bool>? _release;
    private bool _isCommitted;

    private StoreWriting(ClaimTrackerDbContext db, IDbContextTransaction transaction, DerivedData derived, string file, Action<bool> release)
    {
        _derived = derived;
        db.SavingChanges += (_, _) => derived.MarkInserted(db);
        Db = db;
        _transaction = transaction;
        _file = file;
        _release = release;
    }

    public ClaimTrackerDbContext Db { get; }

    /// <param name="db">The context on the writer connection; disposed with the turn, and when beginning fails.</param>
    /// <param name="derived">What is brought up to date before the commit.</param>
    /// <param name="file">The database file, for messages.</param>
    /// <param name="release">Gives the turn to the next, and is told whether anything was committed; not called when beginning fails.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public static async Task<StoreWriting> BeginAsync(
        ClaimTrackerDbContext db, DerivedData derived, string file, Action<bool> release, CancellationToken cancellationToken)
    {
        try
        {
            return new StoreWriting(db, await db.Database.BeginTransactionAsync(cancellationToken), derived, file, release);
        }
        catch
        {
            await db.DisposeAsync();
            throw;
        }
    }

    /// <param name="cancellationToken">Ends the work.</param>
    /// <param name="givesWay">Asked now and then before the commit; null when the writing is not to be given up.</param>
    /// <exception cref="StoreUnavailableException">The disk is full, or the file is no longer what it was.</exception>
    /// <exception cref="WriterWantedException">It was to give way.</exception>
    public async Task CommitAsync(CancellationToken cancellationToken, Func<bool>? givesWay = null)
    {
        try
        {
            await Db.SaveChangesAsync(cancellationToken);
            _derived.BringUpToDate(givesWay);
            await _transaction.CommitAsync(cancellationToken);
            _isCommitted = true;
        }
        catch (Exception trouble) when (StoreProblems.Name(trouble, _file) is { } named)
        {
            throw named;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_release is { } release)
        {
            _release = null;
            try
            {
                await _transaction.DisposeAsync();
                await Db.DisposeAsync();
            }
            finally
            {
                release(_isCommitted);
            }
        }
    }
}
