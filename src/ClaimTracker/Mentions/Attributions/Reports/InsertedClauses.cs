using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Statements;

namespace ClaimTracker.Mentions.Attributions.Reports;

/// <summary>Finds the subject that a clause without commas parts from its verb.</summary>
internal static class InsertedClauses
{
    /// <summary>"Residents who fled the town | say": whom the relative clause that ends here tells of; -1 where none ends here.</summary>
    public static int BeforeRelative(Statement statement, int end)
    {
        if (IsNominative(statement, end))
        {
            // "lawmakers who thought | she was late"
            return -1;
        }

        var verbs = 0;
        for (var i = end - 1; i > 0 && i > end - 10; i--)
        {
            switch (statement.KindAt(i))
            {
                case ChunkKind.Verb:
                    verbs += statement[i].Is(VerbTraits.Finite) ? 1 : 0;
                    break;
                case ChunkKind.Relative when statement.IsWord(i, "who") && statement.KindAt(i - 1) == ChunkKind.Noun:
                case ChunkKind.That when statement.KindAt(i - 1) == ChunkKind.Noun && i - 1 == statement.GroupStart(i - 1) && statement.KindAt(i - 2) is not (ChunkKind.Verb or ChunkKind.Preposition):
                    // "the family that owned the mill | closed it"
                    return verbs == 1 && statement[i + 1].Is(VerbTraits.Finite) ? SubjectFinder.Head(statement, i - 1) : -1;
                case ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Adjective or ChunkKind.Parenthesis:
                    break;
                default:
                    return -1;
            }
        }

        return -1;
    }

    /// <summary>"Workers streaming out of the mill in Lund | said": who stands before the gerund, where only a place stands before the verb; -1 where none does.</summary>
    public static int BeforeMotion(Statement statement, int end)
    {
        var head = SubjectFinder.Head(statement, end);
        if (statement.Names.At(statement[head].Head) is not { Kind: Names.NameKind.Place } && SourceWords.CanBe(statement, head, ReportingKind.Speech))
        {
            return -1;
        }

        for (var i = end - 1; i > 0 && i > end - 10; i--)
        {
            if (statement.KindAt(i) == ChunkKind.Verb)
            {
                return statement[i].Is(VerbTraits.Gerund) && statement.KindAt(i - 1) == ChunkKind.Noun && statement.KindAt(i - 2) is not (ChunkKind.Verb or ChunkKind.Preposition) && statement.VerbAt(i) is null && SourceWords.CanBe(statement, i - 1, ReportingKind.Will) ? i - 1 : -1;
            }

            if (statement.KindAt(i) is not (ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Adverb))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The "who" or "which" before "on Tuesday", "last week"; -1 where none stands there.</summary>
    public static int BehindTime(Statement statement, int noun)
    {
        if (!statement.IsTime(noun))
        {
            return -1;
        }

        var i = statement.KindAt(noun - 1) == ChunkKind.Preposition ? noun - 2 : noun - 1;
        return statement.KindAt(i) == ChunkKind.Relative ? i : -1;
    }

    private static bool IsNominative(Statement statement, int noun) =>
        statement.IsWord(noun, "he") || statement.IsWord(noun, "she") || statement.IsWord(noun, "they") || statement.IsWord(noun, "we") || statement.IsWord(noun, "i");
}
