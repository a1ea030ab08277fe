using System.Diagnostics;
using ClaimTracker.Data;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Benchmarks;

/// <summary>How fast articles come into the store, from their bytes until they can be searched, against bare prepared inserts of the same rows.</summary>
internal static class IngestBenchmark
{
    private const int Articles = 1500, Rounds = 3, RowsPerTransaction = 5000;

    public static async Task RunAsync()
    {
        var submissions = GeneratedArticles.Make(Articles, 20).ToList();
        await using (var warm = await BenchmarkStore.CreateAsync())
        {
            await warm.Get<AddArticles>().StoreAsync(GeneratedArticles.Make(300, 20), null, null, default);
        }

        var floors = new List<double>();
        var works = new List<double>();
        var rows = 0;
        for (var round = 0; round < Rounds; round++)
        {
            await using var store = await BenchmarkStore.CreateAsync();
            var began = Stopwatch.GetTimestamp();
            await store.Get<AddArticles>().StoreAsync(submissions, null, null, default);
            works.Add(Stopwatch.GetElapsedTime(began).TotalSeconds);
            await using var bare = await BareStore.CreateAsync();
            await using var db = store.Read();
            rows = bare.Load(db);
            floors.Add(bare.Insert(RowsPerTransaction));
        }

        floors.Sort();
        works.Sort();
        var (floor, work) = (floors[Rounds / 2], works[Rounds / 2]);
        Console.WriteLine(FormattableString.Invariant($"{Articles} articles of {submissions[0].Size} bytes, {rows} rows, from bytes to searchable"));
        Console.WriteLine(FormattableString.Invariant($"articles a second                                   {Articles / work,10:0}   wanted: 1,000 on two cores"));
        Console.WriteLine(FormattableString.Invariant($"rows a second                                       {rows / work,10:0}"));
        Console.WriteLine(FormattableString.Invariant($"the floor: bare prepared inserts, rows a second     {rows / floor,10:0}"));
        Console.WriteLine(FormattableString.Invariant($"row rate as a part of the floor                     {floor / work,10:0.00}   wanted: at least 0.50"));
        await LargeAsync();
    }

    /// <summary>One article with 200,000 figures: how long does somebody who writes wait, now and then as an editor does, or all the time as no person does?</summary>
    private static async Task LargeAsync()
    {
        var text = string.Join('\n', Enumerable.Range(0, 200_000).Select(i => FormattableString.Invariant($"Some {i + 3000} buses left.")));
        foreach (var (name, pause) in new[] { ("every ten seconds", TimeSpan.FromSeconds(10)), ("all the time", TimeSpan.FromMilliseconds(5)) })
        {
            await using var store = await BenchmarkStore.CreateAsync();
            var began = Stopwatch.GetTimestamp();
            var adding = store.Get<AddArticles>().StoreAsync([ArticleSubmission.OfText("large.txt", text)], "Large", null, default);
            var waits = new List<double>();
            while (await Task.WhenAny(adding, Task.Delay(pause)) != adding)
            {
                var asked = Stopwatch.GetTimestamp();
                await using (await store.Get<ClaimTrackerStore>().BeginWritingAsync(default))
                {
                    waits.Add(Stopwatch.GetElapsedTime(asked).TotalSeconds);
                }
            }

            await adding;
            Console.WriteLine(FormattableString.Invariant($"an article of {text.Length / 1_000_000.0:0.0} MB with 200,000 figures while somebody writes {name}, seconds {Stopwatch.GetElapsedTime(began).TotalSeconds,10:0.0}"));
            Console.WriteLine(FormattableString.Invariant($"longest wait for the writer meanwhile, seconds      {waits.DefaultIfEmpty().Max(),10:0.00}"));
        }
    }

    /// <summary>An empty database of the same schema, and rows of another to put into it.</summary>
    private sealed class BareStore(BenchmarkStore store, SqliteConnection connection, ClaimTrackerDbContext db) : IAsyncDisposable
    {
        private readonly List<Action> _inserts = [];

        public static async Task<BareStore> CreateAsync()
        {
            var store = await BenchmarkStore.CreateAsync(open: false);
            Directory.CreateDirectory(store.Folder);
            var connection = new SqliteConnection($"Data Source={Path.Combine(store.Folder, "bare.db")};Pooling=False;Foreign Keys=True");
            await connection.OpenAsync();
            SqliteCommands.Run(connection, ClaimTrackerStore.PageSize + "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-65536;");
            var db = new ClaimTrackerDbContext(new DbContextOptionsBuilder<ClaimTrackerDbContext>().UseSqlite(connection).Options);
            await db.Database.MigrateAsync();
            return new BareStore(store, connection, db);
        }

        public int Load(ClaimTrackerDbContext from)
        {
            Add<Story>(from);
            Add<Snapshot>(from);
            Add<SnapshotNote>(from);
            Add<Source>(from);
            Add<SourceAlias>(from);
            Add<Place>(from);
            Add<Article>(from);
            Add<Claim>(from);
            Add<FurnitureSpan>(from);
            Add<SetAside>(from);
            Add<ArticleNote>(from);
            Add<PlaceMention>(from);
            Add<TimeMention>(from);
            Add<Figure>(from);
            Add<Appearance>(from);
            Add<AttributionHop>(from);
            Add<AppearancePlace>(from);
            Add<Quotation>(from);
            Add<ArticleRead>(from);
            return _inserts.Count;
        }

        /// <returns>Seconds.</returns>
        public double Insert(int rowsPerTransaction)
        {
            var began = Stopwatch.GetTimestamp();
            for (var i = 0; i < _inserts.Count; i += rowsPerTransaction)
            {
                SqliteCommands.Run(connection, "BEGIN IMMEDIATE");
                for (var j = i; j < Math.Min(i + rowsPerTransaction, _inserts.Count); j++)
                {
                    _inserts[j]();
                }

                SqliteCommands.Run(connection, "COMMIT");
            }

            return Stopwatch.GetElapsedTime(began).TotalSeconds;
        }

        public async ValueTask DisposeAsync()
        {
            await db.DisposeAsync();
            await connection.DisposeAsync();
            await store.DisposeAsync();
        }

        private void Add<T>(ClaimTrackerDbContext from)
            where T : class
        {
            var insert = new RowInsert<T>(connection, db.Model);
            foreach (var row in from.Set<T>().AsNoTracking().ToList())
            {
                _inserts.Add(() => insert.Run(row));
            }
        }
    }
}
