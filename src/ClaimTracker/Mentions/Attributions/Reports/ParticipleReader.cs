using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Statements;

namespace ClaimTracker.Mentions.Attributions.Reports;

/// <summary>Reads participles behind a noun that tell who speaks about it: "the bill, opposed by the union", "the plan praised by the mayor".</summary>
internal static class ParticipleReader
{
    /// <summary>The report that a participle makes; null when it makes none.</summary>
    public static Report? Read(Statement statement, int verb, ReportingVerb entry, int cueLast)
    {
        if (entry.Lemma is "call" || entry.Kind is not (ReportingKind.Speech or ReportingKind.Will) || !entry.Has(ReportedContent.Noun) || !statement.IsWord(verb + 1, "by") || !SourceWords.CanBe(statement, verb + 2, ReportingKind.Will))
        {
            return null;
        }

        var isAside = statement.KindAt(verb - 1) == ChunkKind.Comma;
        var end = isAside ? verb - 2 : verb - 1;
        if (isAside && entry.Kind == ReportingKind.Will && statement.KindAt(end - 1) == ChunkKind.Preposition)
        {
            // "went through the council, backed by the mayor": it is not the council that is backed.
            return null;
        }

        if (statement.KindAt(end) != ChunkKind.Noun || statement.IsPronoun(end) || statement.IsTime(end) || (entry.Kind == ReportingKind.Speech && (entry.Has(ReportedContent.Quote) || entry.Lemma is "publish" or "unveil" or "offer") && ListedWords.SourceNoun(statement.Text, statement[end].Head) == SourceNounKind.Document))
        {
            // Of "a report published by the agency" the report speaks.
            return null;
        }

        var first = statement.IsWord(end - 1, "of") && statement.KindAt(end - 2) == ChunkKind.Noun ? end - 2 : end;
        return Report.Of(statement, "participle", entry, verb, cueLast, verb + 2, (first, end));
    }
}
