using Microsoft.Data.Sqlite;

namespace ClaimTracker.Data.Sqlite;

/// <summary>The SQL behind the counts that sources, places and stories carry, so that lists need not count.</summary>
/// <remarks>
/// Ingest adds to them. Whatever else deletes or changes rows leaves a mark in <c>StaleCounts</c>, by trigger, and what is marked is counted anew at the
/// end of the transaction.
/// </remarks>
internal static class CountColumns
{
    private const string MarkSource = "INSERT OR IGNORE INTO StaleCounts(Kind, Id)";

    /// <summary>Sets the counts of the sources of a set: an outlet makes what it says in its own voice and carries the rest.</summary>
    public const string OfSources = """
        UPDATE Sources SET
            MakeCount = (SELECT count(*) FROM (
                SELECT ClaimId FROM Appearances WHERE ClaimantId = Sources.Id
                UNION SELECT ClaimId FROM Appearances WHERE OutletId = Sources.Id AND Kind = 'OwnVoice')),
            CarryCount = (SELECT count(*) FROM (
                SELECT ClaimId FROM Appearances WHERE OutletId = Sources.Id AND Kind <> 'OwnVoice' AND ClaimantId IS NOT Sources.Id
                UNION SELECT a.ClaimId FROM AttributionHops h JOIN Appearances a ON a.Id = h.AppearanceId WHERE h.SourceId = Sources.Id)),
            ArticleCount = (SELECT count(*) FROM (
                SELECT Id FROM Articles WHERE OutletId = Sources.Id
                UNION SELECT ArticleId FROM Appearances WHERE ClaimantId = Sources.Id
                UNION SELECT a.ArticleId FROM AttributionHops h JOIN Appearances a ON a.Id = h.AppearanceId WHERE h.SourceId = Sources.Id))
        """;

    public const string OfPlaces = """
        UPDATE Places SET
            MentionCount = (SELECT count(*) FROM PlaceMentions WHERE PlaceId = Places.Id),
            ArticleCount = (SELECT count(DISTINCT ArticleId) FROM PlaceMentions WHERE PlaceId = Places.Id)
        """;

    public const string OfStories = "UPDATE Stories SET ArticleCount = (SELECT count(*) FROM Articles WHERE StoryId = Stories.Id)";

    /// <summary>The sum by which lists of sources are sorted.</summary>
    public const string WeightOfSources = "UPDATE Sources SET Weight = MakeCount + CarryCount";

    /// <summary>The claims' places in lists, which appearances carry, and what lists of sources and places begin at.</summary>
    private const string Sorts = """
        UPDATE Appearances SET ClaimSort = (SELECT Sort FROM Claims WHERE Id = ClaimId);
        UPDATE AppearancePlaces SET ClaimSort = (SELECT ClaimSort FROM Appearances WHERE Id = AppearanceId);
        UPDATE AttributionHops SET ClaimSort = (SELECT ClaimSort FROM Appearances WHERE Id = AppearanceId)
        """;

