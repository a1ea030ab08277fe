using System.Diagnostics;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Places;
using ClaimTracker.Data.Search;
using ClaimTracker.Data.Sources;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SourceFilter = ClaimTracker.Data.Sources.SourceFilter;

namespace ClaimTracker.Benchmarks;

/// <summary>How long the lists take over a store of some 100,000 claims: the first time, when totals and facets are counted, again, and against the bare query of the same rows.</summary>
internal static class ListsBenchmark
{
    private const int Articles = 5500, Rounds = 100;

    public static async Task RunAsync()
    {
        await using var store = await BenchmarkStore.CreateAsync();
        await store.Get<AddArticles>().StoreAsync(GeneratedArticles.Make(Articles, 40), null, null, default);
        await using var db = store.Read();
        await db.Database.OpenConnectionAsync();
        var bare = (SqliteConnection)db.Database.GetDbConnection();
        Console.WriteLine(FormattableString.Invariant($"{await db.Articles.CountAsync()} articles, {await db.Claims.CountAsync()} claims, {await db.Sources.CountAsync()} sources; milliseconds"));
        Console.WriteLine($"{"",-46}{"first",9}{"p50",9}{"p99",9}{"bare p50",10}{"times",8}");
        var source = await db.Sources.OrderByDescending(s => s.MakeCount).Select(s => s.Id).FirstAsync();
        var outlet = await db.Sources.Where(s => s.Name == "The Courier").Select(s => s.Id).FirstAsync();
        var story = await db.Stories.Select(s => s.Id).FirstAsync();
        async Task Claims(string name, ClaimFilter filter, string where) => await ReportAsync(
            "claims " + name, () => store.Get<ListClaims>().RunAsync(new ListQuery<ClaimFilter>(filter), 50, true, default), bare,
            $"SELECT DISTINCT a.ClaimSort, a.ClaimId, a.Exact, a.Prefix, a.Suffix FROM Appearances a {where} ORDER BY a.ClaimSort, a.ClaimId LIMIT 51");
        await Claims("all", ClaimFilter.None, "JOIN Claims c ON c.Id = a.ClaimId AND c.Sort < (SELECT Sort FROM Claims ORDER BY Sort LIMIT 1 OFFSET 60)");
        await Claims("of a person", new ClaimFilter(Source: source), $"WHERE a.ClaimantId = '{source}'");
        await Claims("of an outlet", new ClaimFilter(Source: outlet), $"WHERE a.OutletId = '{outlet}'");
        await Claims("of a story", new ClaimFilter(Story: story), $"WHERE a.StoryId = '{story}'");
        await Claims("with a word", new ClaimFilter(Words: "stranded"), "WHERE a.rowid IN (SELECT rowid FROM AppearanceWords WHERE AppearanceWords MATCH '\"stranded\"*')");
        await Claims("with a rare word", new ClaimFilter(Words: "4321"), "WHERE a.rowid IN (SELECT rowid FROM AppearanceWords WHERE AppearanceWords MATCH '\"4321\"*')");
        await Claims("on a place", new ClaimFilter(Location: "Oslo"), "WHERE a.Id IN (SELECT AppearanceId FROM AppearancePlaces p JOIN Places x ON x.Id = p.PlaceId WHERE x.Name = 'Oslo')");
        await ReportAsync("articles", () => store.Get<ListArticles>().RunAsync(new ListQuery<ArticleFilter>(new ArticleFilter()), 50, true, default), bare, "SELECT * FROM Articles ORDER BY Number DESC LIMIT 51");
        await ReportAsync("articles with a word", () => store.Get<ListArticles>().RunAsync(new ListQuery<ArticleFilter>(new ArticleFilter(Words: "stranded")), 50, true, default), bare,
            "SELECT * FROM Articles WHERE Sha256 IN (SELECT Sha256 FROM Snapshots WHERE rowid IN (SELECT rowid FROM TextWords WHERE TextWords MATCH '\"stranded\"*')) ORDER BY Number DESC LIMIT 51");
        await ReportAsync("sources", () => store.Get<ListSources>().RunAsync(new ListQuery<SourceFilter>(new SourceFilter()), 50, true, default), bare, "SELECT * FROM Sources ORDER BY Weight DESC, Id DESC LIMIT 51");
        await ReportAsync("places", () => store.Get<ListPlaces>().RunAsync(new ListQuery<PlaceFilter>(new PlaceFilter()), 50, true, default), bare, "SELECT * FROM Places ORDER BY MentionCount DESC, Id DESC LIMIT 51");
        await ReportAsync("search, a common word", () => store.Get<SearchEverything>().RunAsync("people", 10, default), bare, "SELECT rowid FROM AppearanceWords WHERE AppearanceWords MATCH '\"people\"*' ORDER BY rowid DESC LIMIT 30");
        await ReportAsync("search, two words", () => store.Get<SearchEverything>().RunAsync("stranded bergen", 10, default), bare, "SELECT rowid FROM AppearanceWords WHERE AppearanceWords MATCH '\"stranded\"* \"bergen\"*' ORDER BY rowid DESC LIMIT 30");
        await ReportAsync("search, a rare word", () => store.Get<SearchEverything>().RunAsync("4321", 10, default), bare, "SELECT rowid FROM AppearanceWords WHERE AppearanceWords MATCH '\"4321\"*' ORDER BY rank LIMIT 30");
    }

    private static async Task ReportAsync<T>(string name, Func<Task<T>> list, SqliteConnection bare, string sql)
    {
        var began = Stopwatch.GetTimestamp();
        await list();
        var first = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        var times = new List<double>();
        var floors = new List<double>();
        using var command = bare.CreateCommand();
#pragma warning disable CA2100 // Made of ids and words that stand here.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var round = 0; round < Rounds; round++)
        {
            began = Stopwatch.GetTimestamp();
            await list();
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            began = Stopwatch.GetTimestamp();
            using (var reader = command.ExecuteReader())
            {
                while (reader.Read())
                {
                    for (var column = 0; column < reader.FieldCount; column++)
                    {
                        reader.GetValue(column);
                    }
                }
            }

            floors.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        times.Sort();
        floors.Sort();
        Console.WriteLine(FormattableString.Invariant(
            $"{name,-46}{first,9:0.0}{times[Rounds / 2],9:0.0}{times[^2],9:0.0}{floors[Rounds / 2],10:0.00}{times[Rounds / 2] / floors[Rounds / 2],8:0.0}"));
    }
}
