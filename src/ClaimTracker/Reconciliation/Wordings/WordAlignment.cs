namespace ClaimTracker.Reconciliation.Wordings;

/// <summary>Two wordings laid side by side, word by word, and where they differ.</summary>
/// <remarks>Only what both tell is compared: words before the first and after the last that they share are left out.</remarks>
internal sealed class WordAlignment
{
    /// <summary>Wordings are compared up to this many words, so that the work has a bound.</summary>
    public const int MostWords = 300;

    private WordAlignment(int matched, IReadOnlyList<(Range From, Range To)> differences)
    {
        Matched = matched;
        Differences = differences;
    }

    /// <summary>How many words they share in order.</summary>
    public int Matched { get; }

    /// <summary>How many words differ between the first and the last that they share, on the side where more do.</summary>
    public int Changed => Differences.Sum(pair => Math.Max(pair.From.End.Value - pair.From.Start.Value, pair.To.End.Value - pair.To.Start.Value));

    /// <summary>Stretches of words that differ, in order; one side may be empty.</summary>
    public IReadOnlyList<(Range From, Range To)> Differences { get; }

    public static WordAlignment Of(IReadOnlyList<string> from, IReadOnlyList<string> to)
    {
        int n = Math.Min(from.Count, MostWords), m = Math.Min(to.Count, MostWords);
        var best = new int[n + 1, m + 1]; // length of the longest common row of words from i and j on
        for (var i = n - 1; i >= 0; i--)
        {
            for (var j = m - 1; j >= 0; j--)
            {
                best[i, j] = from[i] == to[j] ? best[i + 1, j + 1] + 1 : Math.Max(best[i + 1, j], best[i, j + 1]);
            }
        }

        var runs = new List<(int From, int To, int Length)>();
        for (int a = 0, b = 0; a < n && b < m;)
        {
            if (from[a] != to[b])
            {
                if (best[a + 1, b] >= best[a, b + 1])
                {
                    a++;
                }
                else
                {
                    b++;
                }
            }
            else if (runs.Count > 0 && runs[^1].From + runs[^1].Length == a && runs[^1].To + runs[^1].Length == b)
            {
                runs[^1] = runs[^1] with { Length = runs[^1].Length + 1 };
                a++;
                b++;
            }
            else
            {
                runs.Add((a++, b++, 1));
            }
        }

        // A word or two far from the rest are shared by chance: the region ends before them.
        while (runs.Count > 1 && IsStray(runs[^2], runs[^1], runs[^1].Length))
        {
            runs.RemoveAt(runs.Count - 1);
        }

        while (runs.Count > 1 && IsStray(runs[0], runs[1], runs[0].Length))
        {
            runs.RemoveAt(0);
        }

        var differences = new List<(Range, Range)>();
        for (var i = 1; i < runs.Count; i++)
        {
            differences.Add((new Range(runs[i - 1].From + runs[i - 1].Length, runs[i].From), new Range(runs[i - 1].To + runs[i - 1].Length, runs[i].To)));
        }

        return new WordAlignment(runs.Sum(run => run.Length), differences);
    }

    private static bool IsStray((int From, int To, int Length) before, (int From, int To, int Length) after, int length) =>
        Math.Max(after.From - before.From, after.To - before.To) - before.Length > Math.Min(3, length);
}