    /// <summary>Creates the marks and the triggers that set them, where they are missing.</summary>
    public static void Create(SqliteConnection connection) => SqliteCommands.Run(connection, $"""
        CREATE TABLE IF NOT EXISTS StaleCounts (Kind TEXT NOT NULL, Id TEXT NOT NULL, PRIMARY KEY (Kind, Id)) WITHOUT ROWID;
        CREATE TRIGGER IF NOT EXISTS Appearances_counts_gone AFTER DELETE ON Appearances BEGIN
            {MarkSource} SELECT 'source', old.ClaimantId WHERE old.ClaimantId IS NOT NULL;
            {MarkSource} SELECT 'source', old.OutletId WHERE old.OutletId IS NOT NULL;
        END;
        CREATE TRIGGER IF NOT EXISTS Appearances_counts_changed AFTER UPDATE OF ClaimId, ClaimantId, OutletId, Kind ON Appearances BEGIN
            {MarkSource} SELECT 'source', old.ClaimantId WHERE old.ClaimantId IS NOT NULL;
            {MarkSource} SELECT 'source', old.OutletId WHERE old.OutletId IS NOT NULL;
            {MarkSource} SELECT 'source', new.ClaimantId WHERE new.ClaimantId IS NOT NULL;
            {MarkSource} SELECT 'source', new.OutletId WHERE new.OutletId IS NOT NULL;
            {MarkSource} SELECT 'source', SourceId FROM AttributionHops WHERE AppearanceId = new.Id;
        END;
        CREATE TRIGGER IF NOT EXISTS Appearances_sort_changed AFTER UPDATE OF ClaimId ON Appearances WHEN new.ClaimId <> old.ClaimId BEGIN
            UPDATE Appearances SET ClaimSort = (SELECT Sort FROM Claims WHERE Id = new.ClaimId) WHERE Id = new.Id;
            UPDATE AppearancePlaces SET ClaimSort = (SELECT Sort FROM Claims WHERE Id = new.ClaimId) WHERE AppearanceId = new.Id;
            UPDATE AttributionHops SET ClaimSort = (SELECT Sort FROM Claims WHERE Id = new.ClaimId) WHERE AppearanceId = new.Id;
        END;
        CREATE TRIGGER IF NOT EXISTS AttributionHops_counts_gone AFTER DELETE ON AttributionHops BEGIN
            {MarkSource} VALUES ('source', old.SourceId);
        END;
        CREATE TRIGGER IF NOT EXISTS AttributionHops_counts_changed AFTER UPDATE OF SourceId ON AttributionHops BEGIN
            {MarkSource} VALUES ('source', old.SourceId), ('source', new.SourceId);
        END;
        CREATE TRIGGER IF NOT EXISTS PlaceMentions_counts_gone AFTER DELETE ON PlaceMentions BEGIN
            {MarkSource} VALUES ('place', old.PlaceId);
        END;
        CREATE TRIGGER IF NOT EXISTS PlaceMentions_counts_changed AFTER UPDATE OF PlaceId ON PlaceMentions BEGIN
            {MarkSource} VALUES ('place', old.PlaceId), ('place', new.PlaceId);
        END;
        CREATE TRIGGER IF NOT EXISTS Articles_counts_gone AFTER DELETE ON Articles BEGIN
            {MarkSource} VALUES ('story', old.StoryId);
            {MarkSource} SELECT 'source', old.OutletId WHERE old.OutletId IS NOT NULL;
        END;
        CREATE TRIGGER IF NOT EXISTS Articles_counts_changed AFTER UPDATE OF StoryId, OutletId ON Articles
            WHEN old.StoryId <> new.StoryId OR old.OutletId IS NOT new.OutletId BEGIN
            {MarkSource} VALUES ('story', old.StoryId), ('story', new.StoryId);
            {MarkSource} SELECT 'source', old.OutletId WHERE old.OutletId IS NOT NULL;
            {MarkSource} SELECT 'source', new.OutletId WHERE new.OutletId IS NOT NULL;
        END;
        """);

    /// <summary>Counts everything anew.</summary>
    public static void Recount(SqliteConnection connection) => SqliteCommands.Run(connection, $"{OfSources}; {WeightOfSources}; {OfPlaces}; {OfStories}; {Sorts}; DELETE FROM StaleCounts;");

    /// <summary>The statements that count anew what is marked, in their order.</summary>
    public static IReadOnlyList<PreparedStatement> RecountMarked(SqliteConnection connection) =>
    [
        new(connection, $"{OfSources} WHERE Id IN (SELECT Id FROM StaleCounts WHERE Kind = 'source')"),
        new(connection, $"{WeightOfSources} WHERE Id IN (SELECT Id FROM StaleCounts WHERE Kind = 'source')"),
        new(connection, $"{OfPlaces} WHERE Id IN (SELECT Id FROM StaleCounts WHERE Kind = 'place')"),
        new(connection, $"{OfStories} WHERE Id IN (SELECT Id FROM StaleCounts WHERE Kind = 'story')"),
        new(connection, "DELETE FROM StaleCounts"),
    ];
}
