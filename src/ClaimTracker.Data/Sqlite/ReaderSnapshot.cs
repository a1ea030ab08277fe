using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Sqlite;

/// <summary>Holds the store still for a reader of several queries, until disposal: it sees one state, and nobody waits for it.</summary>
internal sealed class ReaderSnapshot : IAsyncDisposable
{
    private readonly ClaimTrackerDbContext _db;
    private readonly SqliteTransaction _transaction;

    private ReaderSnapshot(ClaimTrackerDbContext db, SqliteTransaction transaction) => (_db, _transaction) = (db, transaction);

    public static async Task<ReaderSnapshot> BeginAsync(ClaimTrackerDbContext db, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);

        // Deferred: the ordinary way takes the write lock at once.
        var transaction = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);
        await db.Database.UseTransactionAsync(transaction, cancellationToken);
        return new ReaderSnapshot(db, transaction);
    }

    public async ValueTask DisposeAsync()
    {
        await _db.Database.UseTransactionAsync(null);
        await _transaction.DisposeAsync();
        await _db.Database.CloseConnectionAsync();
    }
}
