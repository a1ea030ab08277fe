using ClaimTracker.Lexicons;

namespace ClaimTracker.Mentions.Attributions;

/// <summary>Reads sources that a preposition names: "according to the ministry", "as stated in the report".</summary>
internal static class AccordingReader
{
    /// <summary>"As stated in the report," "as reported by the agency"</summary>
    public static Report? AsStated(Statement statement, int first)
    {
        var verb = first + 1;
        while (statement.KindAt(verb) == ChunkKind.Adverb)
        {
            verb++;
        }

        return statement.VerbAt(verb) is { Kind: ReportingKind.Speech } && statement.KindAt(verb + 1) == ChunkKind.Preposition && (statement.IsWord(verb + 1, "in") || statement.IsWord(verb + 1, "by"))
            ? Read(statement, first, verb + 1) : null;
    }

    /// <summary>"according to the ministry", before, behind or inside what it says.</summary>
    public static Report? Read(Statement statement, int according, int preposition)
    {
        var source = preposition + 1;
        if (statement.KindAt(source) != ChunkKind.Noun)
        {
            return null;
        }

        var end = statement.GroupEnd(source);
        var isFirst = according == 0 || (according == 1 && statement.KindAt(0) is ChunkKind.Coordinator or ChunkKind.Adverb);
        (int First, int Last) content;
        if (isFirst)
        {
            if (statement.KindAt(end + 1) == ChunkKind.Colon)
            {
                // "According to the paper: “…”", also where the words stand in the next paragraph
                var isAlone = end + 2 >= statement.Count;
                var words = isAlone ? (according, according) : (end + 2, ContentReader.EndOfClause(statement, end + 2));
                var quoting = Report.Of(statement, "according-to", null, according, statement[preposition].Last, source, words);
                return isAlone ? quoting with { ContentFirst = -1, ContentLast = -1 } : quoting;
            }

            var comma = end + 1;
            while (comma < statement.Count && comma < end + 24 && !(statement.KindAt(comma) == ChunkKind.Comma && IsMain(statement, comma + 1)))
            {
                comma++;
            }

            if (statement.KindAt(comma) != ChunkKind.Comma || comma + 1 >= statement.Count)
            {
                return null;
            }

            content = (comma + 1, ContentReader.EndOfClause(statement, comma + 1));
        }
        else if (!ContentReader.TryBefore(statement, according, out content))
        {
            return null;
        }
        else if (statement.KindAt(according - 1) == ChunkKind.Comma && statement.KindAt(end + 1) == ChunkKind.Comma && ContentReader.IsInterrupted(statement, content, end + 2) && end + 2 < statement.Count)
        {
            content = (content.First, ContentReader.EndOfClause(statement, end + 2));
        }

        return Report.Of(statement, "according-to", null, according, statement[preposition].Last, source, content);
    }

    /// <summary>Whether the main clause begins here, and not an apposition: a finite verb comes before the next comma, or words in marks stand here.</summary>
    private static bool IsMain(Statement statement, int i)
    {
        var isRelative = statement.KindAt(i) is ChunkKind.Relative;
        for (var end = i; end < i + Statement.Reach && end < statement.Count; end++)
        {
            if (statement.KindAt(end) == ChunkKind.Quote || (statement[end].Is(VerbTraits.Finite) && !isRelative))
            {
                return true;
            }

            if (statement.KindAt(end) == ChunkKind.Comma)
            {
                return false;
            }
        }

        return false;
    }
}
