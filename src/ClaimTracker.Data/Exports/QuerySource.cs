using ClaimTracker.Export.References;
using ClaimTracker.Export.Tables;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Exports;

/// <summary>A list whose rows are those of one query, in its order.</summary>
/// <param name="name">The name of the table.</param>
/// <param name="title">For people: "Figures".</param>
/// <param name="filterNames">The names by which it is narrowed.</param>
/// <param name="columns">Its columns.</param>
/// <param name="query">Its rows in order.</param>
internal sealed class QuerySource<TRow>(
    string name, string title, IReadOnlyList<string> filterNames, IReadOnlyList<TableColumn<TRow>> columns, Func<ClaimTrackerDbContext, ExportFilter, IQueryable<TRow>> query) : ExportSource
{
    public override IReadOnlyList<string> FilterNames => filterNames;

    public override IReadOnlyList<TableColumn> Columns(CitationStyle style) => columns;

    public override Task<string> TitleAsync(ClaimTrackerDbContext db, ExportPlan plan, CancellationToken cancellationToken) => ExportTitle.OfAsync(db, title, plan.Filter, cancellationToken);

    public override Task<int> CountAsync(ClaimTrackerDbContext db, ExportPlan plan, CancellationToken cancellationToken) => query(db, plan.Filter).CountAsync(cancellationToken);

    public override ExportTable Table(ClaimTrackerDbContext db, ExportPlan plan, RowWatch watch, CancellationToken cancellationToken) =>
        ExportTable.Of(name, Choose(columns, plan), watch.Pass(query(db, plan.Filter).AsAsyncEnumerable(), cancellationToken));

    /// <summary>All columns, for a data package.</summary>
    public ExportTable Whole(ClaimTrackerDbContext db, ExportFilter filter, RowWatch watch, CancellationToken cancellationToken) =>
        ExportTable.Of(name, columns, watch.Pass(query(db, filter).AsAsyncEnumerable(), cancellationToken));
}
