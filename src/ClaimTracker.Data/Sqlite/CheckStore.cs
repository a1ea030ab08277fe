using ClaimTracker.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Sqlite;

/// <summary>Checks the whole store: pages, indexes, references, and that every snapshot still has the bytes that its hash is of.</summary>
public sealed class CheckStore(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    private const int MostProblems = 100;

    /// <returns>One sentence a problem, at most a hundred; none when the store is sound.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(CancellationToken cancellationToken)
    {
        var problems = new List<string>();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = "PRAGMA integrity_check(100)";
            await using (var pages = await command.ExecuteReaderAsync(cancellationToken))
            {
                while (await pages.ReadAsync(cancellationToken))
                {
                    if (pages.GetString(0) is not "ok" and var problem)
                    {
                        problems.Add(problem);
                    }
                }
            }

            command.CommandText = "SELECT \"table\" || ' row ' || coalesce(rowid, '?') || ' refers to a missing row of ' || parent FROM pragma_foreign_key_check LIMIT 100";
            await using var references = await command.ExecuteReaderAsync(cancellationToken);
            while (await references.ReadAsync(cancellationToken))
            {
                problems.Add(references.GetString(0));
            }
        }
        catch (SqliteException damaged) when (damaged.SqliteErrorCode is SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB)
        {
            problems.Add(damaged.Message);
            return problems;
        }

        await foreach (var snapshot in db.Snapshots.Select(s => new { s.Sha256, s.Bytes }).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (!string.Equals(ContentHash.Sha256(snapshot.Bytes), snapshot.Sha256, StringComparison.Ordinal))
            {
                problems.Add($"The bytes of snapshot {snapshot.Sha256} are not those that were stored.");
            }
        }

        return [.. problems.Take(MostProblems)];
    }
}
