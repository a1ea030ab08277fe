using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Contents;
using ClaimTracker.Mentions.Attributions.Statements;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Attributions.Reports;

/// <summary>Reads "police put the number at 14", "the agency estimated the damage at $3 million".</summary>
internal static class NumberGivenReader
{
    /// <summary>The report that a verb makes; null when it makes none.</summary>
    public static Report? Read(Statement statement, int verb)
    {
        var chunk = statement[verb];
        if (chunk.Is(VerbTraits.Passive | VerbTraits.Participle | VerbTraits.Copula) || statement.KindAt(verb + 1) != ChunkKind.Noun || !ListedWords.Has(statement.Text, chunk.Head, ContextRole.GivesNumber)
            || statement.Subjects[verb] is var subject && (subject < 0 || !SourceWords.CanBe(statement, subject, ReportingKind.Show)))
        {
            return null;
        }

        if (statement.Text.BaseOf(chunk.Head) is "give")
        {
            // "had given a toll of six dead"
            return statement.IsWord(verb + 2, "of") && statement.KindAt(verb + 3) == ChunkKind.Noun && HasNumber(statement, verb + 3) && ListedWords.Has(statement.Text, statement[verb + 1].Head, ContextRole.Measured)
                ? Report.Of(statement, "number-given", null, verb, chunk.Last, subject, (verb + 1, ContentReader.EndOfPhrase(statement, verb + 1))) : null;
        }

        var end = verb + 1;
        while (end < verb + 6 && !statement.IsWord(end + 1, "at") && (statement.KindAt(end + 1) is ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Adjective || statement[end + 1].Is(VerbTraits.Participle)))
        {
            end++;
        }

        // "at 12", "at about 12", "at between 12 and 15"
        var amount = statement.KindAt(end + 2) is ChunkKind.Preposition or ChunkKind.Adverb ? end + 3 : end + 2;
        if (!statement.IsWord(end + 1, "at") || statement.KindAt(amount) != ChunkKind.Noun || !HasNumber(statement, amount))
        {
            return null;
        }

        var last = statement.GroupEnd(amount);
        last += statement.IsWord(amount - 1, "between") && statement.IsWord(last + 1, "and") && statement.KindAt(last + 2) == ChunkKind.Noun ? 2 : 0;
        return Report.Of(statement, "number-given", null, verb, chunk.Last, subject, (verb + 1, last));
    }

    private static bool HasNumber(Statement statement, int noun)
    {
        for (var i = statement[noun].First; i <= statement[noun].Last; i++)
        {
            if (statement.Text.IsA(i, WordClass.Numeral) || statement.Text.Tokens[i].Kind == TokenKind.Number)
            {
                return true;
            }
        }

        return false;
    }
}
