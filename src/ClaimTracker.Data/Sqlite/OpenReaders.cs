using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ClaimTracker.Data.Sqlite;

/// <summary>The open connections on which a store is read: kept from writing and from checkpointing, and closed with the store.</summary>
/// <remarks>
/// SQLite 3.7.0 to 3.51.2 can lose pages when a commit races a checkpoint on another connection, so one connection does both.
/// </remarks>
internal sealed class OpenReaders : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA busy_timeout=5000; PRAGMA query_only=1; PRAGMA cache_size=-16384;";

    private readonly ConcurrentDictionary<SqliteConnection, bool> _connections = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Take((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Take((SqliteConnection)connection);
        return Task.CompletedTask;
    }

    public void Close()
    {
        foreach (var connection in _connections.Keys)
        {
            connection.Close();
        }
    }

    private void Take(SqliteConnection connection)
    {
        SqliteCommands.Run(connection, Pragmas);
        var handle = connection.Handle!;
        _connections[connection] = true;
        connection.StateChange += Leave;

        void Leave(object? sender, StateChangeEventArgs change)
        {
            if (change.CurrentState == ConnectionState.Closed)
            {
                connection.StateChange -= Leave;
                _connections.TryRemove(connection, out _);
                KeptStatements.Forget(handle);
            }
        }
    }
}
