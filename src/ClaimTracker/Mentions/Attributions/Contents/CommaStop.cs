using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Statements;

namespace ClaimTracker.Mentions.Attributions.Contents;

/// <summary>Tells whether content ends at a comma, or before an "and" or "but".</summary>
internal static class CommaStop
{
    public static bool AtComma(Statement statement, int first, int comma, ContentLead lead, ReportingVerb? entry)
    {
        var next = comma + 1;
        while (statement.KindAt(next) == ChunkKind.Adverb)
        {
            next++;
        }

        switch (statement.KindAt(next))
        {
            case ChunkKind.Verb when statement[next].Is(VerbTraits.Gerund) && lead == ContentLead.Phrase && statement[first].Is(VerbTraits.Gerund) && statement.VerbAt(next) is null:
                // "supports closing offices, freezing pay and raising rents"
                return false;
            case ChunkKind.Verb when statement[next].Is(VerbTraits.Gerund):
                return lead != ContentLead.Clause || statement.VerbAt(next) is not null;
            case ChunkKind.Verb when lead == ContentLead.Phrase && statement[next].Is(VerbTraits.Finite) && PhraseEnd.GoesOnFromInfinitive(statement, next):
                // "to mend the bridge, widen the road and go"
                return false;
            case ChunkKind.Verb when lead == ContentLead.Phrase && statement[next].Is(VerbTraits.Participle) && statement.Subjects[next] is var subject and >= 0 && subject < first && statement.KindAt(subject + 1) == ChunkKind.Comma && statement.KindAt(subject + 2) == ChunkKind.Relative:
                // "Lund, who backed the plan, left early"
                return true;
            case ChunkKind.Verb when lead == ContentLead.Phrase && statement[next].Is(VerbTraits.Participle) && statement.VerbAt(next) is not null && statement.Subjects[next] is var same and >= 0 && same < first:
                // "vowed to close the bridge, | declined to go, and"
                return true;
            case ChunkKind.Preposition:
                return ContentReader.IsAccording(statement, next) || ClauseBeside.IsTimeOfMain(statement, first, next) || (statement.IsWord(next, "with") && ClauseBeside.IsOthersDeed(statement, next + 1));
            case ChunkKind.Coordinator when lead == ContentLead.Phrase && statement.KindAt(next + 1) == ChunkKind.Preposition:
                // "backed the plan, and in May the whole council did"
                return true;
            case ChunkKind.Coordinator when statement.IsWord(next, "but"):
                return lead != ContentLead.Clause || AtCoordinator(statement, first, next, lead) || ClauseBeside.IsClauseOfItsOwn(statement, next + 1);
            case ChunkKind.Coordinator:
                return AtCoordinator(statement, first, next, lead);
            case ChunkKind.Noun when lead == ContentLead.Clause && (statement.Text.Is(statement[next].First, "a") || statement.Text.Is(statement[next].First, "an")) && statement[next].First < statement[next].Last && ListedWords.SayingNoun(statement.Text, statement[next].First + 1) is not null && statement.KindAt(next + 1) is ChunkKind.Noun or ChunkKind.That or ChunkKind.Relative or ChunkKind.Verb:
                // "said it had taken the village, | a claim that others denied"
                return true;
            case ChunkKind.Noun when lead == ContentLead.Phrase && PhraseEnd.IsApposition(statement, next):
                return true;
            case ChunkKind.Subordinator:
                return lead != ContentLead.Clause || IsSpeechNear(statement, next + 1, isThough: statement.IsWord(next, "though") || statement.IsWord(next, "although")) || statement.IsWord(next, "while") || statement.KindAt(comma) == ChunkKind.Dash;
            case ChunkKind.Verb when statement[next].Is(VerbTraits.Finite):
                // "Lund, who praised the plan, left": the sentence that the relative clause stands in goes on.
                return lead == ContentLead.Phrase || (statement.Subjects[next] < first && (statement.Subjects[next] >= 0 || statement.VerbAt(next) is not null));
            case ChunkKind.Relative:
                // "they had nothing against Lund, | who spoke here on Friday": the writer says who that is.
                return lead != ContentLead.Clause || (statement.IsWord(next, "who") && statement.KindAt(comma) == ChunkKind.Comma && ClauseBeside.IsLast(statement, next));
            case ChunkKind.Noun when lead == ContentLead.Clause && entry is not null && ClauseBeside.IsTrailingCue(statement, next):
                // "Detectives believe two men fired, | Lund said."
                return true;
            case ChunkKind.Noun when lead != ContentLead.Phrase && ClauseBeside.IsClauseOfItsOwn(statement, next):
                return ClauseBeside.IsSubordinate(statement, first) && statement.Subjects[statement.GroupEnd(next) + 1] >= next;
            case ChunkKind.Noun when lead == ContentLead.Phrase:
                return statement.KindAt(next + 1) == ChunkKind.Verb && statement[next + 1].Is(VerbTraits.Finite) && statement.Subjects[next + 1] >= next;
            default:
                return false;
        }
    }

