using ClaimTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Importing;

/// <summary>Takes back what of an import has not been stored yet, in the middle of a step too; what is stored stays.</summary>
public sealed class CancelImport(ClaimTrackerStore store, RunningImports running, TimeProvider clock)
{
    /// <returns>How many files were taken back that nobody had begun to read.</returns>
    /// <exception cref="StoreUnavailableException">The store cannot be written any more.</exception>
    public async Task<int> RunAsync(string importId, CancellationToken cancellationToken)
    {
        // What is being written is ended, or the writer would not be free before it is done.
        running.Stop(importId);
        await using var writing = await store.BeginWritingAsync(cancellationToken);
        var cancelled = await writing.Db.ImportItems.Where(i => i.ImportId == importId && i.State == ImportItemState.Waiting)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.State, ImportItemState.Cancelled), cancellationToken);
        var now = clock.GetUtcNow().UtcDateTime;
        await writing.Db.Imports.Where(i => i.Id == importId && i.EndedUtc == null).ExecuteUpdateAsync(set => set.SetProperty(i => i.EndedUtc, now), cancellationToken);
        await writing.CommitAsync(cancellationToken);

        // A step may have begun between the two.
        running.Stop(importId);
        return cancelled;
    }
}
