using System.Diagnostics;
using System.Globalization;
using System.Text;
using ClaimTracker.Data;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Sqlite;
using ClaimTracker.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Benchmarks;

/// <summary>How long adding one article to a stored story takes, as a multiple of adding it to a story of a thousand figures.</summary>
internal static class GrowingStoreBenchmark
{
    private const int FiguresAnArticle = 5;
    private const int Rounds = 9;

    /// <summary>So many articles in a row speak of the same quantities: a story has more of them as it grows, not longer ones.</summary>
    private const int ArticlesAQuantity = 10;

    private static readonly int[] Sizes = [200, 2_000, 20_000];

    private static readonly string[] Kinds = ["wooden", "northern", "municipal", "private", "rural", "coastal", "abandoned", "modern", "restored", "leased", "crowded", "remote"];

    private static readonly string[] Verbs = ["closed", "repaired", "sold", "painted", "inspected", "flooded", "rebuilt", "rented", "opened", "searched", "evacuated", "visited"];

    /// <param name="most">The most articles of a story; none of the sizes above is measured.</param>
    public static async Task RunAsync(int most)
    {
        double? floor = null;
        foreach (var articles in Sizes.Where(size => size <= most))
        {
            var folder = Directory.CreateTempSubdirectory("claimtracker-benchmark-").FullName;
            try
            {
                var services = new ServiceCollection();
                services.AddClaimTrackerStore(options => options.Folder = folder);
                await using var provider = services.BuildServiceProvider();
                await provider.GetRequiredService<ClaimTrackerStore>().OpenAsync(default);
                var add = provider.GetRequiredService<AddArticles>();
                var began = Stopwatch.GetTimestamp();
                await add.RunAsync(Enumerable.Range(0, articles).Select(Submission), "Growing", null, default);
                var whole = Stopwatch.GetElapsedTime(began).TotalSeconds;
                var times = new List<double>();
                for (var round = 0; round < Rounds; round++)
                {
                    var one = Submission(articles + round);
                    began = Stopwatch.GetTimestamp();
                    await add.RunAsync([one], "Growing", null, default);
                    times.Add(Stopwatch.GetElapsedTime(began).TotalSeconds);
                }

                times.Sort();
                var median = times[Rounds / 2];
                floor ??= median;
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"one article more in a store of {articles * FiguresAnArticle,9:#,0} figures {median * 1000,8:0.0} ms  {median / floor,6:0.00} times the first   at most 2   (read and compared from scratch: {whole,6:0.0} s, {whole / articles / floor,5:0.000} of the first an article)"));
            }
            finally
            {
                Directory.Delete(folder, true);
            }
        }
    }

    /// <summary>A made-up article; ten in a row speak of the same things. No row of words but theirs stands in many articles, or all would share narration.</summary>
    private static ArticleSubmission Submission(int number)
    {
        var text = new StringBuilder();
        for (var i = 0; i < FiguresAnArticle; i++)
        {
            var thing = ((number / ArticlesAQuantity) * FiguresAnArticle) + i;
            text.Append(
                CultureInfo.InvariantCulture,
                $"{Word(number, i)} {Word(number, i + 40)} wrote that {20 + (number % 7)} {Kinds[thing % Kinds.Length]} {Word(thing, 7)}s were {Verbs[thing % Verbs.Length]} {Word(number, i + 80)}ly near {Word(number, i + 20)} and {Word(number, i + 60)}.\n");
        }

        return ArticleSubmission.OfText(string.Create(CultureInfo.InvariantCulture, $"{number:000000}.txt"), text.ToString(), new KnownMetadata { Publisher = $"Outlet {number % 300}", Published = "2024-03-04" });
    }

    /// <summary>A word that no list has, the same for the same numbers.</summary>
    private static string Word(int number, int salt)
    {
        const string consonants = "bdfgklmnprstv", vowels = "aeiou";
        var state = (uint)((number * 31) + salt + 7) * 2654435761u;
        return string.Create(6, state, static (letters, seed) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                seed = (seed * 1664525u) + 1013904223u;
                var from = i % 2 == 0 ? consonants : vowels;
                letters[i] = from[(int)((seed >> 16) % (uint)from.Length)];
            }
        });
    }
}
