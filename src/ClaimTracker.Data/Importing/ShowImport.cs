using ClaimTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Importing;

/// <summary>Shows what became of each file of an import.</summary>
public sealed class ShowImport(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <summary>The most files that are shown.</summary>
    public const int MaxItems = 200;

    /// <summary>The most remarks on manifests that are shown.</summary>
    public const int MaxRemarks = 50;

    /// <returns>Null when there is no such import.</returns>
    public async Task<ImportDetail?> RunAsync(string importId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var import = await ListImports.Rows(db, db.Imports.Where(i => i.Id == importId)).SingleOrDefaultAsync(cancellationToken);
        if (import is null)
        {
            return null;
        }

        var files = await Rows(db, db.ImportItems.Where(i => i.ImportId == importId && i.State != ImportItemState.Preview && i.State != ImportItemState.Remark))
            .Take(MaxItems).ToListAsync(cancellationToken);
        var remarks = import.Remarks == 0 ? [] : await Rows(db, db.ImportItems.Where(i => i.ImportId == importId && i.State == ImportItemState.Remark))
            .Take(MaxRemarks).ToListAsync(cancellationToken);
        return new ImportDetail(import, files, remarks);
    }

    private static IQueryable<ImportItemRow> Rows(ClaimTrackerDbContext db, IQueryable<ImportItem> items) =>
        from i in items
        join a in db.Articles on i.ArticleId equals a.Id into articles
        from a in articles.DefaultIfEmpty()
        orderby i.State == ImportItemState.Failed ? 0 : i.State == ImportItemState.Reading ? 1 : 2, i.Ordinal
        select new ImportItemRow(i.Ordinal, i.Name, i.State, i.Reason, a == null ? null : a.Id, a == null ? null : a.Label, i.Figures, i.Quotations);
}
