using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Exports;

/// <summary>Shows the record of an export.</summary>
public sealed class ShowExport(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <returns>Null when there is no such export.</returns>
    public async Task<ExportRow?> RunAsync(string exportId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Exports.SingleOrDefaultAsync(e => e.Id == exportId, cancellationToken) is { } export ? ExportRow.Of(export) : null;
    }
}
