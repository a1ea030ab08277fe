using System.Linq.Expressions;

namespace ClaimTracker.Data.Browse;

/// <summary>What the rows of a list are sorted by in each of its orders. Its pages and its exports are both read in them.</summary>
/// <param name="id">The row's id, which puts rows in order that are sorted alike.</param>
internal sealed class RowOrders<T>(Expression<Func<T, string>> id)
{
    private readonly Dictionary<SortOption, Order> _orders = [];

    /// <summary>These with one more.</summary>
    public RowOrders<T> With<TKey>(SortOption option, Expression<Func<T, TKey>> key, bool isDescending)
    {
        _orders.Add(option, new Order<TKey>(key, isDescending));
        return this;
    }

    /// <summary>The rows of a page and one more, as <see cref="Keyset.Page"/> gives them.</summary>
    public IQueryable<T> Page<TFilter>(IQueryable<T> rows, ListQuery<TFilter> query, int size)
        where TFilter : class, IListFilter<TFilter> => _orders[query.Order].Page(rows, query, id, size);

    /// <summary>All rows.</summary>
    public IOrderedQueryable<T> All(IQueryable<T> rows, SortOption order) => _orders[order].All(rows, id);

    private abstract class Order
    {
        public abstract IQueryable<T> Page<TFilter>(IQueryable<T> rows, ListQuery<TFilter> query, Expression<Func<T, string>> id, int size)
            where TFilter : class, IListFilter<TFilter>;

        public abstract IOrderedQueryable<T> All(IQueryable<T> rows, Expression<Func<T, string>> id);
    }

    private sealed class Order<TKey>(Expression<Func<T, TKey>> key, bool isDescending) : Order
    {
        public override IQueryable<T> Page<TFilter>(IQueryable<T> rows, ListQuery<TFilter> query, Expression<Func<T, string>> id, int size) =>
            Keyset.Page(rows, query, isDescending, key, id, size);

        public override IOrderedQueryable<T> All(IQueryable<T> rows, Expression<Func<T, string>> id) => Keyset.Sorted(rows, isDescending, key, id);
    }
}
