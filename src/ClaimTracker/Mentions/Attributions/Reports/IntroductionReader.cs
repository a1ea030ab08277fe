using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Statements;

namespace ClaimTracker.Mentions.Attributions.Reports;

/// <summary>Reads sentences that lead in words of the next paragraph without a verb of saying.</summary>
internal static class IntroductionReader
{
    /// <summary>How many chunks may stand between a cue and the colon that ends its sentence: "wrote on Friday in a letter to the council:".</summary>
    public const int Longest = 10;

    /// <summary>"The mayor released the following statement:", and the words stand in the next paragraph.</summary>
    public static Report? Read(Statement statement, List<Report> reports, int first)
    {
        if (!ReportReader.EndsWithColon(statement) || statement.KindAt(statement.Count - 2) != ChunkKind.Noun || (reports.Count > first && reports[^1].ContentFirst < 0))
        {
            return null;
        }

        var noun = statement.Text.SingularOf(statement[statement.Count - 2].Head);
        if (SourceNouns.KindOf(noun) != SourceNounKind.Document && SayingNouns.Find(noun) is null)
        {
            return null;
        }

        for (var i = statement.Count - 3; i >= 0 && i > statement.Count - Longest; i--)
        {
            if (statement[i].Is(VerbTraits.Finite) && statement.Subjects[i] is var subject and >= 0)
            {
                return SourceWords.CanBe(statement, subject, ReportingKind.Will)
                    ? Report.Of(statement, "introduction", null, i, statement[i].Head, subject, (i, i)) with { ContentFirst = -1, ContentLast = -1 } : null;
            }
        }

        return null;
    }
}
