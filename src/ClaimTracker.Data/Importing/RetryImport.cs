using ClaimTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Importing;

/// <summary>Lets what failed or was taken back wait again. A file that never arrived cannot be tried again.</summary>
public sealed class RetryImport(ClaimTrackerStore store)
{
    /// <returns>How many files wait again.</returns>
    /// <exception cref="StoreUnavailableException">The store cannot be written any more.</exception>
    public async Task<int> RunAsync(string importId, CancellationToken cancellationToken)
    {
        await using var writing = await store.BeginWritingAsync(cancellationToken);
        var again = await writing.Db.ImportItems
            .Where(i => i.ImportId == importId && i.Bytes != null && (i.State == ImportItemState.Failed || i.State == ImportItemState.Cancelled))
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.State, ImportItemState.Waiting).SetProperty(i => i.Reason, (string?)null), cancellationToken);
        if (again > 0)
        {
            await writing.Db.Imports.Where(i => i.Id == importId).ExecuteUpdateAsync(set => set.SetProperty(i => i.EndedUtc, (DateTime?)null), cancellationToken);
        }

        await writing.CommitAsync(cancellationToken);
        return again;
    }
}
