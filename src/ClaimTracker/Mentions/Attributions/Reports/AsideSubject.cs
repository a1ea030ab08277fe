using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Statements;

namespace ClaimTracker.Mentions.Attributions.Reports;

/// <summary>Finds the subject that a relative clause or an apposition parts from its verb.</summary>
internal static class AsideSubject
{
    /// <summary>The subject before a stretch between commas: "Lund, who runs the agency, said"; "Lund, a teacher from Oslo, said".</summary>
    public static int Find(Statement statement, int comma, ChunkKind mark)
    {
        var found = -1;
        var isParenthetical = true;
        var isInRelative = false;
        for (var i = comma - 1; i > 0 && i > comma - Statement.Reach && isParenthetical; i--)
        {
            if (statement.KindAt(i) is ChunkKind.Semicolon or ChunkKind.Colon)
            {
                break;
            }

            if (statement[i].Kind != mark || statement.KindAt(i - 1) is not (ChunkKind.Noun or ChunkKind.Parenthesis))
            {
                continue;
            }

            var end = statement.KindAt(i - 1) == ChunkKind.Parenthesis ? i - 2 : i - 1;
            if (statement.KindAt(end) != ChunkKind.Noun || !IsAside(statement, i + 1, found < 0 ? comma : found))
            {
                if (found < 0 && mark == ChunkKind.Comma && statement.KindAt(i + 1) != ChunkKind.Relative)
                {
                    // "Lund, whose son Per, 8, was hurt, said": the clause may have begun before.
                    isInRelative = true;
                    continue;
                }

                break;
            }

            if (isInRelative && statement.KindAt(i + 1) != ChunkKind.Relative)
            {
                continue;
            }

            isInRelative = false;

            var candidate = SubjectFinder.Head(statement, end);
            if (statement.KindAt(candidate - 1) == ChunkKind.Preposition && statement.KindAt(candidate - 2) == ChunkKind.Comma && statement.KindAt(candidate - 3) == ChunkKind.Noun)
            {
                // "Lund, 57, of Bergen, said": where somebody lives is an aside.
                continue;
            }

            if (found >= 0 && (!SourceWords.CanBe(statement, candidate, ReportingKind.Will) || statement.KindAt(candidate - 1) is ChunkKind.Verb or ChunkKind.Preposition))
            {
                break;
            }

            if (found < 0 && statement.KindAt(i + 1) == ChunkKind.Noun && !SourceWords.CanBe(statement, candidate, ReportingKind.Will) && statement.Text.IsA(statement[i + 1].Head, WordClass.Name) && statement.Names.At(statement[i + 1].Head) is { Kind: Names.NameKind.Person })
            {
                // "Her shadow, Ann Lund, said": whatever the first word means, the name beside it can speak.
                return i + 1;
            }

            found = candidate;
            i = Math.Min(i, found);

            // "Lund, the head of the agency, a former teacher, said": go on while what was found is itself an aside.
            isParenthetical = statement.KindAt(found - 1) == ChunkKind.Comma && IsAppositive(statement, found);
            i++;
            i = isParenthetical ? found : i;
        }

        return found;
    }

    private static bool IsAppositive(Statement statement, int noun) =>
        statement.Text.Is(statement[noun].First, "a") || statement.Text.Is(statement[noun].First, "an") || statement.Text.Is(statement[noun].First, "the")
        || char.IsDigit(statement.Text.Text[statement.Text.Tokens[statement[noun].First].Start]) || IsParty(statement, noun);

    /// <summary>"Lund, R-Ohio, the chairman, said": a party and a state.</summary>
    private static bool IsParty(Statement statement, int noun)
    {
        var token = statement.Text.Tokens[statement[noun].First];
        return token.End - token.Start > 2 && statement.Text.Text[token.Start] is 'D' or 'R' or 'I' && statement.Text.Text[token.Start + 1] is '-' or '–'
            || (token.End - token.Start == 1 && statement.Text.Text[token.Start] is 'D' or 'R' or 'I' && statement.Text.Is(statement[noun].First + 1, '-'));
    }

    /// <summary>Whether chunks can stand between commas after a subject: a relative clause, or no clause at all.</summary>
    private static bool IsAside(Statement statement, int first, int end)
    {
        var isClause = false;
        for (var i = first; i < end; i++)
        {
            isClause |= statement.KindAt(i) is ChunkKind.Relative or ChunkKind.That or ChunkKind.Subordinator or ChunkKind.Question;
            if (statement[i].Is(VerbTraits.Finite) && !isClause)
            {
                return false;
            }
        }

        return true;
    }
}
