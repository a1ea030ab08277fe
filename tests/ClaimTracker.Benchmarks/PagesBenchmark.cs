using System.Diagnostics;
using ClaimTracker.Data.Ingest;

namespace ClaimTracker.Benchmarks;

/// <summary>How many pages of lists and searches the web application serves a second, as a part of the rate of a bare table from the same server, in turns.</summary>
internal static class PagesBenchmark
{
    private const int Articles = 5500, Clients = 4, Rounds = 3, WarmTurns = 4;

    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(1);

    private static readonly string[] Words =
        ["people", "stranded", "bergen", "4321", "passengers+oslo", "anna+berg", "the+union", "toronto", "round+17", "missing", "boats", "hospital+lyon", "injured", "777", "ek", "storm+number+40"];

    /// <param name="only">The one address to measure; null for all.</param>
    public static async Task RunAsync(string? only)
    {
        await using var web = await RunningWeb.StartAsync();
        await web.Get<AddArticles>().StoreAsync(GeneratedArticles.Make(Articles, 40), null, null, default);
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = new Uri(web.Address) };
        string[] places = only is null ? ["/claims", "/claims?source=The%20Courier", "/articles", "/sources", "/search"] : [only];
        var asked = 0;
        string Address(string place) => place == "/search" ? $"/search?q={Anew(Interlocked.Increment(ref asked))}" : place;
        Console.WriteLine($"{"pages a second",-40}{"a second",10}{"bare table",12}{"part",8}{"KB",8}{"ms of processor, bare",24}");
        foreach (var place in places)
        {
            // Until the compiler has made its best of it.
            for (var warm = 0; warm < WarmTurns; warm++)
            {
                await RateAsync(client, () => Address(place));
                await RateAsync(client, () => RunningWeb.BarePath);
            }

            var (rates, floors) = (new List<double>(), new List<double>());
            var (costs, bareCosts) = (new List<double>(), new List<double>());
            for (var round = 0; round < Rounds; round++)
            {
                Add(rates, costs, await RateAsync(client, () => Address(place)));
                Add(floors, bareCosts, await RateAsync(client, () => RunningWeb.BarePath));
            }

            var length = (await client.GetByteArrayAsync(new Uri(Address(place), UriKind.Relative))).Length;
            rates.Sort();
            floors.Sort();
            costs.Sort();
            bareCosts.Sort();
            Console.WriteLine(FormattableString.Invariant(
                $"{place,-40}{rates[Rounds / 2],10:0}{floors[Rounds / 2],12:0}{rates[Rounds / 2] / floors[Rounds / 2],8:0.00}{length / 1000.0,8:0.0}{costs[Rounds / 2],16:0.00}{bareCosts[Rounds / 2],8:0.00}   wanted: {(place == "/search" ? "500 a second, or 0.10" : "0.40")}"));
        }
    }

    /// <summary>The words as nobody has typed them for long, capitals and marks being others, so that they are searched for and not found among what was kept.</summary>
    private static string Anew(int asked) => string.Concat(Words[asked % Words.Length].Select((c, i) => ((asked / Words.Length) >> i) % 2 == 1 ? char.ToUpperInvariant(c) : c)) + (asked % 2 == 0 ? "+" : "") + new string('.', asked / Words.Length % 30);

    private static void Add(List<double> rates, List<double> costs, (double Rate, double Cost) measured)
    {
        rates.Add(measured.Rate);
        costs.Add(measured.Cost);
    }

    /// <returns>Answers a second, and milliseconds of processor time that each took, asking included.</returns>
    private static async Task<(double Rate, double Cost)> RateAsync(HttpClient client, Func<string> address)
    {
        var answers = 0;
        var busy = Environment.CpuUsage.TotalTime;
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(began) < Turn)
            {
                using var answer = await client.GetAsync(new Uri(address(), UriKind.Relative));
                answer.EnsureSuccessStatusCode();
                await answer.Content.CopyToAsync(Stream.Null);
                Interlocked.Increment(ref answers);
            }
        })));
        return (answers / Stopwatch.GetElapsedTime(began).TotalSeconds, (Environment.CpuUsage.TotalTime - busy).TotalMilliseconds / answers);
    }
}
