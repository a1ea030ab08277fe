using Microsoft.Data.Sqlite;

namespace ClaimTracker.Data.Sqlite;

/// <summary>Copies a store into one file, also while a server writes to it: the copy is the store of one moment.</summary>
public static class BackupStore
{
    /// <param name="location">The store that is copied.</param>
    /// <param name="file">Full path of the copy; nothing may be there yet.</param>
    /// <exception cref="IOException">There is a file already, the copy cannot be written, or the store cannot be read.</exception>
    public static async Task RunAsync(StoreLocation location, string file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(location);
        ArgumentException.ThrowIfNullOrEmpty(file);
        if (Path.Exists(file))
        {
            throw new IOException($"{file} is there already; name another file for the copy.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var unfinished = $"{file}.unfinished";
        try
        {
            await using (var store = new SqliteConnection(Connection(location.File, SqliteOpenMode.ReadOnly)))
            await using (var copy = new SqliteConnection(Connection(unfinished, SqliteOpenMode.ReadWriteCreate)))
            {
                await store.OpenAsync(cancellationToken);
                await copy.OpenAsync(cancellationToken);
                store.BackupDatabase(copy);
            }

            File.Move(unfinished, file);
        }
        catch (SqliteException failure)
        {
            throw new IOException($"{location.File} could not be copied to {file}: {failure.Message}", failure);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static string Connection(string file, SqliteOpenMode mode) => new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ConnectionString;
}
