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
    /// <param name="row">Makes a row of where the reader stands.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <param name="values">The parameters.</param>
    public static async Task<List<T>> ReadAsync<T>(
        ClaimTrackerDbContext db, string sql, Func<SqliteDataReader, T> row, CancellationToken cancellationToken, params IEnumerable<(string Name, object Value)> values)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var command = ((SqliteConnection)db.Database.GetDbConnection()).CreateCommand();
#pragma warning disable CA2100 // Made of names that stand in this program; what people type is a parameter.
            command.CommandText = sql;
#pragma warning restore CA2100
            foreach (var (name, value) in values)
            {
                command.Parameters.AddWithValue(name, value);
            }

            var rows = new List<T>();
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (reader.Read())
            {
                rows.Add(row(reader));
            }

            return rows;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    public static string? Text(this SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    public static decimal? Decimal(this SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetDecimal(column);

    public static DateTime Utc(this SqliteDataReader reader, int column) => DateTime.SpecifyKind(reader.GetDateTime(column), DateTimeKind.Utc);

    public static PartialDate? Date(this SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : PartialDateConverter.Read(reader.GetString(column));

    public static DateInterval? Interval(this SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : DateIntervalConverter.Read(reader.GetString(column));

    /// <summary>The value that is stored by its name.</summary>
    public static T Named<T>(this SqliteDataReader reader, int column)
        where T : struct, Enum => Names<T>.Values[reader.GetString(column)];

    public static T? NamedOrNull<T>(this SqliteDataReader reader, int column)
        where T : struct, Enum => reader.IsDBNull(column) ? null : reader.Named<T>(column);

    private static class Names<T>
        where T : struct, Enum
    {
        public static IReadOnlyDictionary<string, T> Values { get; } = Enum.GetValues<T>().ToDictionary(value => value.ToString(), StringComparer.Ordinal);
    }
}
