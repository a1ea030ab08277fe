using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Contents;
using ClaimTracker.Mentions.Attributions.Statements;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Attributions.Reports;

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

    /// <summary>"as the mayor put it", "in the mayor's words": the words in marks behind it, else the clause before it or around it.</summary>
    public static Report? AsPut(Statement statement, int first)
    {
        var text = statement.Text;
        var noun = first + 1;
        if (statement.KindAt(noun) != ChunkKind.Noun)
        {
            return null;
        }

        var (sourceLast, head, cue, last) = (statement[noun].Last, statement[noun].Head, first, noun);
        if (statement.IsWord(first, "in"))
        {
            // The head is "words", the source stands before it with its possessive.
            if (!(text.Is(head, "words") || text.Is(head, "phrase")) || statement[noun].First == head || text.Tokens[head - 1].Kind is not (TokenKind.Clitic or TokenKind.Apostrophe) && !(head - 1 == statement[noun].First && (text.Is(head - 1, "his") || text.Is(head - 1, "her") || text.Is(head - 1, "their"))))
            {
                return null;
            }

            (sourceLast, cue) = (text.Tokens[head - 1].Kind == TokenKind.Word ? head - 1 : head - 2, noun);
            if (statement.KindAt(noun + 1) is not (ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Quote))
            {
                return null;
            }
        }
        else
        {
            var verb = statement.GroupEnd(noun) + 1;
            if (!SourceWords.CanBe(statement, noun, ReportingKind.Speech) || statement.KindAt(verb) != ChunkKind.Verb || text.BaseOf(statement[verb].Head) is not ("put" or "phrase") || !statement.IsWord(verb + 1, "it"))
            {
                return null;
            }

            (cue, last) = (verb, verb + 1);
        }

        (int First, int Last) content;
        var behind = last + 1;
        if (statement.KindAt(behind) == ChunkKind.Colon || statement.KindAt(behind) == ChunkKind.Comma && statement.KindAt(behind + 1) == ChunkKind.Quote)
        {
            if (behind + 1 >= statement.Count)
            {
                return null;
            }

            content = (behind + 1, ContentReader.EndOfClause(statement, behind + 1));
        }
        else if (statement.KindAt(behind) == ChunkKind.Quote)
        {
            content = (behind, ContentReader.EndOfClause(statement, behind));
        }
        else if (first <= 1)
        {
            if (statement.KindAt(behind) != ChunkKind.Comma || behind + 1 >= statement.Count)
            {
                return null;
            }

            content = (behind + 1, ContentReader.EndOfClause(statement, behind + 1));
        }
        else if (statement.KindAt(first - 1) is not (ChunkKind.Comma or ChunkKind.Quote) || !ContentReader.TryBefore(statement, first, out content))
        {
            return null;
        }

        return Report.Of(statement, "as-put", null, cue, statement[last].Last, noun, content) with { SourceLast = sourceLast, SourceHead = statement.IsWord(first, "in") ? sourceLast : head, SourceEnd = Math.Max(sourceLast, statement.IsWord(first, "in") ? sourceLast : statement[cue - 1].Last) };
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
        var isFirst = according == 0 || (according == 1 && statement.KindAt(0) is ChunkKind.Coordinator or ChunkKind.Adverb) || (statement.KindAt(according - 1) == ChunkKind.Comma && statement.KindAt(according - 2) == ChunkKind.That);
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

            // "According to the court, Lund, 31, fled": the subject stands before the commas.
            var main = comma + 1;
            var first = !statement[main].Is(VerbTraits.Finite) ? main : statement.Subjects[main] is var subject && subject > end + 1 && statement.KindAt(subject - 1) == ChunkKind.Comma ? subject : statement.KindAt(end + 2) == ChunkKind.Noun ? end + 2 : main;
            content = (first, ContentReader.EndOfClause(statement, main));
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

    /// <summary>"By the union's own count, 1,400 stopped work": a sentence that begins with whose number it is.</summary>
    public static Report? ByCount(Statement statement, int by)
    {
        var noun = by + 1;
        if (by > 1 || statement.KindAt(noun) != ChunkKind.Noun || statement.KindAt(noun + 1) != ChunkKind.Comma || noun + 2 >= statement.Count || !ListedWords.Has(statement.Text, statement[noun].Head, ContextRole.Reckoning))
        {
            return null;
        }

        var (first, last) = (statement[noun].First, statement[noun].Head - 1);
        if (statement.Text.Is(last, "own"))
        {
            last--;
        }

        if (statement.Text.Is(first, "his") || statement.Text.Is(first, "her") || statement.Text.Is(first, "their") || statement.Text.Is(first, "its"))
        {
            last = first;
        }
        else if (last > first && statement.Text.Tokens[last].Kind is Sentences.TokenKind.Clitic or Sentences.TokenKind.Apostrophe)
        {
            last--;
        }
        else
        {
            return null;
        }

        return Report.Of(statement, "according-to", null, by, statement[noun].Last, noun, (noun + 2, ContentReader.EndOfClause(statement, noun + 2))) with { SourceFirst = first, SourceLast = last, SourceHead = last, SourceEnd = last, CueFirst = statement[noun].Head, CueLast = statement[noun].Head };
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
