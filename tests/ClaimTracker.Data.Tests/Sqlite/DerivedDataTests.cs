using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Sqlite;
using ClaimTracker.Data.Stories;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Tests.Sqlite;

public sealed class DerivedDataTests
{
    private const string Fire = "Depot fire\nAnna Berg via The Courier: 12 buses burned in Lund.\nNils Ek: \u201CNobody was inside the hall\u201D";
    private const string Later = "Depot fire, a week on\nAnna Berg via The Courier: 12 buses burned in Lund.\nAnna Berg: 14 buses are gone from Oslo and Lund.";

    [Fact]
    public async Task Counts_are_those_of_the_rows_after_adding_reading_again_and_removing()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync(Fire, Later);
        await folder.AddToAsync("Other", Fire, "One\nNils Ek: 3 buses.");
        await AssertCountedAsync(folder);
        await using (var db = folder.Read())
        {
            Assert.Equal((2, 3), await db.Sources.Where(s => s.Name == "Anna Berg").Select(s => ValueTuple.Create(s.MakeCount, s.ArticleCount)).SingleAsync());
            Assert.Equal((1, 3), await db.Sources.Where(s => s.Name == "The Courier").Select(s => ValueTuple.Create(s.CarryCount, s.ArticleCount)).SingleAsync());
            Assert.Equal((4, 3), await db.Places.Where(p => p.Name == "Lund").Select(p => ValueTuple.Create(p.MentionCount, p.ArticleCount)).SingleAsync());
        }

        await using (var newer = StoreFolder.At(folder.Path, LittleRules.Version("second")))
        {
            await folder.Store.DisposeAsync();
            await newer.Store.OpenAsync(default);
            await newer.Get<RefreshStories>().RunAsync(null, default);
            await AssertCountedAsync(newer);
            await newer.Get<RemoveStory>().RunAsync(ArticleIdentity.StoryId("Other"), default);
            await AssertCountedAsync(newer);
        }
    }

    [Fact]
    public async Task Words_are_found_after_adding_and_not_after_removing()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync(Fire);
        await folder.AddToAsync("Other", "One\nNils Ek: \u201C3 caf\u00E9s burned\u201D");
        Assert.Equal(1, await FoundAsync(folder, "AppearanceWords", "buses"));
        Assert.Equal(1, await FoundAsync(folder, "QuotationWords", "cafes"));

        await folder.Get<RemoveStory>().RunAsync(ArticleIdentity.StoryId("Buses"), default);

        Assert.Equal(0, await FoundAsync(folder, "AppearanceWords", "buses"));
        Assert.Equal(0, await FoundAsync(folder, "TextWords", "courier"));
        Assert.Equal(1, await FoundAsync(folder, "AppearanceWords", "cafes"));
        await folder.AddAsync(Later);
        Assert.Equal(2, await FoundAsync(folder, "AppearanceWords", "buses"));
        Assert.Empty(await folder.Get<CheckStore>().RunAsync(default));
        await AssertIndexedAsync(folder);
    }

    [Fact]
    public async Task An_index_that_lost_rows_is_made_anew_at_the_next_start()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync(Fire);
        await folder.Store.DisposeAsync();
        await using (var connection = new SqliteConnection($"Data Source={folder.Store.Location.File};Pooling=False"))
        {
            await connection.OpenAsync();
            SqliteCommands.Run(connection, "DROP TABLE AppearanceWords");
        }

        await using var again = StoreFolder.At(folder.Path, LittleRules.Version("first"));
        await again.Store.OpenAsync(default);

        Assert.Equal(1, await FoundAsync(again, "AppearanceWords", "buses"));
    }

    private static async Task<long> FoundAsync(StoreFolder folder, string index, string word)
    {
        await using var db = folder.Read();
        await db.Database.OpenConnectionAsync();
        return SqliteCommands.Number((SqliteConnection)db.Database.GetDbConnection(), $"SELECT count(*) FROM {index} WHERE {index} MATCH '\"{word}\"'");
    }

    private static async Task AssertIndexedAsync(StoreFolder folder)
    {
        await using var db = folder.Read();
        await db.Database.OpenConnectionAsync();
        foreach (var (index, table) in new[] { ("AppearanceWords", "Appearances"), ("ArticleWords", "Articles"), ("TextWords", "Snapshots"), ("SourceWords", "Sources") })
        {
            Assert.Equal(0, SqliteCommands.Number((SqliteConnection)db.Database.GetDbConnection(), $"SELECT count(*) FROM {table} t FULL JOIN {index}_docsize d ON d.id = t.rowid WHERE d.id IS NULL OR t.rowid IS NULL"));
        }
    }

    /// <summary>The counts that ingest added up are those that counting anew gives.</summary>
    private static async Task AssertCountedAsync(StoreFolder folder)
    {
        var kept = await CountsAsync(folder);
        await using (var writing = await folder.Store.BeginWritingAsync(default))
        {
            CountColumns.Recount((SqliteConnection)writing.Db.Database.GetDbConnection());
            await writing.CommitAsync(default);
        }

        Assert.Equal(await CountsAsync(folder), kept);
        await AssertIndexedAsync(folder);
    }

    private static async Task<List<string>> CountsAsync(StoreFolder folder)
    {
        await using var db = folder.Read();
        return
        [
            .. await db.Sources.OrderBy(s => s.Id).Select(s => $"{s.Name}: {s.MakeCount} {s.CarryCount} {s.ArticleCount} {s.Weight}").ToListAsync(),
            .. await db.Places.OrderBy(p => p.Id).Select(p => $"{p.Name}: {p.MentionCount} {p.ArticleCount}").ToListAsync(),
            .. await db.Stories.OrderBy(s => s.Id).Select(s => $"{s.Name}: {s.ArticleCount}").ToListAsync(),
            .. await db.Appearances.OrderBy(a => a.Id).Select(a => $"{a.Exact}: {a.ClaimSort}").ToListAsync(),
            .. await db.AppearancePlaces.OrderBy(p => p.AppearanceId).ThenBy(p => p.PlaceId).Select(p => $"{p.PlaceId}: {p.ClaimSort}").ToListAsync(),
            .. await db.AttributionHops.OrderBy(h => h.AppearanceId).ThenBy(h => h.Ordinal).Select(h => $"{h.Name}: {h.ClaimSort}").ToListAsync(),
        ];
    }
}
