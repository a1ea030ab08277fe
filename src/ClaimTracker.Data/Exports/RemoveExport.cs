using ClaimTracker.Data.Sqlite;

namespace ClaimTracker.Data.Exports;

/// <summary>Removes an export with its bytes; the rows that it was made of stay.</summary>
public sealed class RemoveExport(ClaimTrackerStore store)
{
    /// <returns>False when there is no such export.</returns>
    /// <exception cref="StoreUnavailableException">The store cannot be written any more.</exception>
    public async Task<bool> RunAsync(string exportId, CancellationToken cancellationToken)
    {
        await using var writing = await store.BeginWritingAsync(cancellationToken);
        if (await writing.Db.Exports.FindAsync([exportId], cancellationToken) is not { } export)
        {
            return false;
        }

        writing.Db.Exports.Remove(export);
        await writing.CommitAsync(cancellationToken);
        return true;
    }
}
