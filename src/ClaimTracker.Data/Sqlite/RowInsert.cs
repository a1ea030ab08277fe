using System.Linq.Expressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ClaimTracker.Data.Sqlite;

/// <summary>Inserts rows of one entity by a prepared statement. Table, columns and conversions are those of EF Core's model, so that there is one mapping.</summary>
internal sealed class RowInsert<T> : IDisposable
    where T : class
{
    private readonly PreparedStatement _statement;
    private readonly Action<PreparedStatement, T> _bind;

    /// <param name="connection">The open writer.</param>
    /// <param name="model">EF Core's model.</param>
    /// <param name="whenThere">What the statement does with a row whose key is there: nothing (the default) makes it fail; else the text of an <c>ON CONFLICT</c> clause.</param>
    public RowInsert(SqliteConnection connection, IModel model, string whenThere = "")
    {
        var entity = model.FindEntityType(typeof(T)) ?? throw new ArgumentException($"The model has no {typeof(T).Name}.", nameof(model));
        var row = Expression.Parameter(typeof(T), "row");
        var statement = Expression.Parameter(typeof(PreparedStatement), "statement");
        var columns = new List<string>();
        var binds = new List<Expression>();
        Add(entity, row);
        var names = string.Join(", ", columns.Select(c => $"\"{c}\""));
        var values = string.Join(", ", columns.Select((_, i) => $"?{i + 1}"));
        _statement = new PreparedStatement(connection, $"INSERT INTO \"{entity.GetTableName()}\" ({names}) VALUES ({values}) {whenThere}");
        _bind = Expression.Lambda<Action<PreparedStatement, T>>(Expression.Block(binds), statement, row).Compile();

        void Add(ITypeBase type, Expression holder)
        {
            foreach (var property in type.GetProperties().Where(p => p.GetComputedColumnSql() is null))
            {
                columns.Add(property.GetColumnName());
                binds.Add(Bind(statement, columns.Count, property, Expression.Property(holder, property.PropertyInfo!)));
            }

            foreach (var part in type.GetComplexProperties())
            {
                Add(part.ComplexType, Expression.Property(holder, part.PropertyInfo!));
            }
        }
    }

    /// <returns>Whether a row was written: false when it was there and the clause lets that pass.</returns>
    public bool Run(T row)
    {
        _bind(_statement, row);
        _statement.Run();
        return _statement.Changes > 0;
    }

    public void Dispose() => _statement.Dispose();

    private static Expression Bind(Expression statement, int parameter, IProperty property, Expression value)
    {
        var converter = property.GetTypeMapping().Converter;
        if (converter is null)
        {
            return Call(statement, parameter, value);
        }

        var isNullable = Nullable.GetUnderlyingType(value.Type) is not null;
        var plain = isNullable ? Expression.Property(value, "Value") : value;
        Expression converted = Expression.Invoke(converter.ConvertToProviderExpression, Expression.Convert(plain, converter.ModelClrType));
        if (CountOf(plain) is { } count)
        {
            converted = Expression.Condition(Expression.Equal(count, Expression.Constant(0)), Expression.Constant("[]"), converted);
        }

        var call = Call(statement, parameter, converted);
        return value.Type.IsValueType && !isNullable
            ? call
            : Expression.IfThenElse(
                Expression.Equal(value, Expression.Constant(null, value.Type)),
                Call(statement, parameter, Expression.Constant(null, converted.Type.IsValueType ? typeof(long?) : converted.Type)),
                call);
    }

    /// <summary>Most lists are empty, and need no JSON writer.</summary>
    private static MemberExpression? CountOf(Expression value) =>
        value.Type.IsGenericType && value.Type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
            ? Expression.Property(value, typeof(IReadOnlyCollection<>).MakeGenericType(value.Type.GetGenericArguments()).GetProperty("Count")!)
            : null;

    private static MethodCallExpression Call(Expression statement, int parameter, Expression value)
    {
        var type = Nullable.GetUnderlyingType(value.Type) ?? value.Type;
        if (type == typeof(bool))
        {
            value = Expression.Condition(value, Expression.Constant(1L), Expression.Constant(0L));
            type = typeof(long);
        }

        var bound = type == typeof(string) || type == typeof(byte[]) ? type
            : type == typeof(decimal) ? typeof(decimal?)
            : type == typeof(double) ? typeof(double?)
            : type == typeof(DateTime) ? typeof(DateTime?)
            : type == typeof(int) || type == typeof(long) || type.IsEnum ? typeof(long?)
            : throw new NotSupportedException($"No rule says how SQLite keeps a {type.Name}.");
        var method = typeof(PreparedStatement).GetMethod(nameof(PreparedStatement.Bind), [typeof(int), bound])!;
        return Expression.Call(statement, method, Expression.Constant(parameter), Expression.Convert(value, bound));
    }
}
