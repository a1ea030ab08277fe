using SQLitePCL;

namespace ClaimTracker.Data.Sqlite;

/// <summary>How SQLite takes memory in this process.</summary>
internal static class SqliteMemory
{
    private static readonly Lazy<int> Asked = new(() =>
    {
        Batteries_V2.Init();
        return raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    });

    /// <summary>
    /// Has it take memory without counting it, as long as nothing of the process has opened a database. The count is one for all connections, under one lock:
    /// two readers wait for each other there, an eighth of the time of a search. A later call changes nothing, and the outcome is left unread on purpose: where a
    /// database was open before, memory is counted as ever, which costs time and nothing else.
    /// </summary>
    public static void LeaveUncounted() => _ = Asked.Value;
}
