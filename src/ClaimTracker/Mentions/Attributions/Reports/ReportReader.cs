using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Contents;
using ClaimTracker.Mentions.Attributions.Statements;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Attributions.Reports;

/// <summary>Reads who says what in one statement.</summary>
internal static class ReportReader
{
    /// <summary>Adds the reports of the statement in order of their cues.</summary>
    public static void Read(Statement statement, List<Report> reports)
    {
        statement.FindMainVerbs();
        SubjectFinder.Find(statement);
        if (LabelReader.Read(statement) is { } labelled)
        {
            reports.Add(labelled);
        }

        var read = reports.Count;
        for (var i = 0; i < statement.Count; i++)
        {
            var report = statement[i].Kind switch
            {
                ChunkKind.Verb => Verb(statement, i) ?? NumberGivenReader.Read(statement, i) ?? AttitudeReader.Read(statement, i),
                ChunkKind.Noun => SayingNounReader.Read(statement, i),
                ChunkKind.Preposition when ContentReader.IsAccording(statement, i) => AccordingReader.Read(statement, i, i),
                ChunkKind.Subordinator or ChunkKind.Preposition when statement.IsWord(i, "as") => AccordingReader.AsStated(statement, i) ?? AccordingReader.AsPut(statement, i),
                ChunkKind.Preposition when statement.IsWord(i, "in") => AccordingReader.AsPut(statement, i),
                ChunkKind.Preposition when statement.IsWord(i, "by") && i <= 1 => AccordingReader.ByCount(statement, i),
                _ => null,
            };
            if (report is not null)
            {
                reports.Add(report);
            }
            else if (HearsayReader.Read(statement, i) is { } hearsay)
            {
                reports.Add(hearsay);
            }
        }

        if (IntroductionReader.Read(statement, reports, read) is { } introduction)
        {
            reports.Add(introduction);
        }

        CitedSources.Link(statement, reports, read);
        ReportSieve.Sift(statement.Text, reports, read);
    }

