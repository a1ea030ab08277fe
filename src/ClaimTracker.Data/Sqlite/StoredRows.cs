using System.Globalization;
using ClaimTracker.Data.Configurations;
using ClaimTracker.Quantities;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Sqlite;

/// <summary>Reads rows by a statement of ours, for lists that are opened all day: making a query of an expression costs many times what the rows do.</summary>
internal static class StoredRows
{
    /// <param name="db">The context whose connection, and transaction if there is one, the statement runs on.</param>
    /// <param name="sql">The statement, with parameters named <c>@name</c>.</param>
    /// <param name="row">Makes a row of where the statement stands.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <param name="values">The parameters.</param>
    public static async Task<List<T>> ReadAsync<T>(
        ClaimTrackerDbContext db, string sql, Func<PreparedStatement, T> row, CancellationToken cancellationToken, params IEnumerable<(string Name, object Value)> values)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            var statement = KeptStatements.Of((SqliteConnection)db.Database.GetDbConnection(), sql);
            try
            {
                foreach (var (name, value) in values)
                {
                    statement.Bind(name, value);
                }

                var rows = new List<T>();
                while (statement.Next())
                {
                    rows.Add(row(statement));
                }

                return rows;
            }
            finally
            {
                statement.Reset();
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    public static decimal? Decimal(this PreparedStatement row, int column) => row.Text(column) is { } number ? decimal.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture) : null;

    public static DateTime Utc(this PreparedStatement row, int column) => DateTime.SpecifyKind(DateTime.Parse(row.GetString(column), CultureInfo.InvariantCulture), DateTimeKind.Utc);

    public static PartialDate? Date(this PreparedStatement row, int column) => row.Text(column) is { } date ? PartialDateConverter.Read(date) : null;

    public static DateInterval? Interval(this PreparedStatement row, int column) => row.Text(column) is { } interval ? DateIntervalConverter.Read(interval) : null;

    /// <summary>The value that is stored by its name.</summary>
    public static T Named<T>(this PreparedStatement row, int column)
        where T : struct, Enum => Names<T>.Values[row.GetString(column)];

    public static T? NamedOrNull<T>(this PreparedStatement row, int column)
        where T : struct, Enum => row.IsDBNull(column) ? null : row.Named<T>(column);

    private static class Names<T>
        where T : struct, Enum
    {
        public static IReadOnlyDictionary<string, T> Values { get; } = Enum.GetValues<T>().ToDictionary(value => value.ToString(), StringComparer.Ordinal);
    }
}
