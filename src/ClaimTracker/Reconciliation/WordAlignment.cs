namespace ClaimTracker.Reconciliation;

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

        var differences = new List<(Range, Range)>();
        int a = 0, b = 0, lastA = -1, lastB = -1;
        while (a < n && b < m)
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

                continue;
            }

            if (lastA >= 0 && (a > lastA + 1 || b > lastB + 1))
            {
                differences.Add((new Range(lastA + 1, a), new Range(lastB + 1, b)));
            }

            (lastA, lastB) = (a++, b++);
        }

        return new WordAlignment(best[0, 0], differences);
    }
}
