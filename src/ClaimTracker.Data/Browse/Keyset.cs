using System.Globalization;
using System.Linq.Expressions;

namespace ClaimTracker.Data.Browse;

/// <summary>Pages through a query by sort key and id, forwards and backwards, at the same cost wherever the page stands.</summary>
internal static class Keyset
{
    /// <summary>The rows of a page and one more, which tells whether there are others; in the order of the search, backwards pages turned round.</summary>
    public static IQueryable<T> Page<T, TKey, TFilter>(
        IQueryable<T> rows, ListQuery<TFilter> query, bool descending, Expression<Func<T, TKey>> key, Expression<Func<T, string>> id, int size)
        where TFilter : class, IListFilter<TFilter>
    {
        descending ^= query.IsBackwards;
        if (query.Cursor is { } cursor)
        {
            rows = rows.Where(Beyond(key, id, (TKey)KeyOf(cursor, typeof(TKey))!, cursor.Id, descending, descending));
        }

        return Sorted(rows, descending, key, id).Take(size + 1);
    }

    /// <summary>All rows in the order of the pages.</summary>
    public static IOrderedQueryable<T> Sorted<T, TKey>(IQueryable<T> rows, bool descending, Expression<Func<T, TKey>> key, Expression<Func<T, string>> id) =>
        descending ? rows.OrderByDescending(key).ThenByDescending(id) : rows.OrderBy(key).ThenBy(id);

    /// <summary>The same for what stands in something that is paged: by the number of that, the highest first, then by place in it.</summary>
    public static IQueryable<T> PageWithin<T, TFilter>(
        IQueryable<T> rows, ListQuery<TFilter> query, Expression<Func<T, long>> number, Expression<Func<T, int>> place, int size)
        where TFilter : class, IListFilter<TFilter>
    {
        if (query.Cursor is { } cursor && int.TryParse(cursor.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var at))
        {
            rows = rows.Where(Beyond(number, place, cursor.Sort, at, !query.IsBackwards, query.IsBackwards));
        }

        return (query.IsBackwards ? rows.OrderBy(number).ThenByDescending(place) : SortedWithin(rows, number, place)).Take(size + 1);
    }

    /// <summary>All rows in the order of the pages of <see cref="PageWithin"/>.</summary>
    public static IOrderedQueryable<T> SortedWithin<T>(IQueryable<T> rows, Expression<Func<T, long>> number, Expression<Func<T, int>> place) =>
        rows.OrderByDescending(number).ThenBy(place);

    /// <summary>The cursor of a row of <see cref="PageWithin"/>.</summary>
    public static Cursor CursorWithin(long number, int place) => new(number, place.ToString(CultureInfo.InvariantCulture));

    /// <summary>Makes a page of what <see cref="Page"/> gave.</summary>
    public static Page<TRow> Finish<TRow, TFilter>(IReadOnlyList<TRow> found, ListQuery<TFilter> query, int size, int total, Func<TRow, Cursor> cursorOf)
        where TFilter : class, IListFilter<TFilter>
    {
        var hasMore = found.Count > size;
        var rows = found.Take(size).ToList();
        if (query.IsBackwards)
        {
            rows.Reverse();
        }

        if (rows.Count == 0)
        {
            return new Page<TRow>(rows, total, null);
        }

        var next = query.IsBackwards || hasMore ? At(rows[^1]) : null;
        var previous = query.IsBackwards ? hasMore : query.Cursor is not null;
        return new Page<TRow>(rows, total, next, previous ? At(rows[0]) : null);

        string At(TRow row) => (cursorOf(row) with { Place = query.Place }).ToString();
    }

    private static object? KeyOf(Cursor cursor, Type type) =>
        type == typeof(string) ? cursor.Key
        : type == typeof(long) ? cursor.Sort
        : type == typeof(int) ? (int)Math.Clamp(cursor.Sort, int.MinValue, int.MaxValue)
        : type == typeof(DateTime) ? new DateTime(Math.Clamp(cursor.Sort, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), DateTimeKind.Utc)
        : throw new NotSupportedException($"No list is sorted by a {type.Name}.");

    /// <summary>
    /// <c>key >= k AND (key > k OR id > i)</c>: the first half is what an index can begin at, which the plain form with OR does not show it.
    /// </summary>
    private static Expression<Func<T, bool>> Beyond<T, TKey, TId>(
        Expression<Func<T, TKey>> key, Expression<Func<T, TId>> id, TKey at, TId atId, bool descending, bool descendingId)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var rowKey = Rebind(key, row);
        var k = Parameter(at);
        var from = Compare(rowKey, k, descending ? ExpressionType.LessThanOrEqual : ExpressionType.GreaterThanOrEqual);
        var past = Compare(rowKey, k, descending ? ExpressionType.LessThan : ExpressionType.GreaterThan);
        var pastId = Compare(Rebind(id, row), Parameter(atId), descendingId ? ExpressionType.LessThan : ExpressionType.GreaterThan);
        return Expression.Lambda<Func<T, bool>>(Expression.AndAlso(from, Expression.OrElse(past, pastId)), row);
    }

    private static BinaryExpression Compare(Expression one, Expression other, ExpressionType operation) => one.Type == typeof(string)
        ? Expression.MakeBinary(operation, Expression.Call(typeof(string), nameof(string.Compare), null, one, other), Expression.Constant(0))
        : Expression.MakeBinary(operation, one, other);

    // A property of a constant, so that EF Core makes a parameter of it and the statement stays the same.
    private static MemberExpression Parameter<TValue>(TValue value) => Expression.Property(Expression.Constant(new Holder<TValue>(value)), nameof(Holder<TValue>.Value));

    private static Expression Rebind<T, TResult>(Expression<Func<T, TResult>> lambda, ParameterExpression row) =>
        new Replacement(lambda.Parameters[0], row).Visit(lambda.Body)!;

    private sealed record Holder<TValue>(TValue Value);

    private sealed class Replacement(Expression old, Expression anew) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) => node == old ? anew : base.Visit(node);
    }
}
