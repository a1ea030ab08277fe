using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Exports;

/// <summary>Hands out an export again, byte for byte.</summary>
public sealed class DownloadExport(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <param name="exportId">The export.</param>
    /// <param name="output">Where its bytes go; left open.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>False when there is no such export.</returns>
    public async Task<bool> RunAsync(string exportId, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(output);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var isThere = false;
        for (var ordinal = 0; ; ordinal++)
        {
            var part = await db.ExportParts.AsNoTracking().SingleOrDefaultAsync(p => p.ExportId == exportId && p.Ordinal == ordinal, cancellationToken);
            if (part is null)
            {
                return isThere;
            }

            isThere = true;
            await output.WriteAsync(part.Bytes, cancellationToken);
        }
    }
}
