using System.Collections;
using ClaimTracker.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Tests.Sqlite;

public sealed class RowInsertTests
{
    private const string Text = "Depot fire \u2013 \u00C5s\nAnna Berg via The Courier: 12 buses burned in Lund and Oslo in 2024.\nNils Ek: \u201CNobody was inside\u201D 40\nOla Dahl: 7\0 of \uD83D\uDE8C 9.";

    /// <summary>Reads every table as ingest wrote it, lets EF Core write the same entities into an empty store, and compares the columns as they lie there.</summary>
    [Fact]
    public async Task Rows_lie_in_the_store_as_EF_Core_writes_them()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync(Text, Text + "\nAnna Berg: 12 buses burned in Lund and Oslo in 2024.");
        await using var there = folder.Read();
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        await using var written = new ClaimTrackerDbContext(new DbContextOptionsBuilder<ClaimTrackerDbContext>().UseSqlite(connection).Options);
        await written.Database.EnsureCreatedAsync();
        foreach (var entity in there.Model.GetEntityTypes())
        {
            var rows = (IQueryable)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(entity.ClrType).Invoke(there, null)!;
            written.AddRange(((IEnumerable)rows).Cast<object>());
        }

        await written.SaveChangesAsync();

        var tables = there.Model.GetEntityTypes().Select(e => e.GetTableName()!).ToList();
        Assert.Contains("Appearances", tables);
        await there.Database.OpenConnectionAsync();
        foreach (var table in tables)
        {
            Assert.Equal(Dump(connection, table), Dump((SqliteConnection)there.Database.GetDbConnection(), table));
        }

        Assert.Equal(4, Dump(connection, "Appearances").Count - 3);
    }

    private static List<string> Dump(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The table is one of the model's.
        command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            var cells = Enumerable.Range(0, reader.FieldCount).Select(i => (Name: reader.GetName(i), Value: reader.GetValue(i)))
                .OrderBy(c => c.Name, StringComparer.Ordinal)
                .Select(c => $"{c.Name}={c.Value.GetType().Name}:{(c.Value is byte[] bytes ? Convert.ToHexString(bytes) : FormattableString.Invariant($"{c.Value}"))}");
            lines.Add(string.Join("|", cells));
        }

        lines.Sort(StringComparer.Ordinal);
        return lines;
    }
}
