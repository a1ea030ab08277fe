using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Sqlite.Storage.Internal;
using Microsoft.EntityFrameworkCore.Storage;
using SQLitePCL;

namespace ClaimTracker.Data.Sqlite;

/// <summary>The connection of a reading context, which stays open while the context waits for its next use.</summary>
/// <remarks>
/// EF Core closes a connection behind each query and defines its functions anew when it opens one: SQLite then compiles every statement again, which takes
/// longer than to run them. Nothing public says that it should not; if this class stops compiling, readers are slower without it, and right.
/// </remarks>
#pragma warning disable EF1001 // Internal to EF Core.
internal sealed class ReaderConnection(RelationalConnectionDependencies dependencies, IRawSqlCommandBuilder commands, IDiagnosticsLogger<Microsoft.EntityFrameworkCore.DbLoggerCategory.Infrastructure> logger)
    : SqliteRelationalConnection(dependencies, commands, logger)
{
    protected override void CloseDbConnection()
    {
        if (IsInTransaction)
        {
            base.CloseDbConnection();
        }
    }

    protected override Task CloseDbConnectionAsync() => IsInTransaction ? base.CloseDbConnectionAsync() : Task.CompletedTask;

    // A transaction that stayed behind would show the next reader what was, and keep the log from being written back.
    private bool IsInTransaction => DbConnection is SqliteConnection { Handle: { } handle } && raw.sqlite3_get_autocommit(handle) == 0;
}
#pragma warning restore EF1001
