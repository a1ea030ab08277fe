using ClaimTracker.Data.Entities;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Sqlite;

/// <summary>What the store keeps beside its rows and can make anew from them: full-text indexes and counts. Brought up to date at the end of every transaction.</summary>
internal sealed class DerivedData : IDisposable
{
    // Raised when an index, a trigger or the meaning of a count changes: the next start makes them anew.
    private const int Version = 3;

    private readonly List<PreparedStatement> _feeds;
    private readonly IReadOnlyList<PreparedStatement> _recounts;
    private readonly PreparedStatement _isStale;
    private readonly PreparedStatement _mark;

    private DerivedData(SqliteConnection connection)
    {
        _feeds = [.. WordIndex.All.Select(index => index.Feeding(connection))];
        _recounts = CountColumns.RecountMarked(connection);
        _isStale = new PreparedStatement(connection, "SELECT EXISTS (SELECT 1 FROM StaleCounts)");
        _mark = new PreparedStatement(connection, "INSERT OR IGNORE INTO StaleCounts(Kind, Id) VALUES (?1, ?2)");
    }

    /// <param name="connection">The writer, its schema up to date.</param>
    /// <param name="migrated">Whether the schema was changed just now, which may have moved rows.</param>
    public static DerivedData Open(SqliteConnection connection, bool migrated)
    {
        SqliteCommands.Run(connection, "BEGIN IMMEDIATE");
        var anew = migrated || SqliteCommands.Number(connection, "PRAGMA user_version") != Version;
        CountColumns.Create(connection);
        foreach (var index in WordIndex.All)
        {
            if (anew)
            {
                index.Drop(connection);
            }

            index.Create(connection);
            index.Repair(connection);
        }

        if (anew)
        {
            CountColumns.Recount(connection);
            SqliteCommands.Run(connection, FormattableString.Invariant($"PRAGMA user_version = {Version}"));
        }

        SqliteCommands.Run(connection, "COMMIT");
        return new DerivedData(connection);
    }

    /// <summary>Takes the triggers away, all of which are made anew when the store opens: a migration that builds a table anew cannot have them speak of it.</summary>
    public static void StandAside(SqliteConnection connection)
    {
        var names = new List<string>();
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'trigger'";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                names.Add(reader.GetString(0));
            }
        }

        names.ForEach(name => SqliteCommands.Run(connection, $"DROP TRIGGER \"{name}\""));
    }

    /// <summary>Inside a transaction, before it is committed.</summary>
    /// <param name="givesWay">Asked between two pieces of work whether somebody else is to write first; null when not.</param>
    /// <exception cref="WriterWantedException">It said yes.</exception>
    public void BringUpToDate(Func<bool>? givesWay)
    {
        _isStale.Next();
        var isStale = _isStale.GetInt64(0) != 0;
        _isStale.Reset();
        if (isStale)
        {
            foreach (var recount in _recounts)
            {
                recount.Run();
            }
        }

        foreach (var feed in _feeds)
        {
            do
            {
                if (givesWay?.Invoke() == true)
                {
                    throw new WriterWantedException();
                }

                feed.Run();
            }
            while (feed.Changes == WordIndex.RowsAtOnce);
        }
    }

    /// <summary>Marks what rows that EF Core is about to insert will change. Deleted and changed rows are marked by triggers.</summary>
    public void MarkInserted(DbContext db)
    {
        foreach (var entry in db.ChangeTracker.Entries())
        {
            if (entry.State == EntityState.Added)
            {
                switch (entry.Entity)
                {
                    case Appearance appearance:
                        Mark("source", appearance.ClaimantId);
                        Mark("source", appearance.OutletId);
                        break;
                    case AttributionHop hop:
                        Mark("source", hop.SourceId);
                        break;
                    case PlaceMention mention:
                        Mark("place", mention.PlaceId);
                        break;
                    case Article article:
                        Mark("story", article.StoryId);
                        Mark("source", article.OutletId);
                        break;
                }
            }
        }
    }

    public void Dispose()
    {
        _isStale.Dispose();
        _mark.Dispose();
        _feeds.ForEach(feed => feed.Dispose());
        foreach (var recount in _recounts)
        {
            recount.Dispose();
        }
    }

    private void Mark(string kind, string? id)
    {
        if (id is not null)
        {
            _mark.Bind(1, kind);
            _mark.Bind(2, id);
            _mark.Run();
        }
    }
}
