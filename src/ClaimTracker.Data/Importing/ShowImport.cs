using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Importing;

/// <summary>Shows what became of each file of an import.</summary>
public sealed class ShowImport(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <summary>The most files that are shown.</summary>
    public const int MaxItems = 200;

    /// <returns>Null when there is no such import.</returns>
    public async Task<ImportDetail?> RunAsync(string importId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var import = await ListImports.Rows(db, db.Imports.Where(i => i.Id == importId)).SingleOrDefaultAsync(cancellationToken);
        if (import is null)
        {
            return null;
        }

        var items = await (
            from i in db.ImportItems
            where i.ImportId == importId && i.State != ImportItemState.Preview
            join a in db.Articles on i.ArticleId equals a.Id into articles
            from a in articles.DefaultIfEmpty()
            orderby i.State == ImportItemState.Failed ? 0 : i.State == ImportItemState.Remark ? 1 : i.State == ImportItemState.Reading ? 2 : 3, i.Ordinal
            select new ImportItemRow(i.Ordinal, i.Name, i.State, i.Reason, a == null ? null : a.Id, a == null ? null : a.Label, i.Figures, i.Quotations))
            .Take(MaxItems).ToListAsync(cancellationToken);
        return new ImportDetail(import, items);
    }
}
