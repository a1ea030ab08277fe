using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ClaimTracker.Data.Sqlite;

/// <summary>Holds the store still for a reader of several queries: it sees one state, and nobody waits for it.</summary>
internal static class ReaderSnapshot
{
    public static async Task<IDbContextTransaction> BeginAsync(ClaimTrackerDbContext db, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);

        // Deferred: the ordinary way takes the write lock at once.
        var transaction = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);
        return (await db.Database.UseTransactionAsync(transaction, cancellationToken))!;
    }
}
