using ClaimTracker.Data.Browse;
using ClaimTracker.Export.References;
using ClaimTracker.Export.Tables;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Exports;

/// <summary>A list whose rows are those of one query.</summary>
/// <param name="name">The name of the table.</param>
/// <param name="columns">Its columns.</param>
/// <param name="narrowed">What a filter leaves, as the list's page finds it.</param>
/// <param name="rows">Rows of these in an order of the list.</param>
/// <param name="summary">The filter in plain words, as on the list's page.</param>
internal sealed class QuerySource<TFilter, TEntity, TRow>(
    string name,
    IReadOnlyList<TableColumn<TRow>> columns,
    Func<ClaimTrackerDbContext, TFilter, IQueryable<TEntity>> narrowed,
    Func<ClaimTrackerDbContext, IQueryable<TEntity>, SortOption, IQueryable<TRow>> rows,
    Func<ClaimTrackerDbContext, TFilter, CancellationToken, Task<string>> summary) : ExportSource<TFilter>
    where TFilter : class, IListFilter<TFilter>
{
    public override IReadOnlyList<TableColumn> Columns(CitationStyle style) => columns;

    public override Task<int> CountAsync(ClaimTrackerDbContext db, ExportPlan plan, CancellationToken cancellationToken) => narrowed(db, Of(plan).Filter).CountAsync(cancellationToken);

    public override ExportTable Table(ClaimTrackerDbContext db, ExportPlan plan, RowWatch watch, CancellationToken cancellationToken) =>
        ExportTable.Of(name, Choose(columns, plan), watch.Pass(rows(db, narrowed(db, Of(plan).Filter), Of(plan).Order).AsAsyncEnumerable(), cancellationToken));

    /// <summary>All columns of some of them, for a data package.</summary>
    public ExportTable Whole(ClaimTrackerDbContext db, IQueryable<TEntity> entities, RowWatch watch, CancellationToken cancellationToken) =>
        ExportTable.Of(name, columns, watch.Pass(rows(db, entities, TFilter.Sorts[0]).AsAsyncEnumerable(), cancellationToken));

    protected override Task<string> SummaryAsync(ClaimTrackerDbContext db, TFilter filter, CancellationToken cancellationToken) => summary(db, filter, cancellationToken);
}
