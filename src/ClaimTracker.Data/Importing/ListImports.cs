using ClaimTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Importing;

/// <summary>Lists imports, the newest first.</summary>
public sealed class ListImports(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<IReadOnlyList<ImportRow>> RunAsync(int most, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var imports = db.Imports.Where(i => !db.ImportItems.Any(x => x.ImportId == i.Id && x.State == ImportItemState.Preview));
        return await Rows(db, imports.OrderByDescending(i => i.StartedUtc).ThenBy(i => i.Id).Take(most)).ToListAsync(cancellationToken);
    }

    internal static IQueryable<ImportRow> Rows(ClaimTrackerDbContext db, IQueryable<Import> imports) => imports.Select(i => new ImportRow
    {
        Id = i.Id,
        Story = i.Story,
        StartedUtc = i.StartedUtc,
        EndedUtc = i.EndedUtc,
        Waiting = db.ImportItems.Count(x => x.ImportId == i.Id && x.State == ImportItemState.Waiting),
        Reading = db.ImportItems.Count(x => x.ImportId == i.Id && x.State == ImportItemState.Reading),
        Added = db.ImportItems.Count(x => x.ImportId == i.Id && x.State == ImportItemState.Added),
        AlreadyThere = db.ImportItems.Count(x => x.ImportId == i.Id && x.State == ImportItemState.AlreadyThere),
        Failed = db.ImportItems.Count(x => x.ImportId == i.Id && x.State == ImportItemState.Failed),
        Cancelled = db.ImportItems.Count(x => x.ImportId == i.Id && x.State == ImportItemState.Cancelled),
        Remarks = db.ImportItems.Count(x => x.ImportId == i.Id && x.State == ImportItemState.Remark),
        CanRetry = db.ImportItems.Count(x => x.ImportId == i.Id && x.Bytes != null && (x.State == ImportItemState.Failed || x.State == ImportItemState.Cancelled)),
    });
}
