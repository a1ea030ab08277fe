using ClaimTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Importing;

/// <summary>Takes back what of an import has not been read yet. What is being read is read to its end; what is stored stays.</summary>
public sealed class CancelImport(ClaimTrackerStore store, TimeProvider clock)
{
    /// <returns>How many files were taken back.</returns>
    /// <exception cref="StoreUnavailableException">The store cannot be written any more.</exception>
    public async Task<int> RunAsync(string importId, CancellationToken cancellationToken)
    {
        await using var writing = await store.BeginWritingAsync(cancellationToken);
        var cancelled = await writing.Db.ImportItems.Where(i => i.ImportId == importId && i.State == ImportItemState.Waiting)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.State, ImportItemState.Cancelled), cancellationToken);
        var now = clock.GetUtcNow().UtcDateTime;
        await writing.Db.Imports.Where(i => i.Id == importId && i.EndedUtc == null).ExecuteUpdateAsync(set => set.SetProperty(i => i.EndedUtc, now), cancellationToken);
        await writing.CommitAsync(cancellationToken);
        return cancelled;
    }
}
