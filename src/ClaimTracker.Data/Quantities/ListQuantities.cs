using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Review;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Quantities;

/// <summary>Lists the quantities of a story or of all, those with most figures first.</summary>
public sealed class ListQuantities(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <param name="storyId">Id of a story; null for all.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<IReadOnlyList<QuantityRow>> RunAsync(string? storyId, int most, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var quantities = db.Quantities.Where(q => storyId == null || q.StoryId == storyId).OrderBy(q => q.Ordinal).ThenBy(q => q.Id).Take(most);
        return await RowsAsync(db, quantities, cancellationToken);
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