    private static Report? Verb(Statement statement, int verb)
    {
        var entry = statement.VerbAt(verb);
        int start = verb + 1, cueLast = statement[verb].Last;
        if ((statement.KindAt(start) is ChunkKind.Adverb or ChunkKind.Preposition or ChunkKind.Adjective || statement.IsWord(start, "back"))
            && !statement[verb].Is(VerbTraits.Copula)
            && ListedWords.ReportingVerb(statement.Text, statement[verb].Head, statement[start].First) is { } phrasal)
        {
            entry = phrasal;
            cueLast = statement[start].First;
            start++;
        }

        if (entry is null)
        {
            return null;
        }

        if (statement[verb].Is(VerbTraits.Participle))
        {
            return ParticipleReader.Read(statement, verb, entry, cueLast);
        }

        if (VerbSense.IsOfAdjective(statement, verb) || VerbSense.IsHeading(statement, verb, entry, start) || VerbSense.IsOnlyThought(statement, verb, entry, start) || VerbSense.IsAnonymity(statement, verb, start) || ReportSieve.IsNothingSaid(statement, verb, entry, start))
        {
            return null;
        }

        if (entry.Kind is ReportingKind.Mind or ReportingKind.Will && !statement[verb].Is(entry.Kind == ReportingKind.Mind ? VerbTraits.Finite | VerbTraits.Gerund : VerbTraits.Finite) && !(statement[verb].Is(VerbTraits.Gerund) && statement.KindAt(verb - 1) is ChunkKind.Noun or ChunkKind.Comma) && !VerbSense.IsAspect(statement, verb))
        {
            return null;
        }

        if (statement.Subjects[verb] is var none and >= 0 && statement.Text.Is(statement[none].First, "no") && entry.Lemma is "claim")
        {
            // "No group has claimed responsibility."
            return null;
        }

        if (entry.Lemma is "hear" && !IsHearing(statement, statement.Subjects[verb]) && !(statement.KindAt(verb - 1) == ChunkKind.Noun && IsHearing(statement, verb - 1)))
        {
            return null;
        }

        if (statement[verb].Is(VerbTraits.Passive))
        {
            return PassiveReader.Read(statement, verb, entry, start, cueLast);
        }

        var (subject, isInverted) = Source(statement, verb, entry);
        subject = isInverted ? subject : JointSources.First(statement, subject);
        if (subject < 0 || !(SourceWords.CanBe(statement, subject, entry.Kind) || SourceWords.IsSayer(statement, subject, verb, entry) || VerbSense.IsBodyThatPlans(statement, subject, entry)) || IsGoverned(statement, verb))
        {
            return null;
        }

        if (entry.Lemma is "find" && statement.KindAt(start) == ChunkKind.Noun && !ContentStart.IsClause(statement, start) && ListedWords.SourceNoun(statement.Text, statement[subject].Head) != SourceNounKind.Document)
        {
            // Surveys find support, people find keys.
            return null;
        }

        var subjectEnd = isInverted ? statement.GroupEnd(subject) : subject;
        var reportStart = isInverted || subject > verb ? verb : CueSurroundings.ReportStart(statement, subject, verb);
        var behind = isInverted ? subjectEnd + 1 : start;
        if (entry.Has(ReportedContent.Quote) && EndsWithColon(statement) && (statement.KindAt(behind) == ChunkKind.Colon || behind > statement.Count - IntroductionReader.Longest))
        {
            // The words follow in the next paragraph.
            return Report.Of(statement, "introduction", entry, verb, cueLast, subject, (verb, verb)) with { ContentFirst = -1, ContentLast = -1 };
        }

        var found = ContentReader.TryBehind(statement, verb, entry, behind, out var content, out var after) && !ReportSieve.IsAddresseeAlone(statement, entry, behind, content.First);
        var isQuoteBefore = statement.KindAt(reportStart - 1) == ChunkKind.Quote && entry.Has(ReportedContent.Quote);
        var isBefore = isQuoteBefore || (statement.KindAt(reportStart - 1) is ChunkKind.Comma or ChunkKind.Dash && statement[verb].Is(VerbTraits.Finite));
        if (isQuoteBefore && found && statement.KindAt(content.First) != ChunkKind.Quote && statement.KindAt(content.First - 1) != ChunkKind.That && !(statement.KindAt(0) == ChunkKind.Subordinator && ContentStart.IsClause(statement, content.First)))
        {
            // "…," he said of the bridge. "…," she said as she left. But on "Open House," she admitted that it was late.
            found = false;
        }

        if (found && isBefore && statement.KindAt(content.First - 1) == ChunkKind.That && statement.KindAt(content.First - 2) == ChunkKind.Noun && statement.KindAt(content.First - 3) == ChunkKind.Preposition
            && ListedWords.SourceNoun(statement.Text, statement[content.First - 2].Head) == SourceNounKind.Document && ContentReader.TryBefore(statement, reportStart, out var told) && CueSurroundings.HasClause(statement, told))
        {
            // "Rents have doubled, the charity said in a report that ministers called misleading."
            found = false;
        }

        if (isInverted && found && statement.KindAt(content.First) != ChunkKind.Quote && statement.KindAt(reportStart - 1) is ChunkKind.Quote or ChunkKind.Comma)
        {
            found = false;
        }

        if (found && isBefore && !statement[verb].Is(VerbTraits.Gerund) && entry.Has(ReportedContent.Quote) && statement.KindAt(content.First) == ChunkKind.Quote && ContentReader.TryBefore(statement, reportStart, out var around)
            && (CueSurroundings.IsQuoteBetween(statement, around.First, around.Last) || ContentReader.GoesOn(statement, content.First)))
        {
            content = (around.First, content.Last);
        }
        else if (!found && isBefore && (isQuoteBefore || statement.KindAt(after) != ChunkKind.Noun || statement.IsTime(after) || statement.KindAt(after - 1) == ChunkKind.That)
            && (entry.Has(ReportedContent.Quote) || (entry.Has(ReportedContent.Clause) && (statement.KindAt(after) == ChunkKind.Stop || (entry.Kind == ReportingKind.Show && statement.KindAt(after) == ChunkKind.Comma && statement.IsWord(after + 1, "with"))))) && ContentReader.TryBefore(statement, reportStart, out content))
        {
            found = CueSurroundings.HasClause(statement, content);
            if (statement.KindAt(after) == ChunkKind.Comma && !(isInverted && statement.KindAt(after + 1) == ChunkKind.Noun && statement.KindAt(statement.GroupEnd(after + 1) + 1) == ChunkKind.Stop) && statement.KindAt(reportStart - 1) == ChunkKind.Comma && after + 1 < statement.Count && (!found || ContentReader.IsInterrupted(statement, content, after + 1)))
            {
                content = (content.First, ContentReader.EndOfClause(statement, after + 1));
                found = true;
            }
        }
        else if (!found && statement.IsWord(reportStart - 1, "what") && statement.KindAt(after) == ChunkKind.Verb && statement[after].Is(VerbTraits.Finite) && entry.Has(ReportedContent.Clause))
        {
            // "what scientists think is needed"
            content = (reportStart - 1, ContentReader.EndOfClause(statement, after));
            found = true;
        }
        else if (!found && statement.KindAt(reportStart - 1) is ChunkKind.Relative or ChunkKind.That && statement.KindAt(after) == ChunkKind.Verb && statement[after].Is(VerbTraits.Finite) && entry.Has(ReportedContent.Clause))
        {
            content = (after, ContentReader.EndOfClause(statement, after));
            found = true;
        }
        else if (!found && entry.Has(ReportedContent.Clause) && statement.IsWord(reportStart, "as") && CueSurroundings.IsOpening(statement, reportStart) && statement.KindAt(after) == ChunkKind.Comma && after + 1 < statement.Count)
        {
            // "But as Lund noted, the river is rising"
            content = (after + 1, ContentReader.EndOfClause(statement, after + 1));
            found = CueSurroundings.HasClause(statement, content);
        }
        else if (!found && entry.Has(ReportedContent.Quote) && statement[verb].Is(VerbTraits.Finite) && statement.KindAt(after) == ChunkKind.Comma && statement.KindAt(after + 1) == ChunkKind.Noun && IsFirstClause(statement, reportStart) && !isInverted && !statement.Text.IsA(statement[after + 1].First, WordClass.Pronoun) && statement.Text.Tokens[statement[after + 1].First].IsCapitalised && ContentStart.IsClause(statement, after + 1))
        {
            // "The paper previously reported, The bridge was closed in May."
            content = (after + 1, ContentReader.EndOfClause(statement, after + 1));
            found = true;
        }

        if (found && subject < verb && reportStart > 2 && statement.KindAt(reportStart - 1) == ChunkKind.Comma && content.First > verb && statement.IsWord(0, "if") && entry.Kind == ReportingKind.Speech && statement.KindAt(content.First - 1) != ChunkKind.That && !HasCommaBefore(statement, reportStart - 1))
        {
            // "If the bridge closes, she said the town would be cut off."
            content = (0, content.Last);
        }

        if (found && entry is { Lemma: "call", Particle.Length: 0 } && NamedBehindAside(statement, content) is var named && named > content.Last)
        {
            content = (content.First, named);
        }

        if (found && RelativeContent.WithAs(statement, verb, reportStart, after, content.First) is var antecedent and >= 0)
        {
            content = (antecedent, content.Last);
        }

        return found ? Report.Of(statement, "verb", entry, verb, cueLast, subject, content, IsClause(statement, content, entry)) : null;
    }

