using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ClaimTracker.Data.Sqlite;

/// <summary>The statements of a connection, compiled once and kept while it is open: to compile many of them takes longer than to run them.</summary>
/// <remarks>For one thread at a time, as connections are.</remarks>
internal sealed class KeptStatements
{
    // A search has sixteen. Those of lists differ by what they are narrowed to.
    private const int Most = 120;

    private static readonly ConditionalWeakTable<sqlite3, KeptStatements> Connections = [];

    private readonly Dictionary<string, PreparedStatement> _statements = new(StringComparer.Ordinal);

    /// <returns>The statement, not to be disposed of. It is to be reset before it is asked for again.</returns>
    public static PreparedStatement Of(SqliteConnection connection, string sql)
    {
        var kept = Connections.GetValue(connection.Handle ?? throw new InvalidOperationException("The connection is not open."), _ => new KeptStatements());
        if (!kept._statements.TryGetValue(sql, out var statement))
        {
            if (kept._statements.Count >= Most)
            {
                kept.Clear();
            }

            kept._statements.Add(sql, statement = new PreparedStatement(connection, sql));
        }

        return statement;
    }

    /// <summary>Lets go of all statements on a connection, which is not quite closed before.</summary>
    public static void Forget(sqlite3 connection)
    {
        if (Connections.TryGetValue(connection, out var kept))
        {
            kept.Clear();
        }
    }

    private void Clear()
    {
        foreach (var statement in _statements.Values)
        {
            statement.Dispose();
        }

        _statements.Clear();
    }
}
