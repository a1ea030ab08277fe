using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ClaimTracker.Data.Sqlite;

/// <summary>A statement compiled once and run many times, past the command objects of ADO.NET, which cost more than the rows do. For one thread at a time.</summary>
internal sealed class PreparedStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    public PreparedStatement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle ?? throw new InvalidOperationException("The connection is not open.");
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(_database, sql, out _statement), _database);
    }

    /// <summary>How many rows the last statement on the connection changed.</summary>
    public int Changes => raw.sqlite3_changes(_database);

    public void Bind(int parameter, string? value)
    {
        if (value is null)
        {
            Check(raw.sqlite3_bind_null(_statement, parameter));
        }
        else if (value.Length == 0)
        {
            // An empty span has no address, and SQLite takes that for null.
            Check(raw.sqlite3_bind_text(_statement, parameter, ""));
        }
        else
        {
            var most = Encoding.UTF8.GetMaxByteCount(value.Length);
            var rented = most > 1024 ? ArrayPool<byte>.Shared.Rent(most) : null;
            var bytes = rented ?? stackalloc byte[1024];
            var length = Encoding.UTF8.GetBytes(value, bytes);
            var outcome = raw.sqlite3_bind_text(_statement, parameter, bytes[..length]);
            if (rented is not null)
            {
                ArrayPool<byte>.Shared.Return(rented);
            }

            Check(outcome);
        }
    }

    public void Bind(int parameter, long? value) =>
        Check(value is { } number ? raw.sqlite3_bind_int64(_statement, parameter, number) : raw.sqlite3_bind_null(_statement, parameter));

    public void Bind(int parameter, double? value) =>
        Check(value is { } number ? raw.sqlite3_bind_double(_statement, parameter, number) : raw.sqlite3_bind_null(_statement, parameter));

    /// <summary>As Microsoft.Data.Sqlite writes it, so that EF Core reads it and comparisons by text agree.</summary>
    public void Bind(int parameter, decimal? value) => Bind(parameter, value?.ToString("0.0###########################", CultureInfo.InvariantCulture));

    /// <summary>As Microsoft.Data.Sqlite writes it.</summary>
    public void Bind(int parameter, DateTime? value) => Bind(parameter, value?.ToString(@"yyyy\-MM\-dd HH\:mm\:ss.FFFFFFF", CultureInfo.InvariantCulture));

    public void Bind(int parameter, byte[]? value) => Check(
        value is null ? raw.sqlite3_bind_null(_statement, parameter)
        : value.Length == 0 ? raw.sqlite3_bind_zeroblob(_statement, parameter, 0)
        : raw.sqlite3_bind_blob(_statement, parameter, value));

    /// <summary>Binds by name; does nothing where the statement has no such parameter.</summary>
    /// <exception cref="ArgumentException"><paramref name="value"/> is neither text nor a whole number.</exception>
    public void Bind(string name, object value)
    {
        if (raw.sqlite3_bind_parameter_index(_statement, name) is var parameter and > 0)
        {
            switch (value)
            {
                case string text:
                    Bind(parameter, text);
                    break;
                case int number:
                    Bind(parameter, (long?)number);
                    break;
                case long number:
                    Bind(parameter, (long?)number);
                    break;
                default:
                    throw new ArgumentException($"{name} is a {value.GetType().Name}: statements take text and whole numbers.", nameof(value));
            }
        }
    }

    /// <summary>Runs it to its end and makes it ready for the next values.</summary>
    /// <exception cref="SqliteException">The database refuses, for instance because of a constraint.</exception>
    public void Run()
    {
        while (Next())
        {
        }
    }

    /// <summary>Goes to the next row. After the last one the statement is ready for the next values.</summary>
    public bool Next()
    {
        var outcome = raw.sqlite3_step(_statement);
        if (outcome == raw.SQLITE_ROW)
        {
            return true;
        }

        if (outcome != raw.SQLITE_DONE)
        {
            try
            {
                SqliteException.ThrowExceptionForRC(outcome, _database);
            }
            finally
            {
                raw.sqlite3_reset(_statement);
            }
        }

        raw.sqlite3_reset(_statement);
        return false;
    }

    /// <summary>Leaves the rows that are left.</summary>
    public void Reset() => raw.sqlite3_reset(_statement);

    public bool IsDBNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    public string? Text(int column) => raw.sqlite3_column_text(_statement, column).utf8_to_string();

    public string GetString(int column) => Text(column) ?? throw new InvalidOperationException($"Column {column} has no value.");

    public long GetInt64(int column) => raw.sqlite3_column_int64(_statement, column);

    public int GetInt32(int column) => checked((int)GetInt64(column));

    public double GetDouble(int column) => raw.sqlite3_column_double(_statement, column);

    public void Dispose() => _statement.Dispose();

    private void Check(int outcome)
    {
        if (outcome != raw.SQLITE_OK)
        {
            SqliteException.ThrowExceptionForRC(outcome, _database);
        }
    }
}
