using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Contents;
using ClaimTracker.Mentions.Attributions.Statements;

namespace ClaimTracker.Mentions.Attributions.Reports;

/// <summary>Reads passive verbs of saying: "was praised by the mayor", "is said to be safe".</summary>
internal static class PassiveReader
{
    /// <summary>The report that a passive verb makes; null when it makes none.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="verb">Chunk of the verb.</param>
    /// <param name="entry">The verb.</param>
    /// <param name="start">First chunk behind the verb and its particle.</param>
    /// <param name="cueLast">Last token of the cue.</param>
    public static Report? Read(Statement statement, int verb, ReportingVerb entry, int start, int cueLast)
    {
        var by = -1;
        for (var i = start; i < start + 4 && i < statement.Count; i++)
        {
            if (statement.IsWord(i, "by") && statement.KindAt(i + 1) == ChunkKind.Noun)
            {
                by = i;
                break;
            }
        }

        var subject = statement.Subjects[verb];
        if (by >= 0)
        {
            if (!SourceWords.CanBe(statement, by + 1, entry.Kind))
            {
                return null;
            }

            if (ListedWords.Has(statement.Text, statement[verb].Head, ContextRole.Informs))
            {
                // "They were told by the police that it was late", but "told by text message".
                var said = statement.GroupEnd(by + 1) + 1;
                var isThat = statement.KindAt(said) == ChunkKind.That;
                return isThat && said + 1 < statement.Count ? Report.Of(statement, "passive", entry, verb, cueLast, by + 1, (said + 1, ContentReader.EndOfClause(statement, said + 1)))
                    : said < statement.Count && statement[said].Is(VerbTraits.Infinitive) ? Report.Of(statement, "passive", entry, verb, cueLast, by + 1, (said, ContentReader.EndOfPhrase(statement, said))) : null;
            }

            if (subject < 0)
            {
                // "…, and was described by the historian as “a quiet change”": the words in marks, whatever they are said of.
                var quote = statement.GroupEnd(by + 1) + 2;
                return statement.IsWord(quote - 1, "as") && statement.KindAt(quote) == ChunkKind.Quote ? Report.Of(statement, "passive", entry, verb, cueLast, by + 1, (quote, ContentReader.EndOfClause(statement, quote))) : null;
            }

            if (statement.Text.Is(statement[subject].First, "such") && statement.KindAt(subject - 1) == ChunkKind.Noun)
            {
                // "Ailments such as headache were reported by"
                subject--;
            }

            var end = statement.GroupEnd(by + 1);
            if ((entry.Takes & ~ReportedContent.That) == ReportedContent.As && !statement.IsWord(end + 1, "as") && !statement.IsWord(by - 1, "as"))
            {
                // "Votes were cast by mail"
                return null;
            }

            if (entry.Lemma is "find" or "discover" or "see" or "hear" or "know" && statement.KindAt(end + 1) != ChunkKind.That && !(end + 1 < statement.Count && statement[end + 1].Is(VerbTraits.Infinitive)))
            {
                // "were found by fishermen"
                return null;
            }

            if ((statement.IsWord(end + 1, "of") || statement.IsWord(end + 1, "about") || statement.IsWord(end + 1, "over")) && end + 2 < statement.Count && (entry.Has(ReportedContent.Of) || !entry.Has(ReportedContent.Noun)))
            {
                // "She was accused by the council of cheating", "was pressed by a reporter about her trip": what about, not whom.
                return Report.Of(statement, "passive", entry, verb, cueLast, by + 1, (end + 2, ContentReader.EndOfPhrase(statement, end + 2)));
            }

            if (entry.Kind == ReportingKind.Show || (!entry.Has(ReportedContent.Noun | ReportedContent.As) && statement.KindAt(end + 1) is not (ChunkKind.Preposition or ChunkKind.That)))
            {
                // "is being investigated by the police", "is maintained by the firm"
                return null;
            }

            var content = statement.KindAt(end + 1) is ChunkKind.Preposition or ChunkKind.That && !ContentReader.IsAccording(statement, end + 1)
                ? (subject, ContentReader.EndOfClause(statement, end + 1)) : (subject, statement.GroupEnd(subject));
            return Report.Of(statement, "passive", entry, verb, cueLast, by + 1, content);
        }

        if (by < 0 && entry.Lemma is "tell" && ReportReader.IsHearing(statement, subject)
            && (statement.KindAt(start) == ChunkKind.That || (statement.KindAt(start) == ChunkKind.Noun && ContentStart.IsClause(statement, start))))
        {
            // "The court was told that he had lied"
            var told = statement.KindAt(start) == ChunkKind.That ? start + 1 : start;
            return told >= statement.Count ? null : Report.Of(statement, "told-in-court", entry, verb, cueLast, subject, (told, ContentReader.EndOfClause(statement, told)));
        }

        if (entry.Lemma is "tell" && ReportReader.IsHearing(statement, subject) && statement.KindAt(start) == ChunkKind.Stop && statement.KindAt(subject - 1) == ChunkKind.Comma && ContentReader.TryBefore(statement, subject, out var heard))
        {
            // "He had lied, the jury was told."
            return Report.Of(statement, "told-in-court", entry, verb, cueLast, subject, heard);
        }

        if (entry.Lemma is "tell" or "inform" or "assure" or "warn" or "advise" && subject >= 0 && !ReportReader.IsHearing(statement, subject) && start < statement.Count
            && (statement.KindAt(start) is ChunkKind.That or ChunkKind.Question || (statement.KindAt(start) == ChunkKind.Noun && ContentStart.IsClause(statement, start))))
        {
            // "The mayor was told that the dam was full": who told her is left open.
            var first = statement.KindAt(start) == ChunkKind.That ? start + 1 : start;
            return first >= statement.Count ? null : Report.Of(statement, "told-by-nobody", entry, verb, cueLast, -1, (first, ContentReader.EndOfClause(statement, first))) with { Stance = Stance.Reports };
        }

        // "is said to be safe", "it was reported that": nobody says it.
        if (entry.Kind is ReportingKind.Speech or ReportingKind.Mind && !entry.Has(ReportedContent.Addressee)
            && (statement.KindAt(start) == ChunkKind.That || (subject >= 0 && statement.IsWord(subject, "it") && entry.Has(ReportedContent.Clause) && statement.KindAt(start) == ChunkKind.Noun && !statement.IsTime(start) && ContentStart.IsClause(statement, start)) || (statement.KindAt(start) == ChunkKind.Verb && statement[start].Is(VerbTraits.Infinitive) && entry.Takes != ReportedContent.That)))
        {
            var isThat = statement.KindAt(start) == ChunkKind.That;
            if (!isThat && statement.KindAt(start) == ChunkKind.Noun)
            {
                // "It is understood the deal is worth millions."
                return Report.Of(statement, "passive-without-source", entry, verb, cueLast, -1, (start, ContentReader.EndOfClause(statement, start))) with { Stance = Stance.Reports };
            }

            if (!isThat && (subject < 0 || statement.KindAt(verb - 1) is ChunkKind.Relative or ChunkKind.That))
            {
                // Of "wounds that were not thought to be grave" nobody claims the wounds.
                return null;
            }

            // "The pilot is ill and is expected to retire": what comes before "and" is no part of it.
            var first = isThat ? start + 1 : statement.KindAt(verb - 1) == ChunkKind.Coordinator ? start : subject;
            return first >= statement.Count ? null : Report.Of(statement, "passive-without-source", entry, verb, cueLast, -1, (first, ContentReader.EndOfClause(statement, first))) with { Stance = Stance.Reports };
        }

        return null;
    }
}
