using ClaimTracker.Data.Browse;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Exports;

/// <summary>Lists the exports that were made, the newest first.</summary>
public sealed class ListExports(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <summary>The most rows on a page.</summary>
    public const int MaxPageSize = 200;

    /// <param name="after">Cursor of the page before; null or unreadable for the first page.</param>
    /// <param name="pageSize">How many rows, 1 to <see cref="MaxPageSize"/>.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<Page<ExportRow>> RunAsync(string? after, int pageSize, CancellationToken cancellationToken)
    {
        pageSize = Math.Clamp(pageSize, 1, MaxPageSize);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var exports = db.Exports.AsNoTracking();
        var total = await exports.CountAsync(cancellationToken);
        if (Cursor.Parse(after) is { } cursor)
        {
            var instant = new DateTime(Math.Clamp(cursor.Sort, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), DateTimeKind.Utc);
#pragma warning disable CA1309 // EF Core translates this overload; the database compares ordinally.
            exports = exports.Where(e => e.CreatedUtc < instant || (e.CreatedUtc == instant && string.Compare(e.Id, cursor.Id) > 0));
#pragma warning restore CA1309
        }

        var rows = await exports.OrderByDescending(e => e.CreatedUtc).ThenBy(e => e.Id).Take(pageSize + 1).ToListAsync(cancellationToken);
        var next = rows.Count > pageSize ? new Cursor(rows[pageSize - 1].CreatedUtc.Ticks, rows[pageSize - 1].Id).ToString() : null;
        return new Page<ExportRow>([.. rows.Take(pageSize).Select(ExportRow.Of)], total, next);
    }
}
