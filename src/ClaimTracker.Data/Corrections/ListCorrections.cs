using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Corrections;

/// <summary>Lists corrections, the newest first.</summary>
public sealed class ListCorrections(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <summary>The most rows on a page.</summary>
    public const int MaxPageSize = 500;

    /// <param name="query">Which corrections, from where.</param>
    /// <param name="pageSize">How many rows, 1 to <see cref="MaxPageSize"/>.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<Page<CorrectionRow>> RunAsync(ListQuery<CorrectionFilter> query, int pageSize, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        pageSize = Math.Clamp(pageSize, 1, MaxPageSize);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var corrections = await FilteredAsync(db, query.Filter, cancellationToken);
        var total = await corrections.CountAsync(cancellationToken);
        var rows = await Keyset.Page(corrections, query, true, c => c.Number, c => c.Id, pageSize).ToListAsync(cancellationToken);
        var undone = await CorrectionRows.UndoneAsync(db, cancellationToken);
        return Keyset.Finish(rows.ConvertAll(row => CorrectionRows.Of(row, undone.Contains(row.Id))), query, pageSize, total, row => new Cursor(row.Number, row.Id));
    }

    /// <returns>Null when there is no such correction.</returns>
    public async Task<CorrectionRow?> FindAsync(string correctionId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Corrections.AsNoTracking().SingleOrDefaultAsync(c => c.Id == correctionId, cancellationToken) is { } row
            ? CorrectionRows.Of(row, (await CorrectionRows.UndoneAsync(db, cancellationToken)).Contains(row.Id))
            : null;
    }

    /// <summary>Those of an article, the newest first.</summary>
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

    private static async Task<IQueryable<StoredCorrection>> FilteredAsync(ClaimTrackerDbContext db, CorrectionFilter filter, CancellationToken cancellationToken)
    {
        var corrections = db.Corrections.AsNoTracking();
        if (filter.Story is { } story)
        {
            var id = await NamedStories.FindAsync(db, story, cancellationToken);
            corrections = corrections.Where(c => c.StoryId == id);
        }

        if (filter.Article is { } article)
        {
            corrections = corrections.Where(c => c.ArticleId == article);
        }

        if (filter.Kind is { } kind)
        {
            corrections = corrections.Where(c => c.Kind == kind);
        }

        return filter.Reviewer is { } reviewer ? corrections.Where(c => c.Reviewer == reviewer) : corrections;
    }
}
