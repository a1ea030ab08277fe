using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Contents;
using ClaimTracker.Mentions.Attributions.Statements;

namespace ClaimTracker.Mentions.Attributions.Reports;

/// <summary>Tells verbs that report what somebody says or wants from the same verbs where they do not.</summary>
internal static class VerbSense
{
    /// <summary>"It plans to hire": what plans is no thing.</summary>
    public static bool IsBodyThatPlans(Statement statement, int subject, ReportingVerb entry) => statement.IsWord(subject, "it") && entry.Lemma is "plan" or "want" or "intend" or "vote";

    /// <summary>"used to support", "continues to oppose": an infinitive that its finite verb only tells the time of.</summary>
    public static bool IsAspect(Statement statement, int verb) =>
        statement[verb].Is(VerbTraits.Infinitive) && verb > 0 && statement[verb - 1].Is(VerbTraits.Finite)
        && ListedWords.Has(statement.Text, statement[verb - 1].Head, ContextRole.TellsPhase);

    /// <summary>Whether a verb of saying or showing tells of nothing said: "to prove a point", "could name a successor", "would show mercy".</summary>
    public static bool IsOnlyThought(Statement statement, int verb, ReportingVerb entry, int start)
    {
        if (entry.Kind is ReportingKind.Will or ReportingKind.Mind && statement[verb].Is(VerbTraits.Finite) && !ContentStart.IsClause(statement, start) && statement.KindAt(start) != ChunkKind.That
            && (IsPossible(statement, verb) || (statement.Subjects[verb] is var anybody and >= 0 && statement.IsWord(anybody, "you"))))
        {
            // "may want to think again", "if you want to know more"
            return true;
        }

        if (entry.Lemma is "add" && IsModal(statement, verb) && statement.KindAt(start) is not (ChunkKind.That or ChunkKind.Quote or ChunkKind.Comma or ChunkKind.Colon))
        {
            // "it would add twice that"
            return true;
        }

        var isClause = statement.KindAt(start) is ChunkKind.That or ChunkKind.Question or ChunkKind.Quote or ChunkKind.Colon;
        if (entry.Kind == ReportingKind.Show)
        {
            return !isClause && (statement[verb].Is(VerbTraits.Infinitive | VerbTraits.Gerund) || IsModal(statement, verb)) && !IsOfPaper(statement, verb);
        }

        return entry.Kind == ReportingKind.Speech && statement[verb].Is(VerbTraits.Finite) && statement.KindAt(start) == ChunkKind.Noun && !entry.Has(ReportedContent.Addressee) && IsModal(statement, verb)
            && (!ContentStart.IsClause(statement, start) || (statement.KindAt(verb - 1) is ChunkKind.That or ChunkKind.Relative && !entry.Has(ReportedContent.Quote | ReportedContent.Addressee)) || (entry.Lemma is "require" && statement.KindAt(verb - 1) is ChunkKind.That or ChunkKind.Relative));
    }

    /// <summary>"What we know about the crash": a heading.</summary>
    public static bool IsHeading(Statement statement, int verb, ReportingVerb entry, int start) =>
        entry.Lemma is "know" && statement.IsWord(verb - 2, "what") && verb == 2 && statement.KindAt(start) == ChunkKind.Preposition;

    /// <summary>"It is too early to say whether": nobody says it.</summary>
    public static bool IsOfAdjective(Statement statement, int verb) =>
        statement[verb].Is(VerbTraits.Infinitive) && statement.KindAt(verb - 1) == ChunkKind.Adjective && statement[Math.Max(0, verb - 2)].Kind is ChunkKind.Adverb or ChunkKind.Verb
        && ListedWords.Has(statement.Text, statement[verb - 1].Head, ContextRole.Impersonal);

    /// <summary>"a poll showing a narrow lead": the paper or the figures stand right before.</summary>
    private static bool IsOfPaper(Statement statement, int verb) =>
        statement[verb].Is(VerbTraits.Gerund) && statement.KindAt(verb - 1) == ChunkKind.Noun && statement.Subjects[verb] is var subject and >= 0 && subject == statement.GroupStart(verb - 1)
        && ListedWords.SourceNoun(statement.Text, statement[subject].Head) is SourceNounKind.Document or SourceNounKind.Evidence;

    /// <summary>"did not want to be named", "spoke on condition of anonymity": of the source, not of the matter.</summary>
    public static bool IsAnonymity(Statement statement, int verb, int start)
    {
        if (statement.IsWord(start, "not"))
        {
            start++;
        }

        if (statement[verb].Is(VerbTraits.Infinitive) && statement.KindAt(verb - 1) == ChunkKind.Noun && statement.Text.Is(statement[verb - 1].Head, "anonymity"))
        {
            // "spoke on condition of anonymity to discuss private talks"
            return true;
        }

        if (start < statement.Count && statement[start].Is(VerbTraits.Infinitive))
        {
            var head = statement[start].Head;
            return statement.Text.Is(head, "named") || statement.Text.Is(head, "identified") || statement.Text.Is(head, "quoted");
        }

        return (statement.IsWord(start, "on") && statement.KindAt(start + 1) == ChunkKind.Noun
                && (statement.Text.Is(statement[start + 1].Head, "condition") || statement.Text.Is(statement[start + 1].Head, "conditions")))
            || (statement[verb].Is(VerbTraits.Gerund) && statement.KindAt(verb - 1) == ChunkKind.Verb && statement.KindAt(start) is ChunkKind.Preposition or ChunkKind.Noun
                && statement.Text.BaseOf(statement[verb - 1].Head) is "hear" or "see" or "watch");
    }

    private static bool IsPossible(Statement statement, int verb)
    {
        var first = statement[verb].First;
        return first < statement[verb].Head && (statement.Text.Is(first, "may") || statement.Text.Is(first, "might") || statement.Text.Is(first, "could") || statement.Text.Is(first, "can"));
    }

    private static bool IsModal(Statement statement, int verb)
    {
        var first = statement[verb].First;
        return statement.Text.Is(first, "would") || statement.Text.Is(first, "could") || statement.Text.Is(first, "might") || statement.Text.Is(first, "may") || statement.Text.Is(first, "can") || statement.Text.Is(first, "should");
    }
}
