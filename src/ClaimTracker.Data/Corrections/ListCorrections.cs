using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Corrections;

/// <summary>Lists the corrections of an article, the newest first.</summary>
public sealed class ListCorrections(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <param name="articleId">Id of the article.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<IReadOnlyList<CorrectionRow>> RunAsync(string articleId, int most, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await db.Corrections.Where(c => c.ArticleId == articleId).OrderByDescending(c => c.Number).Take(most).ToListAsync(cancellationToken);
        var undone = rows.Count == 0 ? new HashSet<string>() : await CorrectionRows.UndoneAsync(db, cancellationToken);
        return rows.ConvertAll(row => CorrectionRows.Of(row, undone.Contains(row.Id)));
    }

    /// <summary>The number of the last correction in the store, for a form to name what its reader saw; 0 when there is none.</summary>
    public async Task<long> LastNumberAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await CorrectionWriting.LastNumberAsync(db, cancellationToken);
    }
}
