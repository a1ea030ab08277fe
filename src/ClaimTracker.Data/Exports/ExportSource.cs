using ClaimTracker.Data.Browse;
using ClaimTracker.Export;
using ClaimTracker.Export.References;
using ClaimTracker.Export.Tables;

namespace ClaimTracker.Data.Exports;

/// <summary>Where the rows of a list come from.</summary>
internal abstract class ExportSource
{
    /// <summary>The names by which the list is narrowed.</summary>
    public abstract IReadOnlyList<string> FilterNames { get; }

    /// <summary>The orders of the list, the usual one first.</summary>
    public abstract IReadOnlyList<SortOption> Orders { get; }

    /// <summary>All columns of the list in their order.</summary>
    public abstract IReadOnlyList<TableColumn> Columns(CitationStyle style);

    /// <summary>Reads filter and order of the list as they stand in the address of its page.</summary>
    /// <param name="filter">A query string.</param>
    /// <param name="sort">The word of an order; null for that in the query string, else for the usual one.</param>
    /// <param name="query">What the other methods take from the plan; the whole list when something is wrong.</param>
    /// <param name="order">The order in force.</param>
    /// <param name="problem">One sentence that names what is wrong and what is allowed; null when nothing is.</param>
    public abstract bool TryRead(string filter, string? sort, out object query, out SortOption order, out string? problem);

    /// <summary>The list with its filter in plain words.</summary>
    public abstract Task<string> TitleAsync(ClaimTrackerDbContext db, ExportPlan plan, CancellationToken cancellationToken);

    /// <summary>How many rows there are.</summary>
    public abstract Task<int> CountAsync(ClaimTrackerDbContext db, ExportPlan plan, CancellationToken cancellationToken);

    /// <summary>The columns wanted, with the rows as they are read.</summary>
    public abstract ExportTable Table(ClaimTrackerDbContext db, ExportPlan plan, RowWatch watch, CancellationToken cancellationToken);

    /// <summary>The rows as items of a bibliography.</summary>
    public virtual IAsyncEnumerable<Reference> References(ClaimTrackerDbContext db, ExportPlan plan, RowWatch watch, CancellationToken cancellationToken) =>
        throw new ArgumentException("This list is no bibliography.", nameof(plan));

    /// <summary>The rows as claims with their places in code points.</summary>
    public virtual IAsyncEnumerable<CitationRow> Annotations(ClaimTrackerDbContext db, ExportPlan plan, RowWatch watch, CancellationToken cancellationToken) =>
        throw new ArgumentException("This list has no annotations.", nameof(plan));

    protected static IReadOnlyList<TableColumn<TRow>> Choose<TRow>(IReadOnlyList<TableColumn<TRow>> all, ExportPlan plan) =>
        ColumnChoice.TryChoose(all, plan.Request.Columns, out var chosen, out var problem) ? chosen : throw new ArgumentException(problem, nameof(plan));
}
