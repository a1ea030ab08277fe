using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Statements;

namespace ClaimTracker.Mentions.Attributions.Reports;

/// <summary>Finds who says something together with the first source: "Lund and Berg said", "said Lund, a farmer, and her son".</summary>
internal static class JointSources
{
    /// <summary>No more than so many stand beside the first.</summary>
    private const int Most = 3;

    /// <summary>The sources beside the first, in order; null when it is alone.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="source">Chunk of the first.</param>
    /// <param name="verb">Chunk of the cue: it ends the sources that stand before it.</param>
    public static IReadOnlyList<SourcePhrase>? Of(Statement statement, int source, int verb)
    {
        var end = source > verb ? statement.Count : verb;
        List<SourcePhrase>? others = null;
        for (var at = source; others is null || others.Count < Most;)
        {
            var last = statement.GroupEnd(at);
            var next = BehindAside(statement, last + 1);
            var isList = statement.KindAt(next) == ChunkKind.Comma && IsName(statement, next + 1) && IsInList(statement, next + 1, end);
            if (!(statement.IsWord(next, "and") || isList) || next + 1 >= end || !CanSpeak(statement, next + 1) || IsOneName(statement, source, next + 1))
            {
                return others;
            }

            if (last > at && IsName(statement, last) && IsName(statement, next + 1))
            {
                // "Researchers from Oslo and Lund"
                return others;
            }

            at = next + 1;
            if (!isList && EndsBefore(statement, at, end, source > verb) is false)
            {
                return others;
            }

            var chunk = statement[at];
            (others ??= []).Add(new SourcePhrase(chunk.First, chunk.Last, chunk.Head, statement[statement.GroupEnd(at)].Last));
        }

        return others;
    }

    /// <summary>The first name of a list that a subject goes on: of "Lund, Berg and Moss said" Lund; the subject itself where there is none.</summary>
    public static int First(Statement statement, int subject)
    {
        if (BeforeAside(statement, subject) is var named and >= 0)
        {
            return named;
        }

        if (subject < 2 || !IsName(statement, subject) || !statement.IsWord(subject + 1, "and"))
        {
            return subject;
        }

        var first = subject;
        while (first >= 2 && subject - first < 2 * Most && statement.KindAt(first - 1) == ChunkKind.Comma && IsName(statement, first - 2) && statement.KindAt(first - 3) is not (ChunkKind.Preposition or ChunkKind.Verb))
        {
            first -= 2;
        }

        return first;
    }

    /// <summary>The name of "Lund, a farmer, and her son" from the son; -1 where no such stands there.</summary>
    private static int BeforeAside(Statement statement, int subject)
    {
        if (subject < 5 || !statement.IsWord(subject - 1, "and") || statement.KindAt(subject - 2) != ChunkKind.Comma || statement.KindAt(subject - 3) != ChunkKind.Noun)
        {
            return -1;
        }

        var aside = statement.GroupStart(subject - 3);
        return statement.KindAt(aside - 1) == ChunkKind.Comma && IsName(statement, aside - 2) && !IsName(statement, aside) && statement.KindAt(aside - 3) is not (ChunkKind.Preposition or ChunkKind.Verb) ? aside - 2 : -1;
    }

    private static bool CanSpeak(Statement statement, int noun) => statement.KindAt(noun) == ChunkKind.Noun && !statement.IsTime(noun) && SourceWords.CanBe(statement, noun, ReportingKind.Will);

    private static bool IsName(Statement statement, int noun) => statement.KindAt(noun) == ChunkKind.Noun && statement.Text.IsA(statement[noun].Head, WordClass.Name);

    /// <summary>"the Ministry of Trade and Industry": both nouns stand in one name.</summary>
    private static bool IsOneName(Statement statement, int source, int noun) =>
        statement.Names.At(statement[noun].Head) is { } name && name.FirstToken <= statement[source].Last;

    /// <summary>The first chunk behind an apposition between commas: ", a farmer from Lund,"; the chunk itself where none stands there.</summary>
    private static int BehindAside(Statement statement, int comma)
    {
        if (statement.KindAt(comma) != ChunkKind.Comma || statement.KindAt(comma + 1) != ChunkKind.Noun)
        {
            return comma;
        }

        var end = statement.GroupEnd(comma + 1) + 1;
        return statement.KindAt(end) == ChunkKind.Comma && statement.IsWord(end + 1, "and") && !(IsName(statement, comma + 1) && IsName(statement, comma - 1) && statement[comma + 1].First == statement[comma + 1].Head) ? end + 1 : comma;
    }

    /// <summary>Whether "and" and one more name follow: "Lund, Berg and Moss".</summary>
    private static bool IsInList(Statement statement, int noun, int end) => statement.KindAt(noun + 1) == ChunkKind.Coordinator && statement.IsWord(noun + 1, "and") && noun + 2 < end && IsName(statement, noun + 2);

    /// <summary>Whether the verb, or the end, follows the last of them: not "said Lund, and the mayor left".</summary>
    private static bool EndsBefore(Statement statement, int noun, int end, bool isBehindVerb)
    {
        var next = statement.GroupEnd(noun) + 1;
        if (isBehindVerb)
        {
            return !(statement.KindAt(next) == ChunkKind.Verb && statement[next].Is(VerbTraits.Finite));
        }

        if (statement.KindAt(next) == ChunkKind.Comma && statement.KindAt(end - 1) == ChunkKind.Comma && next < end - 1)
        {
            // "and the mayor, Ann Lund, said"
            return true;
        }

        while (statement.KindAt(next) is ChunkKind.Adverb || statement.IsWord(next, "both") || statement.IsWord(next, "each") || statement.IsTime(next) || statement.KindAt(next) == ChunkKind.Parenthesis)
        {
            next++;
        }

        return next >= end;
    }
}
