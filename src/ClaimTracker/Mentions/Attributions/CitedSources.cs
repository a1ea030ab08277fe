using ClaimTracker.Lexicons;

namespace ClaimTracker.Mentions.Attributions;

/// <summary>Tells reports whom their source names for what it says.</summary>
internal static class CitedSources
{
    /// <summary>"The paper said …, citing two officials": tells the report whom the paper has it from.</summary>
    public static void Link(Statement statement, List<Report> reports, int first)
    {
        for (var i = first; i < reports.Count; i++)
        {
            if (reports[i].CueFirst < 0 || reports[i].ContentFirst < 0 || !statement.Text.BaseOf(reports[i].CueLast).Equals("cite", StringComparison.Ordinal))
            {
                continue;
            }

            var noun = ChunkAt(statement, reports[i].ContentFirst);
            if (statement.KindAt(noun) != ChunkKind.Noun || !SourceWords.CanBe(statement, noun, ReportingKind.Show))
            {
                continue;
            }

            for (var other = Math.Max(first, i - 2); other <= i + 2 && other < reports.Count; other++)
            {
                if (other != i && reports[other].SourceHead == reports[i].SourceHead && reports[other].Kind == ReportingKind.Speech)
                {
                    reports[other] = reports[other] with { Cited = (statement[noun].First, statement[noun].Last, statement[noun].Head) };
                }
            }
        }
    }

    private static int ChunkAt(Statement statement, int token)
    {
        int low = 0, high = statement.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = statement[middle].First <= token ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
