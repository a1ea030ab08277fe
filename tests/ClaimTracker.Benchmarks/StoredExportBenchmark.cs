using System.Diagnostics;
using System.Globalization;
using System.Text;
using ClaimTracker.Data.Exports;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Export;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Benchmarks;

/// <summary>How fast some 100,000 claims leave a store in each format, as a ratio to a bare query of the same claims, articles and claimants written as bare CSV, and what memory that holds.</summary>
internal static class StoredExportBenchmark
{
    private const int Articles = 5500;

    private const string BareQuery =
        """
        SELECT a.ClaimId, a.Id, a.Exact, a.Prefix, a.Suffix, a.Start, a.End, a.Kind, a.Stance, s.Name, s.Kind, a.ClaimantRole, a.Cue, x.Id, x.Title, x.Author, x.Publisher, x.Published, x.Url, x.Path, x.Sha256
        FROM Appearances a JOIN Articles x ON x.Id = a.ArticleId LEFT JOIN Sources s ON s.Id = a.ClaimantId ORDER BY x.Number, a.Ordinal
        """;

    public static async Task RunAsync()
    {
        await using var store = await BenchmarkStore.CreateAsync();
        await store.Get<AddArticles>().StoreAsync(GeneratedArticles.Make(Articles, 40), null, null, default);
        await using var db = store.Read();
        await db.Database.OpenConnectionAsync();
        var bare = (SqliteConnection)db.Database.GetDbConnection();
        await BareAsync(bare);
        var (floor, rows) = await TimeAsync(() => BareAsync(bare));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"bare query",-12} {rows / floor,10:#,0} claims a second of {rows:#,0}"));
        foreach (var format in Enum.GetValues<ExportFormat>())
        {
            if (!ExportPlan.TryMake(new ExportRequest { Format = format }, out var plan, out var problem))
            {
                throw new InvalidOperationException(problem);
            }

            var (seconds, written) = await TimeAsync(async () =>
            {
                await using var output = new FileStream(Path.Combine(store.Folder, "export"), FileMode.Create);
                return (await store.Get<WriteExport>().RunAsync(plan!, output, null, default)).Rows;
            });
            GC.Collect();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{ExportFormats.Word(format),-12} {rows / seconds,10:#,0} claims a second  {floor / seconds,6:0.00} of the bare query  {written,9:#,0} rows  {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0,6:#,0} MiB at most"));
        }
    }

    private static async Task<int> BareAsync(SqliteConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = BareQuery;
        await using var reader = await command.ExecuteReaderAsync();
        await using var writer = new StreamWriter(Stream.Null, new UTF8Encoding(false), 1 << 16);
        var line = new StringBuilder();
        var count = 0;
        while (await reader.ReadAsync())
        {
            line.Clear();
            for (var i = 0; i < reader.FieldCount; i++)
            {
                line.Append('"').Append(reader.IsDBNull(i) ? "" : reader.GetString(i).Replace("\"", "\"\"", StringComparison.Ordinal)).Append("\",");
            }

            line.Append("\r\n");
            await writer.WriteAsync(line);
            count++;
        }

        return count;
    }

    private static async Task<(double Seconds, int Rows)> TimeAsync(Func<Task<int>> write)
    {
        var began = Stopwatch.GetTimestamp();
        var rows = await write();
        return (Stopwatch.GetElapsedTime(began).TotalSeconds, rows);
    }
}
