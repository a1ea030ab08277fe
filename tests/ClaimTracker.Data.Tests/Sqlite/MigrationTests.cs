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
            UNION ALL SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master WHERE type <> 'table'
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
