using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Review;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Quantities;

/// <summary>Lists the quantities of a story or of all, those with most figures first.</summary>
public sealed class ListQuantities(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <summary>The most rows on a page.</summary>
    public const int MaxPageSize = 500;

    /// <param name="storyId">Id of a story; null for all.</param>
    /// <param name="after">Cursor of the page before; null or unreadable for the first page.</param>
    /// <param name="pageSize">How many rows, 1 to <see cref="MaxPageSize"/>.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<Page<QuantityRow>> RunAsync(string? storyId, string? after, int pageSize, CancellationToken cancellationToken)
    {
        pageSize = Math.Clamp(pageSize, 1, MaxPageSize);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var quantities = db.Quantities.Where(q => storyId == null || q.StoryId == storyId);
        var total = await quantities.CountAsync(cancellationToken);
        if (Cursor.Parse(after) is { } cursor)
        {
#pragma warning disable CA1309 // EF Core translates this overload; the database compares ordinally.
            quantities = quantities.Where(q => q.Ordinal > cursor.Sort || (q.Ordinal == cursor.Sort && string.Compare(q.Id, cursor.Id) > 0));
#pragma warning restore CA1309
        }

        var page = await quantities.OrderBy(q => q.Ordinal).ThenBy(q => q.Id).Take(pageSize + 1).Select(q => new { q.Id, q.Ordinal }).ToListAsync(cancellationToken);
        var ids = page.Take(pageSize).Select(q => q.Id).ToArray();
        var rows = (await RowsAsync(db, db.Quantities.Where(q => EF.Parameter(ids).Contains(q.Id)), cancellationToken)).ToDictionary(r => r.Id, StringComparer.Ordinal);
        var next = page.Count > pageSize ? new Cursor(page[pageSize - 1].Ordinal, page[pageSize - 1].Id).ToString() : null;
        return new Page<QuantityRow>([.. ids.Select(id => rows[id])], total, next);
    }

    internal static async Task<IReadOnlyList<QuantityRow>> RowsAsync(ClaimTrackerDbContext db, IQueryable<Quantity> quantities, CancellationToken cancellationToken)
    {
        var open = db.Findings.WaitingForEditor();
        return await quantities
            .Join(db.Stories, q => q.StoryId, s => s.Id, (q, s) => new QuantityRow(
                q.Id, q.StoryId, s.Name, q.Label, q.Unit, q.Best, q.Low, q.High, q.ArticleCount, q.ValueCount, open.Count(f => f.QuantityId == q.Id)))
            .ToListAsync(cancellationToken);
    }
}
