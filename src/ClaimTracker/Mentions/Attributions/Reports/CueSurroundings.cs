using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Statements;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Attributions.Reports;

/// <summary>Tells what stands around a source and its cue: where they begin, and whether what is before them can be said.</summary>
internal static class CueSurroundings
{
    /// <summary>Whether a quotation ends with the comma, question or exclamation mark that its cue follows.</summary>
    public static bool EndsOpen(Statement statement, int quote)
    {
        if (statement.KindAt(quote) != ChunkKind.Quote)
        {
            return false;
        }

        var last = statement[quote].Last;
        while (last > statement[quote].First && statement.Text.Tokens[last].Kind is TokenKind.Quote or TokenKind.Apostrophe)
        {
            last--;
        }

        return statement.Text.Text[statement.Text.Tokens[last].Start] is ',' or '?' or '!';
    }

    /// <summary>Whether nothing that says anything stands before a chunk: "But as", "And yet as".</summary>
    public static bool IsOpening(Statement statement, int i)
    {
        while (i > 0 && statement.KindAt(i - 1) is ChunkKind.Coordinator or ChunkKind.Subordinator or ChunkKind.Adverb or ChunkKind.Comma)
        {
            i--;
        }

        return i == 0;
    }

    /// <summary>First chunk of source and verb together; the verb alone where its subject stands elsewhere.</summary>
    public static int ReportStart(Statement statement, int subject, int verb)
    {
        for (var i = subject + 1; i < verb; i++)
        {
            if (statement[i].Is(VerbTraits.Finite) && !statement[verb].Is(VerbTraits.Finite))
            {
                return verb;
            }

            if (statement.KindAt(i) is ChunkKind.Coordinator && statement.KindAt(i + 1) is ChunkKind.Verb or ChunkKind.Adverb)
            {
                return verb;
            }
        }

        return statement.IsWord(subject - 1, "as") || statement.IsWord(subject - 1, "and") || statement.IsWord(subject - 1, "both") ? subject - 1 : subject;
    }

    public static bool IsQuoteBetween(Statement statement, int first, int last)
    {
        for (var i = last; i >= first && i > last - 6; i--)
        {
            if (statement.KindAt(i) == ChunkKind.Quote)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether something can be said by these chunks alone: a finite verb or words in marks are among them.</summary>
    public static bool HasClause(Statement statement, (int First, int Last) content)
    {
        for (var i = content.First; i <= content.Last; i++)
        {
            if (statement[i].Is(VerbTraits.Finite) || statement.KindAt(i) == ChunkKind.Quote || (statement[i].Is(VerbTraits.Participle) && statement.KindAt(i - 1) is ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Adverb && i > content.First))
            {
                // "The storm strengthened on Friday": past tense and participle look alike.
                return true;
            }
        }

        return false;
    }
}
