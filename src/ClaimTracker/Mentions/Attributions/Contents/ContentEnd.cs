using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Statements;

namespace ClaimTracker.Mentions.Attributions.Contents;

/// <summary>Tells where content that begins at a chunk ends.</summary>
internal static class ContentEnd
{
    /// <summary>No content is longer, in chunks.</summary>
    public const int Farthest = 4 * Statement.Reach;

    /// <summary>Last chunk of the content that begins at a chunk.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="first">Its first chunk.</param>
    /// <param name="lead">How it begins.</param>
    /// <param name="entry">The verb that leads it in; null where none does.</param>
    public static int Find(Statement statement, int first, ContentLead lead, ReportingVerb? entry)
    {
        var i = first;
        if (lead == ContentLead.Quote)
        {
            // "…" and "…", or a fragment that the writer's sentence goes on with.
            var end = first;
            while (statement.KindAt(end + 1) is ChunkKind.Coordinator or ChunkKind.Comma && statement.KindAt(end + 2) == ChunkKind.Quote)
            {
                end += 2;
            }

            if (statement.KindAt(end + 1) is ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Semicolon or ChunkKind.Dash or ChunkKind.Coordinator or ChunkKind.Subordinator or ChunkKind.Colon || EndsSentence(statement, end)
                || (statement.KindAt(end + 1) == ChunkKind.Verb && statement[end + 1].Is(VerbTraits.Finite) && statement.Subjects[end + 1] < first))
            {
                return end;
            }

            i = end;
        }

        var last = Math.Min(statement.Count - 1, first + Farthest);
        for (; i < last; i++)
        {
            if (StopsAt(statement, first, i + 1, lead, entry))
            {
                return i;
            }
        }

        while (last > first && statement.KindAt(last) is ChunkKind.Stop or ChunkKind.Comma)
        {
            last--;
        }

        return last;
    }

    /// <summary>Whether a quotation ends with a mark that ends a sentence too.</summary>
    private static bool EndsSentence(Statement statement, int quote)
    {
        var text = statement.Text;
        var last = statement[quote].Last;
        return (last > 0 && text.Text[text.Tokens[last - 1].Start] is '.' or '!' or '?') || (last + 1 < text.TokenCount && text.Tokens[last + 1].Has(Sentences.TokenShape.StartsSentence));
    }

    private static bool StopsAt(Statement statement, int first, int i, ContentLead lead, ReportingVerb? entry)
    {
        switch (statement.KindAt(i))
        {
            case ChunkKind.Semicolon:
                return true;
            case ChunkKind.Colon:
                // "said that …: “…,” Lund said": the words behind the colon have a cue of their own.
                return statement.KindAt(i + 1) == ChunkKind.Quote && statement.KindAt(i + 2) is ChunkKind.Noun or ChunkKind.Verb;
            case ChunkKind.Stop:
                return i + 1 >= statement.Count || statement.KindAt(i + 1) != ChunkKind.Quote || lead != ContentLead.Quote;
            case ChunkKind.Dash when lead == ContentLead.Phrase:
                return !PhraseEnd.IsBetweenDashes(statement, i) && !PhraseEnd.EndsInsertion(statement, first, i);
            case ChunkKind.Comma or ChunkKind.Dash:
                return StopsAtComma(statement, first, i, lead, entry);
            case ChunkKind.Coordinator:
                return StopsAtCoordinator(statement, first, i, lead);
            case ChunkKind.Preposition:
                return ContentReader.IsAccording(statement, i) || (lead == ContentLead.Phrase && (PhraseEnd.IsCircumstance(statement, first, i) || PhraseEnd.IsManner(statement, first, i)));
            case ChunkKind.Verb when statement[i].Is(VerbTraits.Gerund) && statement.KindAt(i - 1) == ChunkKind.Quote && statement.VerbAt(i) is { } gerund:
                // "said it was “a long night,” adding"
                return gerund.Has(ReportedContent.Quote);
            case ChunkKind.Verb when lead == ContentLead.Phrase && statement[i].Is(VerbTraits.Finite):
                // "those who prefer the other plan still vote": the sentence around goes on.
                return statement.KindAt(i - 1) is ChunkKind.Noun && i - 1 > first - 1 && !HasSubordinator(statement, first, i) && !PhraseEnd.IsRelative(statement, first, i - 1);
            case ChunkKind.Subordinator:
                return lead != ContentLead.Clause && !statement.IsWord(i, "as") && !statement.IsWord(i, "than") && !(statement[first].Is(VerbTraits.Infinitive) && (statement.IsWord(i, "until") || statement.IsWord(i, "unless") || statement.IsWord(i, "before")));
            default:
                return false;
        }
    }