    /// <summary>"called Berg, her rival for the post, | a “coward”": last chunk of what somebody is called behind an aside; -1 where nothing is.</summary>
    private static int NamedBehindAside(Statement statement, (int First, int Last) content)
    {
        var comma = content.Last + 1;
        if (statement.KindAt(comma) != ChunkKind.Comma || !statement.Text.IsA(statement[content.First].Head, WordClass.Name))
        {
            return -1;
        }

        for (var i = comma; i < comma + 8; i++)
        {
            if (statement.KindAt(i) == ChunkKind.Comma && (statement.KindAt(i + 1) == ChunkKind.Quote || (statement.KindAt(i + 1) == ChunkKind.Noun && (statement.Text.Is(statement[i + 1].First, "a") || statement.Text.Is(statement[i + 1].First, "an")) && (i > comma || i > content.First + 1))))
            {
                return ContentReader.EndOfPhrase(statement, i + 1);
            }

            if (statement.KindAt(i) is not (ChunkKind.Comma or ChunkKind.Noun or ChunkKind.Preposition))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool HasCommaBefore(Statement statement, int comma)
    {
        var i = comma - 1;
        while (i >= 0 && i > comma - Statement.Reach && statement.KindAt(i) != ChunkKind.Comma)
        {
            i--;
        }

        return i >= 0;
    }

    /// <summary>Whether nothing is said before a source: no finite verb and no words in marks stand there.</summary>
    private static bool IsFirstClause(Statement statement, int start)
    {
        var i = start - 1;
        while (i >= 0 && i > start - 12 && statement.KindAt(i) is not (ChunkKind.Quote or ChunkKind.Subordinator) && !statement[i].Is(VerbTraits.Finite))
        {
            i--;
        }

        return i < 0;
    }

    private static bool IsClause(Statement statement, (int First, int Last) content, ReportingVerb entry) =>
        statement.KindAt(content.First) is ChunkKind.Quote or ChunkKind.Question || statement.KindAt(content.First - 1) is ChunkKind.That or ChunkKind.Colon
        || (statement.KindAt(content.First) == ChunkKind.Noun && entry.Has(ReportedContent.Clause) && ContentStart.IsClause(statement, content.First));

    /// <summary>"The court heard that": what is said before a court or inquest.</summary>
    public static bool IsHearing(Statement statement, int subject) => subject >= 0 && ListedWords.SourceNoun(statement.Text, statement[subject].Head) == SourceNounKind.Hearing;

    public static bool EndsWithColon(Statement statement) => statement.KindAt(statement.Count - 1) == ChunkKind.Colon;

    /// <summary>The source of a verb, and whether it stands behind: "said the mayor".</summary>
    private static (int Subject, bool IsInverted) Source(Statement statement, int verb, ReportingVerb entry)
    {
        var next = verb + 1;
        if (statement.Subjects[verb] == next)
        {
            return (next, true);
        }

        var isQuote = statement.KindAt(verb - 1) == ChunkKind.Quote;
        if (entry.Has(ReportedContent.Quote) && statement[verb].Is(VerbTraits.Finite) && statement.KindAt(next) == ChunkKind.Noun && !statement.IsTime(next)
            && (isQuote || statement.KindAt(verb - 1) is ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Dash) && (isQuote || statement.Subjects[verb] < 0)
            && (!ContentStart.IsClause(statement, next) || (CueSurroundings.EndsOpen(statement, verb - 1) && statement.Subjects[verb] < 0)))
        {
            return (next, true);
        }

        if (entry.Lemma is "say" && statement[verb].First == statement[verb].Head && statement.KindAt(verb - 1) == ChunkKind.Comma && EndsWithSource(statement, next) && CueSurroundings.HasClause(statement, (0, verb - 2)))
        {
            // "A dry spring may help, say some farmers, who lost half their crop"
            return (next, true);
        }

        return (statement.Subjects[verb], false);
    }

    /// <summary>Whether somebody who can speak stands here, with no more than an aside behind.</summary>
    private static bool EndsWithSource(Statement statement, int noun) =>
        SourceWords.CanBe(statement, noun, ReportingKind.Will) && !statement.IsTime(noun) && statement.KindAt(statement.GroupEnd(noun) + 1) is ChunkKind.Stop or ChunkKind.Comma && !ContentStart.IsClause(statement, noun);

    /// <summary>An infinitive after a verb that reports too: the "say" of "wants to say", but not of "is expected to say that".</summary>
    private static bool IsGoverned(Statement statement, int verb) =>
        statement[verb].Is(VerbTraits.Infinitive) && statement.VerbAt(verb - 1) is { } governor && governor.Has(ReportedContent.Infinitive)
        && !(governor.Lemma is "expect" && statement[verb - 1].Is(VerbTraits.Passive) && statement.KindAt(verb + 1) == ChunkKind.That);
}
