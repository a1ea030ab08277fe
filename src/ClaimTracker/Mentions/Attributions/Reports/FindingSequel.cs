using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Attributions.Reports;

/// <summary>Gives the sentence that goes on from a study's finding to the study: "A survey found … For example, 4% …".</summary>
internal static class FindingSequel
{
    /// <summary>The longest of the words that begin such a sentence has so many tokens.</summary>
    private const int LongestOpening = 3;

    private static readonly string[] Continuations = [.. WordTable.Read("continuation-words.tsv").Select(row => row[0])];

    private static readonly WordSet Openings = Continuations.ToWordSet(StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether one of the phrases may begin with the word; few sentences do.</summary>
    private static readonly WordFlag Begins = new(word => Phrases.AnyBegins(Continuations, word));

    /// <summary>Adds a report for each statement that goes on with the finding of the one before it; reports are to come in order of their statements.</summary>
    /// <param name="text">The text.</param>
    /// <param name="statements">Its statements, in order.</param>
    /// <param name="firstReports">For each statement the index of its first report.</param>
    /// <param name="reports">Takes the reports.</param>
    public static void Add(ParsedText text, List<(int First, int End)> statements, List<int> firstReports, List<Report> reports)
    {
        var found = reports.Count;
        Report? finding = null;
        for (var i = 0; i < statements.Count; i++)
        {
            var (first, end) = statements[i];
            var endReports = i + 1 < statements.Count ? firstReports[i + 1] : found;
            if (finding is not null && LengthOfOpening(text, first, end) is var opening and > 0 && !Speaks(reports, firstReports[i], endReports))
            {
                var last = end - 1;
                var start = first + opening;
                start += text.Is(start, ',') ? 1 : 0;
                if (start <= last)
                {
                    reports.Add(finding with { Rule = "goes-on-from-finding", CueFirst = -1, CueLast = -1, ContentFirst = start, ContentLast = last });
                }

                continue;
            }

            finding = FindingOf(text, reports, firstReports[i], endReports);
        }
    }

    /// <summary>The last report of a statement in which a paper or figures speak; null when none does.</summary>
    private static Report? FindingOf(ParsedText text, List<Report> reports, int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
        {
            var report = reports[i];
            if (report.SourceHead >= 0 && report.ContentFirst >= 0 && report.Stance == Stance.Asserts && report.Kind is ReportingKind.Speech or ReportingKind.Show
                && ListedWords.SourceNoun(text, report.SourceHead) is SourceNounKind.Document or SourceNounKind.Evidence)
            {
                return report;
            }
        }

        return null;
    }

    private static bool Speaks(List<Report> reports, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (reports[i].SourceHead >= 0 && reports[i].Kind is ReportingKind.Speech or ReportingKind.Show)
            {
                return true;
            }
        }

        return false;
    }

    private static int LengthOfOpening(ParsedText text, int first, int end)
    {
        for (var length = Begins.Of(text, first) ? Math.Min(LongestOpening, end - first) : 0; length > 0; length--)
        {
            if (Openings.Contains(text.Text.AsSpan(text.Tokens[first].Start, text.Tokens[first + length - 1].End - text.Tokens[first].Start)))
            {
                return length;
            }
        }

        return 0;
    }
}