    /// <summary>"denied the report, | with an aide calling it a tale": what somebody does meanwhile is told by the writer.</summary>
    private static bool IsOthersDeed(Statement statement, int noun)
    {
        for (var i = noun; i < noun + 6 && i < statement.Count; i++)
        {
            if (statement[i].Is(VerbTraits.Gerund))
            {
                return i > noun;
            }

            if (statement.KindAt(i) is not (ChunkKind.Noun or ChunkKind.Comma or ChunkKind.Parenthesis or ChunkKind.Preposition))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a noun phrase begins a clause here.</summary>
    private static bool IsClauseOfItsOwn(Statement statement, int noun) =>
        statement.KindAt(noun) == ChunkKind.Noun && statement.GroupEnd(noun) + 1 is var verb && statement.KindAt(verb) == ChunkKind.Verb && statement[verb].Is(VerbTraits.Finite);

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

    /// <summary>Whether somebody speaks in the clause that begins here: "he would go, after half of them said so".</summary>
    private static bool IsSpeechNear(Statement statement, int first)
    {
        for (var i = first; i < first + 5 && i < statement.Count && statement.KindAt(i) is not (ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Semicolon); i++)
        {
            if (statement[i].Is(VerbTraits.Finite))
            {
                return statement.VerbAt(i) is { Kind: ReportingKind.Speech } verb && verb.Has(ReportedContent.Quote);
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

    private static bool HasSubordinator(Statement statement, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (statement.KindAt(i) is ChunkKind.Relative or ChunkKind.That or ChunkKind.Question or ChunkKind.Subordinator || statement[i].Is(VerbTraits.Finite))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StopsAtComma(Statement statement, int first, int comma, ContentLead lead, ReportingVerb? entry)
    {
        var next = comma + 1;
        while (statement.KindAt(next) == ChunkKind.Adverb)
        {
            next++;
        }

        switch (statement.KindAt(next))
        {
            case ChunkKind.Verb when statement[next].Is(VerbTraits.Gerund):
                return lead != ContentLead.Clause || statement.VerbAt(next) is not null;
            case ChunkKind.Verb when lead == ContentLead.Phrase && statement[next].Is(VerbTraits.Finite) && PhraseEnd.GoesOnFromInfinitive(statement, next):
                // "to mend the bridge, widen the road and go"
                return false;
            case ChunkKind.Verb when lead == ContentLead.Phrase && statement[next].Is(VerbTraits.Participle) && statement.Subjects[next] is var subject and >= 0 && subject < first && statement.KindAt(subject + 1) == ChunkKind.Comma && statement.KindAt(subject + 2) == ChunkKind.Relative:
                // "Lund, who backed the plan, left early"
                return true;
            case ChunkKind.Preposition:
                return ContentReader.IsAccording(statement, next) || (statement.IsWord(next, "with") && IsOthersDeed(statement, next + 1));
            case ChunkKind.Coordinator when lead == ContentLead.Phrase && statement.KindAt(next + 1) == ChunkKind.Preposition:
                // "backed the plan, and in May the whole council did"
                return true;
            case ChunkKind.Coordinator when statement.IsWord(next, "but"):
                return lead != ContentLead.Clause || StopsAtCoordinator(statement, first, next, lead) || ((statement.KindAt(first) == ChunkKind.Question || entry is { Kind: ReportingKind.Mind }) && IsClauseOfItsOwn(statement, next + 1));
            case ChunkKind.Coordinator:
                return StopsAtCoordinator(statement, first, next, lead);
            case ChunkKind.Noun when lead == ContentLead.Phrase && PhraseEnd.IsApposition(statement, next):
                return true;
            case ChunkKind.Subordinator:
                return lead != ContentLead.Clause || IsSpeechNear(statement, next + 1) || statement.IsWord(next, "while") || statement.KindAt(comma) == ChunkKind.Dash;
            case ChunkKind.Verb when statement[next].Is(VerbTraits.Finite):
                // "Lund, who praised the plan, left": the sentence that the relative clause stands in goes on.
                return lead == ContentLead.Phrase || (statement.Subjects[next] < first && (statement.Subjects[next] >= 0 || statement.VerbAt(next) is not null));
            case ChunkKind.Relative:
                return lead != ContentLead.Clause;
            case ChunkKind.Noun when lead == ContentLead.Clause && entry is { Kind: not ReportingKind.Speech } && IsTrailingCue(statement, next):
                // "Detectives believe two men fired, | Lund said."
                return true;
            case ChunkKind.Noun when lead == ContentLead.Phrase || IsSubordinate(statement, first):
                return statement.KindAt(next + 1) == ChunkKind.Verb && statement[next + 1].Is(VerbTraits.Finite) && statement.Subjects[next + 1] >= next;
            default:
                return false;
        }
    }

    /// <summary>Whether nothing but who says it stands from here to the end.</summary>
    private static bool IsTrailingCue(Statement statement, int noun)
    {
        var verb = statement.GroupEnd(noun) + 1;
        return statement.VerbAt(verb) is { Kind: ReportingKind.Speech } said && said.Has(ReportedContent.Quote) && statement[verb].Is(VerbTraits.Finite) && (statement.KindAt(verb + 1) == ChunkKind.Stop || (statement.IsTime(verb + 1) && statement.KindAt(verb + 2) == ChunkKind.Stop));
    }

    /// <summary>Whether the statement begins with a clause or phrase that its main clause follows, and the content stands in it.</summary>
    private static bool IsSubordinate(Statement statement, int first)
    {
        if (statement.KindAt(0) is not (ChunkKind.Subordinator or ChunkKind.Question or ChunkKind.Preposition or ChunkKind.Verb))
        {
            return false;
        }

        for (var i = 1; i < first; i++)
        {
            if (statement.KindAt(i) == ChunkKind.Comma)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether "and", "but" begin something of their own: a verb of the same subject, or a clause in which somebody speaks.</summary>
    private static bool StopsAtCoordinator(Statement statement, int first, int coordinator, ContentLead lead)
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

            return statement[next].Is(VerbTraits.Finite) && (lead == ContentLead.Phrase || DoesNotAgree(statement, first, next) || statement.VerbAt(next) is { Kind: ReportingKind.Speech });
        }

        if (statement.KindAt(next) == ChunkKind.Noun && lead != ContentLead.Clause && statement.IsWord(statement.GroupEnd(next) + 1, "and") && statement.KindAt(statement.GroupEnd(next) + 2) == ChunkKind.Noun)
        {
            // "Lund pledged $10 million | and Berg and Moss offered tents"
            next = statement.GroupEnd(next) + 2;
        }

        return statement.KindAt(next) == ChunkKind.Noun && statement.GroupEnd(next) is var end && statement.KindAt(end + 1) == ChunkKind.Verb && statement[end + 1].Is(VerbTraits.Finite)
            && (lead != ContentLead.Clause || (statement.VerbAt(end + 1) is { Kind: ReportingKind.Speech } verb && (verb.Has(ReportedContent.Quote) || statement.IsPronoun(next) || statement.Text.IsA(statement[next].Head, WordClass.Name))));
    }
}
