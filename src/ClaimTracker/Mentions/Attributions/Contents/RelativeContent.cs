using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Statements;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Attributions.Contents;

/// <summary>Finds what is said of a thing that the relative clause of source and cue stands behind.</summary>
internal static class RelativeContent
{
    /// <summary>"towns that the mayor has listed as safe": what stands before the relative clause belongs to what is said; -1 when nothing does.</summary>
    public static int WithAs(Statement statement, int verb, int reportStart, int after, int first)
    {
        if (statement.KindAt(reportStart - 1) == ChunkKind.Noun && statement.KindAt(reportStart) == ChunkKind.Noun && verb == reportStart + 1 && statement[verb].Is(VerbTraits.Finite) && statement.IsWord(first - 1, "as") && first - 1 == after && !statement.IsTime(reportStart - 1))
        {
            // "a charge Lund rejected as untrue"
            return reportStart - 1;
        }

        if (statement.KindAt(reportStart - 1) is not (ChunkKind.That or ChunkKind.Relative) || statement.KindAt(reportStart - 2) != ChunkKind.Noun || !statement[verb].Is(VerbTraits.Finite)
            || !statement.IsWord(first - 1, "as") || first - 1 != after)
        {
            return -1;
        }

        var start = reportStart - 2;
        return statement.IsWord(start - 1, "of") && statement.KindAt(start - 2) == ChunkKind.Noun ? start - 2 : start;
    }
}
