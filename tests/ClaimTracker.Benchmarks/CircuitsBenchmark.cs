using System.Diagnostics;
using System.Globalization;
using System.Text;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Reading;

namespace ClaimTracker.Benchmarks;

/// <summary>How much managed memory an open page of the review queue holds while nobody does anything, and how large the first picture is that it is sent.</summary>
internal static class CircuitsBenchmark
{
    private const int Circuits = 50, Warm = 5;

    public static async Task RunAsync()
    {
        await using var web = await RunningWeb.StartAsync();
        await web.Get<ReadSamples>().RunAsync(Path.Combine(AppContext.BaseDirectory, "seeds"), null, CancellationToken.None);
        await FillAsync(web.Get<AddArticles>());
        await using (await ClientAsync(web.Address, Warm))
        {
        }

        await Task.Delay(1000);
        var before = Held();
        await using var client = await ClientAsync(web.Address, Circuits);
        await Task.Delay(2000);
        var each = (Held() - before) / (double)Circuits / 1024;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Circuits} circuits of the review queue: {each:0} KiB of managed heap each   wanted: at most 400"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"largest render batch, the first with the findings: {client.LargestBatch / 1000.0:0.0} KB   wanted: at most 50"));
    }

    /// <summary>Opens circuits from a process of its own, so that what clients hold is not counted: says how large a picture was sent, and holds them until its input ends.</summary>
    public static async Task OpenAsync(string address, int count)
    {
        var circuits = new List<CircuitClient>();
        for (var i = 0; i < count; i++)
        {
            circuits.Add(await CircuitClient.OpenAsync(new Uri(address), "/review"));
        }

        await Task.Delay(1500);
        Console.WriteLine(circuits.Max(circuit => circuit.LargestBatch).ToString(CultureInfo.InvariantCulture));
        await Console.In.ReadToEndAsync();
        foreach (var circuit in circuits)
        {
            await circuit.DisposeAsync();
        }
    }

    private static long Held()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static async Task<Client> ClientAsync(string address, int count)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var argument in (string[])[typeof(CircuitsBenchmark).Assembly.Location, "open-circuits", address, count.ToString(CultureInfo.InvariantCulture)])
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadLineAsync();
        return int.TryParse(said, CultureInfo.InvariantCulture, out var batch) ? new Client(process, batch) : throw new InvalidOperationException("The circuits could not be opened.");
    }

    private static async Task FillAsync(AddArticles addArticles)
    {
        string[] things = ["boats", "barns", "mills", "bridges", "tractors", "wagons"];
        for (var story = 0; story < 4; story++)
        {
            await addArticles.RunAsync(
                Enumerable.Range(0, 4).Select(i =>
                {
                    var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"The flood of district {story}, part {i}\n\n");
                    foreach (var thing in things)
                    {
                        text.Append(CultureInfo.InvariantCulture, $"The flood destroyed {20 + (i * 3) + thing.Length} {thing} in the valley on Monday, the water board said. ");
                    }

                    return ArticleSubmission.OfText($"{story}-{i}.txt", text.ToString(), new KnownMetadata(Publisher: $"Outlet {i}", Published: "2024-05-07"));
                }),
                $"Flood {story}", null, CancellationToken.None);
        }
    }

    private sealed class Client(Process process, int largestBatch) : IAsyncDisposable
    {
        public int LargestBatch => largestBatch;

        public async ValueTask DisposeAsync()
        {
            process.StandardInput.Close();
            await process.WaitForExitAsync();
            process.Dispose();
        }
    }
}