    /// <summary>Whether "and", "but" begin something of their own: a verb of the same subject, or a clause in which somebody speaks.</summary>
    public static bool AtCoordinator(Statement statement, int first, int coordinator, ContentLead lead)
    {
        var next = coordinator + 1;
        while (statement.KindAt(next) == ChunkKind.Adverb)
        {
            next++;
        }

        if (statement.KindAt(next) == ChunkKind.Verb)
        {
            if (statement[next].Is(VerbTraits.Gerund))
            {
                // "noting that it was late | and warning that"
                return statement.VerbAt(next) is { Kind: ReportingKind.Speech } && !HasGerund(statement, first, coordinator);
            }

            if (lead == ContentLead.Phrase && PhraseEnd.GoesOnFromInfinitive(statement, next))
            {
                return false;
            }

            return statement[next].Is(VerbTraits.Finite) && (lead == ContentLead.Phrase || DoesNotAgree(statement, first, next) || (statement.VerbAt(next) is { Kind: ReportingKind.Speech } && !ClauseBeside.IsOfOtherTense(statement, first, next))
                || (statement.KindAt(coordinator - 1) == ChunkKind.Comma && statement.VerbAt(next) is not null && statement.Subjects[next] < first));
        }

        if (statement.KindAt(next) == ChunkKind.Noun && statement.KindAt(next + 1) is ChunkKind.That or ChunkKind.Question && statement[next].First == statement[next].Last && statement.Text.Word(statement[next].Head).EndsWith("ing", StringComparison.OrdinalIgnoreCase)
            && ListedWords.ReportingVerb(statement.Text, statement[next].Head) is { Kind: ReportingKind.Speech } saying && saying.Has(ReportedContent.Clause | ReportedContent.Whether))
        {
            // "noting that it was late | but warning that": the form is a noun, too.
            return !HasGerund(statement, first, coordinator);
        }

        if (lead != ContentLead.Quote && statement.KindAt(next) == ChunkKind.Noun && statement.KindAt(coordinator - 1) == ChunkKind.Comma && statement.KindAt(statement.GroupEnd(next) + 1) == ChunkKind.Comma && SpeaksBehindAside(statement, next))
        {
            // "said the bridge was safe, | and Ann Lund, the mayor, said"
            return true;
        }

        if (statement.KindAt(next) == ChunkKind.Noun && lead != ContentLead.Clause && statement.IsWord(statement.GroupEnd(next) + 1, "and") && statement.KindAt(statement.GroupEnd(next) + 2) == ChunkKind.Noun)
        {
            // "Lund pledged $10 million | and Berg and Moss offered tents"
            next = statement.GroupEnd(next) + 2;
        }

        return statement.KindAt(next) == ChunkKind.Noun && statement.GroupEnd(next) is var end && statement.KindAt(end + 1) == ChunkKind.Verb && statement[end + 1].Is(VerbTraits.Finite)
            && (lead != ContentLead.Clause || (statement.VerbAt(end + 1) is { Kind: ReportingKind.Speech } verb && (verb.Has(ReportedContent.Quote) || statement.IsPronoun(next) || statement.Text.IsA(statement[next].Head, WordClass.Name))));
    }

    /// <summary>Whether somebody speaks in the clause that begins here: "he would go, after half of them said so".</summary>
    private static bool IsSpeechNear(Statement statement, int first, bool isThough)
    {
        for (var i = first; i < first + 5 && i < statement.Count && statement.KindAt(i) is not (ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Semicolon); i++)
        {
            if (statement[i].Is(VerbTraits.Finite))
            {
                // "it would be late, | though others think it will not"
                return statement.VerbAt(i) is { } verb && ((verb.Kind == ReportingKind.Speech && verb.Has(ReportedContent.Quote)) || (isThough && verb.Has(ReportedContent.Clause) && statement.Subjects[i] >= first));
            }
        }

        return false;
    }

    /// <summary>Whether somebody says something behind an aside between commas.</summary>
    private static bool SpeaksBehindAside(Statement statement, int noun)
    {
        for (var i = noun + 3; i < noun + 20 && i < statement.Count; i++)
        {
            if (statement[i].Is(VerbTraits.Finite) && statement.KindAt(i - 1) == ChunkKind.Comma)
            {
                return statement.Subjects[i] == noun && statement.VerbAt(i) is { Kind: ReportingKind.Speech } verb && verb.Has(ReportedContent.Quote);
            }

            if (statement.KindAt(i) is ChunkKind.Stop or ChunkKind.Semicolon or ChunkKind.Quote)
            {
                break;
            }
        }

        return false;
    }

    private static bool HasGerund(Statement statement, int first, int end)
    {
        for (var i = end - 1; i >= first && i > end - Statement.Reach; i--)
        {
            if (statement[i].Is(VerbTraits.Gerund))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"They think he bought it | and are looking for him": a verb that does not agree with the subject of the content goes with the one before.</summary>
    private static bool DoesNotAgree(Statement statement, int first, int verb)
    {
        if (statement.KindAt(first) != ChunkKind.Noun || statement[verb].First == statement[verb].Head && !statement[verb].Is(VerbTraits.Copula))
        {
            return false;
        }

        var text = statement.Text;
        var head = statement[first].Head;
        var auxiliary = statement[verb].First;
        var isSingle = text.Is(head, "he") || text.Is(head, "she") || text.Is(head, "it");
        var isMany = text.Is(head, "they") || text.Is(head, "we");
        return (isSingle && (text.Is(auxiliary, "are") || text.Is(auxiliary, "were") || text.Is(auxiliary, "have")))
            || (isMany && (text.Is(auxiliary, "is") || text.Is(auxiliary, "was") || text.Is(auxiliary, "has")));
    }
}
