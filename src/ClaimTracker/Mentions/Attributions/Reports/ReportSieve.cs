using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Contents;
using ClaimTracker.Mentions.Attributions.Statements;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Attributions.Reports;

/// <summary>Leaves out reports that are only a part of somebody else's claim, and verbs of saying where nothing is said.</summary>
internal static class ReportSieve
{
    /// <summary>How many reports before and behind one are looked at for one that holds it.</summary>
    private const int Near = 5;

    /// <summary>"She said she hoped for rain", "She said the town welcomed the plan" is one claim: what she says.</summary>
    /// <remarks>What others say inside is a claim of its own, passed on: "She said the police had found no weapon".</remarks>
    public static void Sift(ParsedText text, List<Report> reports, int first)
    {
        var kept = first;
        for (var i = first; i < reports.Count; i++)
        {
            var report = reports[i];
            if (!IsPart(text, report, reports, Math.Max(first, kept - Near), kept) && !IsPart(text, report, reports, i + 1, Math.Min(reports.Count, i + 1 + Near)))
            {
                reports[kept++] = report;
            }
        }

        reports.RemoveRange(kept, reports.Count - kept);
    }

    private static bool IsPart(ParsedText text, Report report, List<Report> reports, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (IsHearsayInside(report, reports[i]) || IsToldBy(text, report, reports[i]) || IsThingInside(text, report, reports[i]) || HoldsTheSource(report, reports[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"She was expected to live, the clinic said": nobody's report in what somebody says.</summary>
    private static bool IsHearsayInside(Report hearsay, Report speech) => hearsay is { Rule: "passive-without-source", SourceHead: < 0 } && speech is { Kind: ReportingKind.Speech, SourceHead: >= 0 } && hearsay.CueFirst >= speech.ContentFirst && hearsay.CueFirst <= speech.ContentLast;

    private static bool IsToldBy(ParsedText text, Report thought, Report speech) =>
        speech is { Kind: ReportingKind.Speech, SourceHead: >= 0 } && thought.Kind is ReportingKind.Mind or ReportingKind.Will && thought.SourceFirst >= 0 && thought.SourceFirst == speech.ContentFirst
        && thought.ContentLast <= speech.ContentLast && text.IsA(thought.SourceHead, WordClass.Pronoun);

    /// <summary>Whether the cue and what is praised, wanted or named stand in what another says.</summary>
    private static bool IsThingInside(ParsedText text, Report inner, Report outer) =>
        inner.ContentFirst >= 0 && inner.CueFirst >= outer.ContentFirst && inner.ContentFirst >= outer.ContentFirst && inner.ContentLast <= outer.ContentLast && inner.CueFirst <= outer.ContentLast
        && inner.ContentLast - inner.ContentFirst < outer.ContentLast - outer.ContentFirst && outer.CueFirst != inner.CueFirst
        && inner.Rule is "verb" or "saying-noun" or "attitude" or "participle"
        && (!inner.IsClause || (inner.Kind is ReportingKind.Mind or ReportingKind.Will or ReportingKind.Show && inner.SourceHead >= 0 && text.IsA(inner.SourceHead, WordClass.Pronoun)));

    /// <summary>"She is committed to the town, an aide said": the thing runs on into who says it.</summary>
    private static bool HoldsTheSource(Report inner, Report outer) =>
        !inner.IsClause && inner.Rule is "verb" or "attitude" && outer.ContentFirst >= 0 && outer.ContentFirst <= inner.CueFirst && inner.CueFirst <= outer.ContentLast
        && outer.SourceFirst > outer.ContentLast && outer.SourceFirst > inner.ContentFirst && outer.SourceFirst <= inner.ContentLast;

    /// <summary>"did not respond to a request", "wrote a letter", "warned the mayor": somebody speaks or is silent, and what is said does not stand there.</summary>
    public static bool IsNothingSaid(Statement statement, int verb, ReportingVerb entry, int start)
    {
        if (entry.Lemma is "respond" or "reply" or "comment" or "answer" && (statement[verb].Is(VerbTraits.Negated | VerbTraits.Infinitive) || IsRefused(statement, verb))
            && statement.KindAt(start) is ChunkKind.Preposition or ChunkKind.Noun or ChunkKind.Adverb or ChunkKind.Stop)
        {
            return true;
        }

        if (entry.Lemma is "respond" && statement.IsWord(start, "to") && statement.KindAt(start + 1) == ChunkKind.Noun && statement[start + 1].Head is var matter
            && ListedWords.Has(statement.Text, matter, ContextRole.Emergency))
        {
            // "Officers responded to a report of gunfire"
            return true;
        }

        if (statement.KindAt(verb - 1) == ChunkKind.Coordinator && start < statement.Count && statement[start].Is(VerbTraits.Infinitive) && ListedWords.Has(statement.Text, statement[verb].Head, ContextRole.Orders) && IsBehindPassive(statement, verb))
        {
            // "He was jailed and ordered to pay costs": the passive goes on.
            return true;
        }

        if (entry.Has(ReportedContent.As) && statement.IsWord(start, "as") && statement[verb].First == statement[verb].Head && statement.Text.IsA(statement[verb].Head, WordClass.VerbPast | WordClass.Participle) && statement.KindAt(verb - 1) is not (ChunkKind.That or ChunkKind.Relative) && !(statement.KindAt(verb - 1) == ChunkKind.Noun && statement.KindAt(verb - 2) is ChunkKind.Noun or ChunkKind.That or ChunkKind.Relative or ChunkKind.Question))
        {
            // "Girl, nine, named as victim": whom they named would stand between.
            return true;
        }

        if (entry is { Lemma: "call", Particle.Length: 0 } && (statement.IsWord(start, "in") || statement.IsWord(start, "off") || statement.IsWord(start, "up") || statement.IsWord(start, "back")))
        {
            // "called in extra nurses", "called off the strike"
            return true;
        }

        if (entry.Lemma is not "ask" && start < statement.Count && statement[start].Is(VerbTraits.Infinitive) && statement[verb].Is(VerbTraits.Finite) && statement[verb].First == statement[verb].Head && statement.Text.TryFind(statement[verb].Head, out var order) && (order.Classes & WordClass.VerbPast) != 0 && ListedWords.Has(statement.Text, statement[verb].Head, ContextRole.Orders))
        {
            // "Ministers urged to act": whom they urged would stand between.
            return true;
        }

        if (entry.Lemma is "blame" or "accuse" or "praise" or "criticise" or "criticize" && statement.KindAt(start) == ChunkKind.Preposition && statement.Text.IsA(statement[verb].Head, WordClass.VerbPast | WordClass.Participle) && statement[verb].First == statement[verb].Head)
        {
            // "Driver blamed for crash": nobody says whom they blamed, so they were.
            return true;
        }

        if (entry.Lemma is "admit" && statement.KindAt(verb - 1) != ChunkKind.Quote && statement.KindAt(start) == ChunkKind.Noun && SourceWords.CanBe(statement, start, ReportingKind.Will) && !statement.IsPronoun(start) && !ContentStart.IsClause(statement, start))
        {
            // "The clinic has admitted 61 patients"
            return true;
        }

        if (entry.Lemma is "refuse" or "decline" && start < statement.Count && statement[start].Is(VerbTraits.Infinitive))
        {
            // "declined to comment"
            return ListedWords.Has(statement.Text, statement[start].Head, ContextRole.Comments)
                || (ListedWords.Has(statement.Text, statement[start].Head, ContextRole.GivesDetail) && IsDetail(statement, start + 1));
        }

        if (statement.KindAt(start) is not (ChunkKind.Noun or ChunkKind.Quote))
        {
            return false;
        }

        if (entry.Lemma is "show" or "demonstrate" && statement.Subjects[verb] is var person and >= 0 && IsPerson(statement, person) && !(statement.KindAt(start) == ChunkKind.Noun && ContentStart.IsClause(statement, start)))
        {
            // "He showed no emotion", "had shown “no remorse”"
            return true;
        }

        if (statement.KindAt(start) == ChunkKind.Quote)
        {
            return false;
        }

        var head = statement[start].Head;
        if (entry.Lemma is "recall" && !ContentStart.IsClause(statement, start) && (statement.Text.IsA(statement[start].First, WordClass.Numeral) || (statement.Subjects[verb] is var firm and >= 0 && ListedWords.SourceNoun(statement.Text, statement[firm].Head) == SourceNounKind.Organisation)))
        {
            // "The maker recalled 40,000 cars"
            return true;
        }

        if (entry.Lemma is "answer" && ListedWords.Has(statement.Text, head, ContextRole.Answered))
        {
            // "A woman who answered the phone"
            return true;
        }

        if (entry.Lemma is "quote" or "cite" && ListedWords.SourceNoun(statement.Text, head) is not SourceNounKind.Person and not SourceNounKind.Organisation && (statement.Text.Is(head, "reference") || statement.Text.Is(statement[start].First, "reference") || statement.Text.Is(statement[start].First, "incident") || statement.Text.Is(statement[start].First, "crime") || statement.Text.Is(statement[start].First, "log")))
        {
            // "Call 101, quoting reference 12"
            return true;
        }

        if (statement[start].First == statement[start].Last && (statement.IsWord(start, "himself") || statement.IsWord(start, "herself") || statement.IsWord(start, "itself") || statement.IsWord(start, "themselves")) && entry.Kind == ReportingKind.Speech
            && statement.KindAt(start + 1) is ChunkKind.Stop or ChunkKind.Comma or ChunkKind.Preposition or ChunkKind.Coordinator && !entry.Has(ReportedContent.As) && !ContentStart.TakesPreposition(statement, start + 1, entry))
        {
            // "kept repeating himself"
            return true;
        }

        if (entry.Lemma is "name" && statement.Text.IsA(head, WordClass.Name) && statement.Text.IsA(statement[verb].Head, WordClass.VerbPast | WordClass.Participle) && statement[verb].First == statement[verb].Head && statement.KindAt(verb - 1) == ChunkKind.Noun && !statement.IsWord(statement.GroupEnd(start) + 1, "as"))
        {
            // "a worker named Ann Lund"
            return true;
        }

        if (entry.Lemma is "claim" && ListedWords.Has(statement.Text, head, ContextRole.Won))
        {
            // "The flood claimed 500 lives"
            return true;
        }

        if (entry is { Lemma: "call", Particle.Length: 0 } && statement[start].First == head && statement.Text.Tokens[head].Kind == TokenKind.Number)
        {
            // "He called 999"
            return true;
        }

        if (entry is { Lemma: "call", Particle.Length: 0 } && !ContentStart.IsClause(statement, start) && SourceWords.CanBe(statement, start, ReportingKind.Will) && (statement.KindAt(start + 1) is ChunkKind.Stop or ChunkKind.Coordinator or ChunkKind.Subordinator || (statement.KindAt(start + 1) == ChunkKind.Comma && statement.IsPronoun(start)) || statement.IsTime(start + 1) || ((statement.IsWord(start + 1, "at") || statement.IsWord(start + 1, "on") || statement.IsWord(start + 1, "from")) && statement.IsPronoun(start))))
        {
            // "She called him at noon"
            return true;
        }

        if (entry.Lemma is "seek" && statement.Text.Is(head, "comment"))
        {
            // "is seeking comment"
            return true;
        }

        if (entry.Lemma is "think")
        {
            // an independent think tank
            return statement.Text.Is(statement[start].First, "tank") || statement.Text.Is(statement[start].First, "tanks");
        }

        if (ContentStart.IsClause(statement, start))
        {
            return false;
        }

        if (entry.Lemma is "write" or "publish" or "post" or "read")
        {
            return (ListedWords.SourceNoun(statement.Text, head) == SourceNounKind.Document || statement.Text.Tokens[statement[start].First].Kind == TokenKind.Quote) && statement.KindAt(start + 1) is not (ChunkKind.Colon or ChunkKind.That or ChunkKind.Quote);
        }

        return false;
    }

    private static bool IsPerson(Statement statement, int noun) => statement.IsPronoun(noun) ? !statement.IsWord(noun, "it") && !statement.IsWord(noun, "which")
        : statement.Names.At(statement[noun].Head) is { } name ? name.Kind is Names.NameKind.Person or Names.NameKind.Unknown : ListedWords.SourceNoun(statement.Text, statement[noun].Head) is SourceNounKind.Person or SourceNounKind.None && (statement.Text.NounMeaningOf(statement[noun].Head) & (WordMeaning.Person | WordMeaning.Message)) == WordMeaning.Person;

    /// <summary>"declined to give further details", "refused to go into specifics"</summary>
    private static bool IsDetail(Statement statement, int noun)
    {
        noun += statement.KindAt(noun) == ChunkKind.Preposition ? 1 : 0;
        return statement.KindAt(noun) == ChunkKind.Noun && ListedWords.Has(statement.Text, statement[noun].Head, ContextRole.Detail);
    }

    /// <summary>"warned the mayor", "advises big firms": who is spoken to is not what is said.</summary>
    public static bool IsAddresseeAlone(Statement statement, ReportingVerb entry, int start, int contentFirst) =>
        contentFirst == start && entry.Has(ReportedContent.Addressee) && entry.Lemma is not "promise" && statement.KindAt(start) == ChunkKind.Noun && SourceWords.CanBe(statement, start, ReportingKind.Will)
        && !ContentStart.IsClause(statement, start);

    /// <summary>Whether the verb before, with the same subject, is passive.</summary>
    private static bool IsBehindPassive(Statement statement, int verb)
    {
        for (var i = verb - 2; i >= 0 && i > verb - 8; i--)
        {
            if (statement[i].Is(VerbTraits.Finite))
            {
                return statement[i].Is(VerbTraits.Passive) && statement.Subjects[i] == statement.Subjects[verb];
            }
        }

        return false;
    }

    /// <summary>"declined to comment on", "refused to answer"</summary>
    private static bool IsRefused(Statement statement, int verb) => verb > 0 && statement.VerbAt(verb - 1) is { Lemma: "refuse" or "decline" };
}
