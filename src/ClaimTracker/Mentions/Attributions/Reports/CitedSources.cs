using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Statements;

namespace ClaimTracker.Mentions.Attributions.Reports;

/// <summary>Tells reports whom their source names for what it says.</summary>
internal static class CitedSources
{
    /// <summary>"The paper said …, citing two officials": tells the report whom the paper has it from; naming them is no report of its own then.</summary>
    public static void Link(Statement statement, List<Report> reports, int first)
    {
        var kept = first;
        for (var i = first; i < reports.Count; i++)
        {
            var report = reports[i];
            if (!IsLinked(statement, reports, first, i, kept))
            {
                reports[kept++] = report;
            }
        }

        reports.RemoveRange(kept, reports.Count - kept);
    }

    /// <summary>Whether the report names those who told what a report beside it tells; a paper that is cited is a matter of its own.</summary>
    private static bool IsLinked(Statement statement, List<Report> reports, int first, int i, int kept)
    {
        if (reports[i].CueFirst < 0 || reports[i].ContentFirst < 0 || statement.Text.BaseOf(reports[i].CueLast) is not ("cite" or "quote"))
        {
            return false;
        }

        var noun = ChunkAt(statement, reports[i].ContentFirst);
        if (statement.KindAt(noun) != ChunkKind.Noun || !SourceWords.CanBe(statement, noun, ReportingKind.Show))
        {
            return false;
        }

        var isLinked = false;
        for (var other = Math.Max(first, kept - 2); other <= i + 2 && other < reports.Count; other++)
        {
            if (other >= kept && other <= i)
            {
                continue;
            }

            if (reports[other].SourceHead == reports[i].SourceHead && reports[other].Kind == ReportingKind.Speech)
            {
                reports[other] = reports[other] with { Cited = (statement[noun].First, statement[noun].Last, statement[noun].Head) };
                isLinked = SourceWords.CanBe(statement, noun, ReportingKind.Will);
            }
        }

        return isLinked;
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
