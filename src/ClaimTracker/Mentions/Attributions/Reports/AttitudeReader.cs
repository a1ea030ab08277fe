using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Contents;
using ClaimTracker.Mentions.Attributions.Statements;

namespace ClaimTracker.Mentions.Attributions.Reports;

/// <summary>Reads what people are: "is confident that", "were opposed to", "remains worried about".</summary>
internal static class AttitudeReader
{
    /// <summary>The report that a verb of being with such a word behind it makes; null when it makes none.</summary>
    public static Report? Read(Statement statement, int verb)
    {
        var chunk = statement[verb];
        if (!chunk.Is(VerbTraits.Finite) || !(chunk.Is(VerbTraits.Copula | VerbTraits.Passive) || IsLink(statement, verb)))
        {
            return null;
        }

        var word = verb;
        if (!chunk.Is(VerbTraits.Passive))
        {
            word++;
            while (statement.KindAt(word) == ChunkKind.Adverb && word < verb + 3)
            {
                word++;
            }

            if (statement.KindAt(word) is not (ChunkKind.Adjective or ChunkKind.Verb) || statement[word].Is(VerbTraits.Finite | VerbTraits.Infinitive))
            {
                return null;
            }
        }

        var takes = ListedWords.Attitude(statement.Text, statement[word].Head);
        if (takes == ReportedContent.None || statement.Subjects[verb] is var subject && (subject < 0 || !SourceWords.CanBe(statement, subject, ReportingKind.Will)))
        {
            return null;
        }

        var next = word + 1;
        var content = statement.KindAt(next) switch
        {
            ChunkKind.That when (takes & ReportedContent.Clause) != 0 => (next + 1, ContentReader.EndOfClause(statement, next + 1)),
            ChunkKind.Noun when (takes & ReportedContent.Clause) != 0 && ContentStart.IsClause(statement, next) => (next, ContentReader.EndOfClause(statement, next)),
            ChunkKind.Verb when (takes & ReportedContent.Infinitive) != 0 && statement[next].Is(VerbTraits.Infinitive) => (next, ContentReader.EndOfPhrase(statement, next)),
            ChunkKind.Preposition when (takes & ContentStart.PrepositionAt(statement, next)) != 0 => (next + 1, ContentReader.EndOfPhrase(statement, next + 1)),
            // "were alarmed by the plan"
            ChunkKind.Preposition when chunk.Is(VerbTraits.Passive) && next + 1 < statement.Count && statement.IsWord(next, "by") && (takes & (ReportedContent.At | ReportedContent.With | ReportedContent.About)) != 0 => (next + 1, ContentReader.EndOfPhrase(statement, next + 1)),
            _ => (-1, -1),
        };
        return content.Item1 < 0 || content.Item1 >= statement.Count || content.Item2 < content.Item1 ? null
            : Report.Of(statement, "attitude", null, verb, statement[word].Last, subject, content) with { Kind = ReportingKind.Mind, Stance = chunk.Is(VerbTraits.Negated) ? Stance.Doubts : statement[next].Is(VerbTraits.Infinitive) ? Stance.Wants : Stance.Thinks, IsClause = statement.KindAt(next) is ChunkKind.That or ChunkKind.Noun };
    }

    private static bool IsLink(Statement statement, int verb) => ListedWords.Has(statement.Text, statement[verb].Head, ContextRole.Links);
}
