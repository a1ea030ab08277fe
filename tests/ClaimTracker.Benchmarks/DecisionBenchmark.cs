using System.Diagnostics;
using System.Globalization;
using System.Text;
using ClaimTracker.Data;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Review;
using ClaimTracker.Data.Sqlite;
using ClaimTracker.Data.Stories;
using ClaimTracker.Reading;
using ClaimTracker.Review;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Benchmarks;

/// <summary>How long a decision takes with twenty editors at work, as a multiple of a bare row committed to the same disk by as many writers.</summary>
internal static class DecisionBenchmark
{
    private const int Editors = 20;
    private const int DecisionsEach = 40;
    private const int Stories = 60;
    private const int LargeStory = 1000;

    // An editor reads before deciding; here a hundred times faster than people do.
    private const int LeastThoughtMilliseconds = 50;
    private const int MostThoughtMilliseconds = 350;

    public static async Task RunAsync()
    {
        var folder = Path.Combine(Path.GetTempPath(), "claimtracker-benchmark-" + Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(folder);
        try
        {
            await using var services = new ServiceCollection().AddClaimTrackerStore(options => options.Folder = folder).BuildServiceProvider();
            await services.GetRequiredService<ClaimTrackerStore>().OpenAsync(CancellationToken.None);
            await FillAsync(services.GetRequiredService<AddArticles>());
            string[] findings;
            await using (var db = await services.GetRequiredService<IDbContextFactory<ClaimTrackerDbContext>>().CreateDbContextAsync())
            {
                findings = await db.Findings.Where(f => f.IsCurrent).OrderBy(f => f.Id).Select(f => f.Id).ToArrayAsync();
            }

            var record = services.GetRequiredService<RecordDecision>();
            Task DecideAsync(int editor, int turn) => record.RunAsync(
                new NewDecision(findings[((editor * 31) + turn) % findings.Length], null, Judgement.SameQuantity, SettlingMethod.Newest, turn, "Because the later one counts *all*.", $"Editor {editor}"), CancellationToken.None);
            for (var i = 0; i < 100; i++)
            {
                await DecideAsync(i, i);
            }

            var floor = await FloorAsync(Path.Combine(folder, "floor.db"));
            var decisions = await MeasureAsync(DecideAsync);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{findings.Length} findings, {Editors} editors: a decision p50 {decisions.P50:0.0} ms, p99 {decisions.P99:0.0} ms   at most 250 ms; a bare committed row p50 {floor.P50:0.0} ms, p99 {floor.P99:0.0} ms; ratio of p99 {decisions.P99 / floor.P99:0.0}"));
            await CompareMeanwhileAsync(services, DecideAsync, floor.P99);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, true);
        }
    }

    /// <summary>The same while a large story is compared whole, again and again.</summary>
    private static async Task CompareMeanwhileAsync(ServiceProvider services, Func<int, int, Task> decideAsync, double floor)
    {
        var added = await services.GetRequiredService<AddArticles>().StoreAsync(GeneratedArticles.Make(LargeStory, 1), "Large", null, CancellationToken.None);
        var story = added.OfType<ArticleAdded>().First().StoryId;
        using var over = new CancellationTokenSource();
        var times = new List<double>();
        var comparing = Task.Run(async () =>
        {
            while (!over.IsCancellationRequested)
            {
                await using (var writing = await services.GetRequiredService<ClaimTrackerStore>().BeginWritingAsync(CancellationToken.None))
                {
                    (await writing.Db.Stories.FindAsync(story))!.CompareWhole();
                    await writing.CommitAsync(CancellationToken.None);
                }

                var began = Stopwatch.GetTimestamp();
                await services.GetRequiredService<ReconcileStory>().RunAsync(story, CancellationToken.None);
                times.Add(Stopwatch.GetElapsedTime(began).TotalSeconds);
            }
        });
        var meanwhile = await MeasureAsync(decideAsync);
        await over.CancelAsync();
        await comparing;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"while a story of {LargeStory} articles is compared whole, {times.Count} times in {times.Average():0.0} s each: a decision p50 {meanwhile.P50:0.0} ms, p99 {meanwhile.P99:0.0} ms; ratio of p99 {meanwhile.P99 / floor:0.0}"));
    }

    private static async Task FillAsync(AddArticles addArticles)
    {
        string[] things = ["boats", "barns", "mills", "bridges", "tractors", "wagons"];
        for (var story = 0; story < Stories; story++)
        {
            var submissions = Enumerable.Range(0, 4).Select(i =>
            {
                var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"The flood of district {story}, part {i}\n\n");
                foreach (var thing in things)
                {
                    text.Append(CultureInfo.InvariantCulture, $"The flood destroyed {20 + (i * 3) + thing.Length} {thing} in the valley on Monday, the water board said. ");
                }

                return ArticleSubmission.OfText($"{story}-{i}.txt", text.ToString(), new KnownMetadata(Publisher: $"Outlet {i}", Published: "2024-05-07"));
            });
            await addArticles.RunAsync([.. submissions], $"Flood {story}", null, CancellationToken.None);
        }
    }

    private static async Task<(double P50, double P99)> FloorAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await ExecuteAsync(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE rows (editor INTEGER, turn INTEGER, words TEXT)");
        using var writer = new SemaphoreSlim(1, 1);
        return await MeasureAsync(async (editor, turn) =>
        {
            await writer.WaitAsync();
            try
            {
                await ExecuteAsync(connection, string.Create(CultureInfo.InvariantCulture, $"INSERT INTO rows VALUES ({editor}, {turn}, 'Because the later one counts all.')"));
            }
            finally
            {
                writer.Release();
            }
        });
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // numbers and words of this file alone
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<(double P50, double P99)> MeasureAsync(Func<int, int, Task> act)
    {
        var taken = new double[Editors * DecisionsEach];
        await Task.WhenAll(Enumerable.Range(0, Editors).Select(editor => Task.Run(async () =>
        {
            for (var turn = 0; turn < DecisionsEach; turn++)
            {
                await Task.Delay(LeastThoughtMilliseconds + ((editor * 7919) + (turn * 104729)) % (MostThoughtMilliseconds - LeastThoughtMilliseconds));
                var began = Stopwatch.GetTimestamp();
                await act(editor, turn);
                taken[(editor * DecisionsEach) + turn] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            }
        })));
        Array.Sort(taken);
        return (taken[taken.Length / 2], taken[(int)Math.Ceiling(taken.Length * 0.99) - 1]);
    }
}
