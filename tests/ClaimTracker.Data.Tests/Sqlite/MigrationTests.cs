using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Tests.Sqlite;

public sealed class MigrationTests
{
    [Fact]
    public async Task The_migrated_schema_is_the_model()
    {
        await using var migrated = new SqliteConnection("Data Source=:memory:");
        await using var made = new SqliteConnection("Data Source=:memory:");

        await (await OpenAsync(migrated)).Database.MigrateAsync();
        await (await OpenAsync(made)).Database.EnsureCreatedAsync();

        var expected = await SchemaAsync(made);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, (await SchemaAsync(migrated)).Where(line => !line.Contains("__EFMigrations", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task No_change_of_the_model_is_without_its_migration()
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        Assert.False((await OpenAsync(connection)).Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task Tables_that_are_reached_by_their_key_alone_lie_in_its_order()
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await (await OpenAsync(connection)).Database.MigrateAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT group_concat(name, ' ') FROM (SELECT name FROM pragma_table_list WHERE wr = 1 AND schema = 'main' ORDER BY name)";
        Assert.Equal("AppearancePlaces ArticleNotes AttributionHops FurnitureSpans PlaceMentions SetAsides TimeMentions", await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task What_stands_in_an_article_keeps_its_ties_when_its_ids_change()
    {
        await using var connection = new SqliteConnection("Data Source=:memory:;Foreign Keys=True");
        await using var db = await OpenAsync(connection);
        await db.Database.MigrateAsync("20261122004322_ComparedParts");
        await db.Database.ExecuteSqlRawAsync("""
            INSERT INTO Stories(Id, Name, AddedUtc, NeedsReconciling, Version, ArticleCount) VALUES ('story', 'Buses', '2024-03-09', 0, 0, 1);
            INSERT INTO Snapshots(Sha256, Bytes, ByteCount, Encoding, Text, AddedUtc) VALUES ('hash', x'', 0, 'utf-8', '', '2024-03-09');
            INSERT INTO Articles(Id, Number, StoryId, Sha256, Path, Label, AddedUtc, ExtractorVersion, RulesVersion, IsWithdrawn, IsCompared, FigureCount, ClaimCount, QuotationCount, LocationCount, NoteCount, Version)
                VALUES ('aaaaaaaaaaAAAAAAAAAA', 1, 'story', 'hash', 'a.txt', 'A', '2024-03-09', '1', '1', 0, 1, 2, 1, 0, 0, 0, 0);
            INSERT INTO Places(Id, Name, FoldedName, Kind, MentionCount, ArticleCount) VALUES ('place', 'Lund', 'lund', 'City', 1, 1);
            INSERT INTO Sources(Id, Kind, Name, FoldedName, MakeCount, CarryCount, ArticleCount, Weight, Version) VALUES ('source', 'Person', 'Anna Berg', 'anna berg', 1, 0, 1, 1, 0);
            INSERT INTO Claims(Id, Content, Sort, AppearanceCount) VALUES ('claim', 'Said', 77, 1);
            INSERT INTO Appearances(Id, ArticleId, StoryId, Ordinal, ClaimId, ClaimSort, OwnClaimId, Kind, Stance, Start, End, Prefix, Exact, Suffix, Rule, Dates, Quotations)
                VALUES ('bbbbbbbbbbBBBBBBBBBB', 'aaaaaaaaaaAAAAAAAAAA', 'story', 0, 'claim', 77, 'claim', 'Indirect', 'Asserts', 0, 4, '', 'Said', '', 'rule', '[]', '[]');
            INSERT INTO Figures(Id, ArticleId, Ordinal, Start, End, Surface, Modifier, Measure, Kind, IsImplicit, Attributions, Linked, Parts, Rule) VALUES
                ('cccccccccc0000000000', 'aaaaaaaaaaAAAAAAAAAA', 0, 0, 2, '12', 'Exact', 'Count', 'Total', 0, '[]', '[]', '[]', 'rule'),
                ('dddddddddd0000000000', 'aaaaaaaaaaAAAAAAAAAA', 1, 3, 4, '7', 'Exact', 'Count', 'Total', 0, '[]', '[]', '[]', 'rule');
            INSERT INTO AppearanceFigures(AppearanceId, FigureId) VALUES ('bbbbbbbbbbBBBBBBBBBB', 'dddddddddd0000000000'), ('bbbbbbbbbbBBBBBBBBBB', 'cccccccccc0000000000');
            INSERT INTO AppearancePlaces(AppearanceId, PlaceId) VALUES ('bbbbbbbbbbBBBBBBBBBB', 'place');
            INSERT INTO AttributionHops(AppearanceId, Ordinal, SourceId, Name) VALUES ('bbbbbbbbbbBBBBBBBBBB', 0, 'source', 'Anna Berg');
            """);

        await db.Database.MigrateAsync();

        var appearance = await db.Appearances.SingleAsync();
        Assert.Equal(("aaaaaaaaaabbbbbbbbbb", "claim"), (appearance.Id, appearance.ClaimId));
        Assert.Equal([0, 1], appearance.Figures);
        Assert.Equal(("aaaaaaaaaabbbbbbbbbb", 77), await db.AppearancePlaces.Select(p => ValueTuple.Create(p.AppearanceId, p.ClaimSort)).SingleAsync());
        Assert.Equal(("aaaaaaaaaabbbbbbbbbb", 77), await db.AttributionHops.Select(h => ValueTuple.Create(h.AppearanceId, h.ClaimSort)).SingleAsync());
        Assert.Equal(["aaaaaaaaaacccccccccc", "aaaaaaaaaadddddddddd"], await db.Figures.OrderBy(f => f.Ordinal).Select(f => f.Id).ToListAsync());
    }

    private static async Task<ClaimTrackerDbContext> OpenAsync(SqliteConnection connection)
    {
        await connection.OpenAsync();
        return new ClaimTrackerDbContext(new DbContextOptionsBuilder<ClaimTrackerDbContext>().UseSqlite(connection).Options);
    }

    /// <summary>Columns, keys and indexes, whatever their order: a column that a migration adds stands behind the others, and has a default for the rows that were there.</summary>
    private static async Task<IReadOnlyList<string>> SchemaAsync(SqliteConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT 'column ' || t.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table'
            UNION ALL SELECT 'key ' || t.name || '.' || k."from" || ' ' || k."table" || ' ' || k.on_delete || ' ' || k.seq FROM sqlite_master t, pragma_foreign_key_list(t.name) k WHERE t.type = 'table'
            UNION ALL SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master WHERE type <> 'table' AND name NOT LIKE 'sqlite_autoindex%'
            ORDER BY 1
            """;
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(0));
        }

        return lines;
    }
}
