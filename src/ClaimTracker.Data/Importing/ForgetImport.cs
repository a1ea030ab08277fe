using ClaimTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Importing;

/// <summary>Removes the record of an import and the files that were not read. The articles that came of it stay.</summary>
public sealed class ForgetImport(ClaimTrackerStore store)
{
    /// <returns>False when no import has that id, or something of it waits still.</returns>
    /// <exception cref="StoreUnavailableException">The store cannot be written any more.</exception>
    public async Task<bool> RunAsync(string importId, CancellationToken cancellationToken)
    {
        await using var writing = await store.BeginWritingAsync(cancellationToken);
        var db = writing.Db;
        var removed = await db.Imports
            .Where(i => i.Id == importId && !db.ImportItems.Any(x => x.ImportId == i.Id && (x.State == ImportItemState.Waiting || x.State == ImportItemState.Reading)))
            .ExecuteDeleteAsync(cancellationToken);
        await writing.CommitAsync(cancellationToken);
        return removed > 0;
    }
}
