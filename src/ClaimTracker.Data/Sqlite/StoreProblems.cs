using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ClaimTracker.Data.Sqlite;

/// <summary>Puts what SQLite and the file system say into one sentence each.</summary>
internal static class StoreProblems
{
    /// <returns>The named exception, or null when the trouble is none of the store's own.</returns>
    public static StoreUnavailableException? Name(Exception trouble, string file)
    {
        for (var cause = trouble; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case StoreUnavailableException named:
                    return named;
                case SqliteException sqlite when Name(sqlite.SqliteErrorCode) is { } problem:
                    return Make(problem, file, trouble);
                case UnauthorizedAccessException or DirectoryNotFoundException or PathTooLongException:
                    return Make(StoreProblem.ReadOnly, file, trouble);
            }
        }

        return null;
    }

    public static StoreUnavailableException Make(StoreProblem problem, string file, Exception? cause = null) => new(problem, problem switch
    {
        StoreProblem.Damaged => $"The database {file} is damaged or not a database: nothing was changed; move it away or restore a backup, then start again.",
        StoreProblem.ReadOnly => $"The database {file} cannot be written: make its folder writable, or name another with {StoreLocation.Variable}.",
        StoreProblem.Locked => $"The database {file} is in use by another ClaimTracker: stop that one first, or name another folder with {StoreLocation.Variable}.",
        StoreProblem.Newer => $"The database {file} was written by a newer version of ClaimTracker: update the program.",
        StoreProblem.Full => $"The database {file} cannot grow because the disk is full: nothing of this step was stored; make room and try again.",
        _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "No such problem."),
    }, cause);

    private static StoreProblem? Name(int code) => code switch
    {
        raw.SQLITE_NOTADB or raw.SQLITE_CORRUPT => StoreProblem.Damaged,
        raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM => StoreProblem.ReadOnly,
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => StoreProblem.Locked,
        raw.SQLITE_FULL => StoreProblem.Full,
        _ => null,
    };
}
