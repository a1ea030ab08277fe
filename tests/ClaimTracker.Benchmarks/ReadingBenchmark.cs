using System.Diagnostics;
using System.Text;
using ClaimTracker.Reading;
using ClaimTracker.Text;

namespace ClaimTracker.Benchmarks;

/// <summary>How long reading an article takes, as a multiple of the floor, and what it allocates.</summary>
internal static class ReadingBenchmark
{
    private const int ArticleLength = 2_000, LongLength = 1_000_000;

    /// <summary>So many articles make a long text in which nothing comes twice.</summary>
    private const int FewestArticles = 512;

    public static void Run(string folder)
    {
        var started = Stopwatch.GetTimestamp();
        ArticleReader.Read(new SourceDocument("first.txt", "", "At least 20 people were killed in Lyon on Monday, officials said.", "utf-8", []));
        var start = Stopwatch.GetElapsedTime(started);
        Report("start-up, lexicons and first reading", $"{start.TotalMilliseconds:0} ms", "under 150 ms");

        var articles = RetoldArticles.Make(Corpus.Articles(folder, ArticleLength), FewestArticles);
        var characters = articles.Sum(article => article.Text.Length) / (double)articles.Count;
        var pieces = new TokenPass.Piece[articles.Max(article => article.Text.Length)];
        var (floor, read) = Race.Run(
            () =>
            {
                foreach (var article in articles)
                {
                    TokenPass.Split(article.Text, pieces);
                }
            },
            () =>
            {
                foreach (var article in articles)
                {
                    ArticleReader.Read(article);
                }
            });
        Report($"{articles.Count} articles of {characters:0} characters", $"{articles.Count / read:0} a second", "");
        Report("the floor: token pass", $"{articles.Count / floor:0} a second", "");
        Report("reading, in times of the floor", $"{read / floor:0.0}", "at most 72, aim 18");

        var bytes = articles.Sum(article => Encoding.UTF8.GetByteCount(article.Text));
        List<ArticleReading>? kept = null;
        var allocated = Race.AllocatedBytes(() => kept = articles.Select(article => ArticleReader.Read(article)).ToList());
        Report("allocated, result included, bytes a byte of text", $"{allocated / (double)bytes:0.0}", "");
        Report("allocated beside the result, bytes a byte of text", $"{(allocated - RetainedBytes(articles)) / (double)bytes:0.0}", "at most 4");
        GC.KeepAlive(kept);

        var longText = Corpus.OneText(articles, LongLength);
        var (shortRead, longRead) = Race.Run(
            () =>
            {
                foreach (var article in articles)
                {
                    ArticleReader.Read(article);
                }
            },
            () => ArticleReader.Read(longText));
        var perByte = longRead / longText.Text.Length / (shortRead / articles.Sum(article => article.Text.Length));
        Report("time a byte of one text of 1 MB against articles", $"{perByte:0.00}", "at most 1.5");
        Report("extract --jobs 1 in times of --jobs 2", $"{JobsBenchmark.Gain(articles):0.00}", Environment.ProcessorCount > 1 ? "2 at best" : "1, for want of a second core");
    }

    /// <summary>Bytes that the readings themselves hold, by what the heap grows when they are kept.</summary>
    private static long RetainedBytes(IReadOnlyList<SourceDocument> articles)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var kept = articles.Select(article => ArticleReader.Read(article)).ToList();
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(kept);
        return after - before;
    }

    private static void Report(string what, string value, string wanted) =>
        Console.WriteLine(wanted.Length == 0 ? $"{what,-52} {value,16}" : $"{what,-52} {value,16}   wanted: {wanted}");
}
