using ClaimTracker.Data.Browse;

namespace ClaimTracker.Data.Exports;

/// <summary>A list that is narrowed by the filter of its page.</summary>
/// <typeparam name="TFilter">What the list is narrowed by, on its page and here.</typeparam>
internal abstract class ExportSource<TFilter> : ExportSource
    where TFilter : class, IListFilter<TFilter>
{
    public override IReadOnlyList<string> FilterNames => TFilter.Names;

    public override IReadOnlyList<SortOption> Orders => TFilter.Sorts;

    public override bool TryRead(string filter, string? sort, out object query, out SortOption order, out string? problem)
    {
        var isRead = ListQueries.TryParse<TFilter>(filter, sort, out var list, out problem);
        query = list.First;
        order = list.Order;
        return isRead;
    }

    public override Task<string> TitleAsync(ClaimTrackerDbContext db, ExportPlan plan, CancellationToken cancellationToken) => SummaryAsync(db, Of(plan).Filter, cancellationToken);

    /// <summary>The filter in plain words, as on the list's page.</summary>
    protected abstract Task<string> SummaryAsync(ClaimTrackerDbContext db, TFilter filter, CancellationToken cancellationToken);

    protected static ListQuery<TFilter> Of(ExportPlan plan) => (ListQuery<TFilter>)plan.Query;
}
