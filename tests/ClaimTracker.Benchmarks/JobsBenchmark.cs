using ClaimTracker.Cli.Commands;
using ClaimTracker.Cli.Inputs;
using ClaimTracker.Reading;
using ClaimTracker.Text;

namespace ClaimTracker.Benchmarks;

/// <summary>How much sooner <c>extract</c> is done with a folder when two articles are read at the same time.</summary>
internal static class JobsBenchmark
{
    private const int Jobs = 2;

    /// <summary>The time that one job takes as a multiple of what two take; 2 at best.</summary>
    public static double Gain(IReadOnlyList<SourceDocument> articles)
    {
        var folder = Directory.CreateTempSubdirectory("claimtracker-benchmark-");
        try
        {
            var inputs = new List<ArticleInput>();
            for (var i = 0; i < articles.Count; i++)
            {
                var path = Path.Combine(folder.FullName, FormattableString.Invariant($"{i}.txt"));
                File.WriteAllText(path, articles[i].Text);
                inputs.Add(new ArticleInput(path, KnownMetadata.None));
            }

            var (one, two) = Race.Run(() => Extract(inputs, 1), () => Extract(inputs, Jobs));
            return one / two;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Extract(List<ArticleInput> inputs, int jobs)
    {
        foreach (var (_, line) in ArticleFileReader.ReadAll(inputs, jobs, ExtractCommand.Line, CancellationToken.None))
        {
            Stream.Null.Write(line!.WrittenSpan);
        }
    }
}
