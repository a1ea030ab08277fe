using ClaimTracker.Lexicons;

namespace ClaimTracker.Mentions.Attributions;

/// <summary>Finds what is said beside a cue: behind it, before it, or around it.</summary>
internal static class ContentReader
{
    /// <summary>No content is longer, in chunks.</summary>
    private const int Farthest = 4 * Statement.Reach;

    /// <summary>How the content begins, which decides where it can end.</summary>
    private enum Lead
    {
        Clause,
        Quote,
        Phrase,
    }

    /// <summary>The content behind a reporting verb; false when nothing that the verb takes stands there.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="verb">Chunk of the verb.</param>
    /// <param name="entry">The verb.</param>
    /// <param name="start">First chunk behind the verb and its particle.</param>
    /// <param name="content">First and last chunk of the content.</param>
    /// <param name="after">First chunk behind the cue with its adverbs and times: where nothing is said behind it.</param>
    public static bool TryBehind(Statement statement, int verb, ReportingVerb entry, int start, out (int First, int Last) content, out int after)
    {
        var i = SkipAddressee(statement, start, entry);
        i = SkipCircumstances(statement, i, entry);
        after = i;
        content = default;
        var (first, lead) = Begin(statement, i, entry, start);
        if (first < 0)
        {
            return false;
        }

        var last = End(statement, first, lead, entry);
        content = (first, last);
        return last >= first;
    }

    /// <summary>The content before a source and cue that stand at the end or inside: from the beginning of the clause to the comma or mark before them.</summary>
    public static bool TryBefore(Statement statement, int reportStart, out (int First, int Last) content)
    {
        var last = reportStart - 1;
        if (statement.KindAt(last) is ChunkKind.Comma or ChunkKind.Dash)
        {
            last--;
        }

        var first = last;
        while (first > 0 && last - first < Farthest && statement.KindAt(first - 1) is not (ChunkKind.Semicolon or ChunkKind.Colon))
        {
            first--;
        }

        if (statement.KindAt(first) == ChunkKind.Coordinator && first < last)
        {
            first++;
        }

        // Quoted words that begin a sentence of their own are the whole of it; a fragment takes the writer's words with it.
        var quote = last;
        while (quote - 2 >= first && statement.KindAt(quote) == ChunkKind.Quote && statement.KindAt(quote - 1) is ChunkKind.Comma or ChunkKind.Coordinator && statement.KindAt(quote - 2) == ChunkKind.Quote)
        {
            quote -= 2;
        }

        if (statement.KindAt(quote) == ChunkKind.Quote && BeginsSentence(statement, quote))
        {
            first = quote;
        }

        content = (first, last);
        return last >= first && last >= 0;
    }

    /// <summary>Last chunk of a clause or phrase that begins at a chunk, for content that no verb leads in.</summary>
    public static int EndOfClause(Statement statement, int first) => End(statement, first, statement.KindAt(first) == ChunkKind.Quote ? Lead.Quote : Lead.Clause, null);

    /// <summary>Last chunk of a phrase that begins at a chunk.</summary>
    public static int EndOfPhrase(Statement statement, int first) => End(statement, first, Lead.Phrase, null);

    private static int SkipAddressee(Statement statement, int i, ReportingVerb entry)
    {
        if (!entry.Has(ReportedContent.Addressee) || statement.KindAt(i) != ChunkKind.Noun || statement.IsTime(i))
        {
            return i;
        }

        var end = statement.GroupEnd(i);
        while (statement.KindAt(end + 1) == ChunkKind.Coordinator && statement.KindAt(end + 2) == ChunkKind.Noun && statement.KindAt(end + 3) != ChunkKind.Verb)
        {
            end = statement.GroupEnd(end + 2);
        }

        // "told reporters the bridge was safe", but "promised a new bridge" and "asked what happened".
        return entry.Lemma is "tell" || IsOpening(statement, SkipCircumstances(statement, end + 1, entry), entry) ? end + 1 : i;
    }

    private static bool IsOpening(Statement statement, int i, ReportingVerb entry) => statement.KindAt(i) switch
    {
        ChunkKind.That or ChunkKind.Quote or ChunkKind.Question or ChunkKind.Colon => true,
        ChunkKind.Comma => statement.KindAt(i + 1) == ChunkKind.Quote,
        ChunkKind.Verb => statement[i].Is(VerbTraits.Infinitive) && entry.Has(ReportedContent.Infinitive),
        ChunkKind.Noun => IsClause(statement, i),
        ChunkKind.Preposition => TakesPreposition(statement, i, entry),
        _ => false,
    };

    /// <summary>Skips when, where and how it was said: "said on Friday in a statement that".</summary>
    private static int SkipCircumstances(Statement statement, int start, ReportingVerb entry)
    {
        if (entry.Has(ReportedContent.Clause) && (statement.KindAt(start) != ChunkKind.Noun || statement.IsTime(start) || entry.Has(ReportedContent.Addressee)) && ThatBehind(statement, start) is var that && that > start)
        {
            return that;
        }

        var i = start;
        for (var steps = 0; steps < 12; steps++)
        {
            if (statement.KindAt(i) is ChunkKind.Adverb or ChunkKind.Parenthesis)
            {
                i++;
            }
            else if (statement.IsTime(i) && (statement.KindAt(i + 1) == ChunkKind.That || !IsClause(statement, i)))
            {
                i++;
            }
            else if (statement.KindAt(i) == ChunkKind.Preposition && statement.KindAt(i + 1) == ChunkKind.Noun && !TakesPreposition(statement, i, entry) && !statement.IsWord(i, "of") && !IsAccording(statement, i))
            {
                i = statement.GroupEnd(i + 1) + 1;
            }
            else if (statement.KindAt(i) == ChunkKind.Comma && statement.KindAt(i + 1) == ChunkKind.Preposition && IsAsideBeforeContent(statement, i, entry, out var end))
            {
                i = end;
            }
            else
            {
                break;
            }
        }

        // Where nothing follows that could be said, what was skipped may itself be the object: "backed in March".
        return i;
    }

    /// <summary>The "that" which follows when and where it was said: "told a meeting in Lund, Sweden, on Monday that"; the start where none does.</summary>
    private static int ThatBehind(Statement statement, int start)
    {
        for (var i = start; i < start + 12; i++)
        {
            if (statement.KindAt(i) == ChunkKind.That)
            {
                return i;
            }

            if (statement.KindAt(i) is not (ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Comma or ChunkKind.Adverb or ChunkKind.Parenthesis) || TakesNothing(statement, i))
            {
                break;
            }
        }

        return start;
    }

    private static bool TakesNothing(Statement statement, int i) => statement.KindAt(i) == ChunkKind.Noun && IsClause(statement, i) && statement.KindAt(i + 1) != ChunkKind.That;

    /// <summary>"said, in a statement on Friday, that": the comma that ends the aside is followed by content.</summary>
    private static bool IsAsideBeforeContent(Statement statement, int comma, ReportingVerb entry, out int end)
    {
        for (end = comma + 1; end < comma + 12 && end < statement.Count; end++)
        {
            if (statement.KindAt(end) == ChunkKind.Comma)
            {
                if (statement.KindAt(end + 1) is ChunkKind.That)
                {
                    end++;
                    return true;
                }

                return statement.KindAt(end + 1) == ChunkKind.Quote && entry.Has(ReportedContent.Quote);
            }

            if (statement.KindAt(end) is not (ChunkKind.Preposition or ChunkKind.Noun or ChunkKind.Coordinator))
            {
                return false;
            }
        }

        return false;
    }

    public static bool IsAccording(Statement statement, int i) => statement.KindAt(i) == ChunkKind.Preposition && statement.Text.Is(statement[i].First, "according");

    private static bool TakesPreposition(Statement statement, int i, ReportingVerb entry) => statement.KindAt(i) == ChunkKind.Preposition && entry.Has(PrepositionAt(statement, i));

    /// <summary>The preposition at a chunk as content can follow it.</summary>
    public static ReportedContent PrepositionAt(Statement statement, int i) => statement.Text.Word(statement[i].First) switch
    {
        "about" => ReportedContent.About,
        "of" => ReportedContent.Of,
        "for" => ReportedContent.For,
        "on" => ReportedContent.On,
        "upon" => ReportedContent.Upon,
        "against" => ReportedContent.Against,
        "to" => ReportedContent.To,
        "at" => ReportedContent.At,
        "with" => ReportedContent.With,
        "in" => ReportedContent.In,
        "as" => ReportedContent.As,
        _ => ReportedContent.None,
    };

    private static (int First, Lead Lead) Begin(Statement statement, int i, ReportingVerb entry, int start)
    {
        switch (statement.KindAt(i))
        {
            case ChunkKind.Colon:
                return (i + 1 < statement.Count ? i + 1 : -1, statement.KindAt(i + 1) == ChunkKind.Quote ? Lead.Quote : Lead.Clause);
            case ChunkKind.Comma when statement.KindAt(i + 1) == ChunkKind.Quote && entry.Has(ReportedContent.Quote | ReportedContent.Clause):
                return (i + 1, Lead.Quote);
            case ChunkKind.That when entry.Has(ReportedContent.Clause | ReportedContent.Quote):
                return (i + 1, Lead.Clause);
            case ChunkKind.Quote:
                return (i, Lead.Quote);
            case ChunkKind.Question when entry.Has(ReportedContent.Clause | ReportedContent.Whether | ReportedContent.About | ReportedContent.Noun):
                return (i, Lead.Clause);
            case ChunkKind.Verb when statement[i].Is(VerbTraits.Infinitive):
                return entry.Has(ReportedContent.Infinitive) ? (i, Lead.Phrase) : (-1, Lead.Phrase);
            case ChunkKind.Verb when statement[i].Is(VerbTraits.Gerund):
                return entry.Has(ReportedContent.Noun) ? (i, Lead.Phrase) : (-1, Lead.Phrase);
            case ChunkKind.Noun when entry.Has(ReportedContent.Clause) && IsClause(statement, i):
                return (i, Lead.Clause);
            case ChunkKind.Noun when i == start && entry.Takes == ReportedContent.As:
                // "regards the treaty as dead": a thing seen is no claim, what it is seen as is one.
                return (statement.IsWord(statement.GroupEnd(i) + 1, "as") ? i : -1, Lead.Phrase);
            case ChunkKind.Noun when i == start || entry.Has(ReportedContent.Addressee):
                return entry.Has(ReportedContent.Noun) ? (i, Lead.Phrase) : (-1, Lead.Phrase);
            case ChunkKind.Preposition when TakesPreposition(statement, i, entry):
                return (i + 1 < statement.Count ? i + 1 : -1, Lead.Phrase);
            case ChunkKind.Adverb or ChunkKind.Subordinator or ChunkKind.Preposition when entry.Has(ReportedContent.Clause) && IsClauseLater(statement, i):
                return (i, Lead.Clause);
            default:
                return (-1, Lead.Phrase);
        }
    }

    /// <summary>Whether a noun group that begins here is the subject of a finite verb.</summary>
    public static bool IsClause(Statement statement, int i)
    {
        var end = statement.GroupEnd(i);
        for (var steps = 0; steps < 8; steps++)
        {
            switch (statement.KindAt(end + 1))
            {
                case ChunkKind.Verb:
                    return statement[end + 1].Is(VerbTraits.Finite);
                case ChunkKind.Adverb or ChunkKind.Parenthesis or ChunkKind.Noun or ChunkKind.Coordinator or ChunkKind.Preposition or ChunkKind.Adjective:
                    end++;
                    break;
                case ChunkKind.Relative or ChunkKind.That:
                    // "said people who fled were safe"
                    end += 2;
                    break;
                case ChunkKind.Comma:
                    return Later(statement, end + 2);
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Whether a clause follows an aside between commas: "said the mayor, a Liberal, would go".</summary>
    private static bool Later(Statement statement, int i)
    {
        for (var end = i; end < i + 10 && end < statement.Count; end++)
        {
            if (statement.KindAt(end) == ChunkKind.Comma)
            {
                return statement[end + 1 < statement.Count ? end + 1 : end].Is(VerbTraits.Finite);
            }

            if (statement.KindAt(end) is ChunkKind.Stop or ChunkKind.Quote or ChunkKind.Semicolon || statement[end].Is(VerbTraits.Finite))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsClauseLater(Statement statement, int i)
    {
        for (var end = i; end < i + 10 && end < statement.Count; end++)
        {
            if (statement[end].Is(VerbTraits.Finite))
            {
                return statement.Subjects[end] >= i;
            }

            if (statement.KindAt(end) is ChunkKind.Stop or ChunkKind.Quote or ChunkKind.Semicolon)
            {
                return false;
            }
        }

        return false;
    }

    private static int End(Statement statement, int first, Lead lead, ReportingVerb? entry)
    {
        var i = first;
        if (lead == Lead.Quote)
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

    private static bool BeginsSentence(Statement statement, int quote)
    {
        var text = statement.Text;
        for (var i = statement[quote].First; i <= statement[quote].Last; i++)
        {
            if (text.Tokens[i].Kind is Sentences.TokenKind.Word or Sentences.TokenKind.Number)
            {
                return text.Tokens[i].IsCapitalised;
            }
        }

        return false;
    }

    /// <summary>Whether a quotation ends with a mark that ends a sentence too.</summary>
    private static bool EndsSentence(Statement statement, int quote)
    {
        var text = statement.Text;
        var last = statement[quote].Last;
        return (last > 0 && text.Text[text.Tokens[last - 1].Start] is '.' or '!' or '?') || (last + 1 < text.TokenCount && text.Tokens[last + 1].Has(Sentences.TokenShape.StartsSentence));
    }

    private static bool StopsAt(Statement statement, int first, int i, Lead lead, ReportingVerb? entry)
    {
        switch (statement.KindAt(i))
        {
            case ChunkKind.Semicolon:
                return true;
            case ChunkKind.Colon:
                // "said that …: “…,” Lund said": the words behind the colon have a cue of their own.
                return statement.KindAt(i + 1) == ChunkKind.Quote && statement.KindAt(i + 2) is ChunkKind.Noun or ChunkKind.Verb;
            case ChunkKind.Stop:
                return i + 1 >= statement.Count || statement.KindAt(i + 1) != ChunkKind.Quote || lead != Lead.Quote;
            case ChunkKind.Dash when lead == Lead.Phrase:
                return true;
            case ChunkKind.Comma or ChunkKind.Dash:
                return StopsAtComma(statement, first, i, lead);
            case ChunkKind.Coordinator:
                return StopsAtCoordinator(statement, i, lead);
            case ChunkKind.Preposition:
                return IsAccording(statement, i);
            case ChunkKind.Verb when lead == Lead.Phrase && statement[i].Is(VerbTraits.Finite):
                // "those who prefer the other plan still vote": the sentence around goes on.
                return statement.KindAt(i - 1) is ChunkKind.Noun && i - 1 > first - 1 && !HasSubordinator(statement, first, i);
            case ChunkKind.Subordinator:
                return lead != Lead.Clause && !statement.IsWord(i, "as") && !statement.IsWord(i, "than");
            default:
                return false;
        }
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

    private static bool StopsAtComma(Statement statement, int first, int comma, Lead lead)
    {
        var next = comma + 1;
        while (statement.KindAt(next) == ChunkKind.Adverb)
        {
            next++;
        }

        switch (statement.KindAt(next))
        {
            case ChunkKind.Verb when statement[next].Is(VerbTraits.Gerund):
                return lead != Lead.Clause || statement.VerbAt(next) is not null;
            case ChunkKind.Preposition:
                return IsAccording(statement, next);
            case ChunkKind.Coordinator:
                return StopsAtCoordinator(statement, next, lead) || (lead != Lead.Clause && statement.IsWord(next, "but"));
            case ChunkKind.Subordinator:
                return lead != Lead.Clause || statement.IsWord(next, "while") || statement.IsWord(next, "although") || statement.IsWord(next, "though");
            case ChunkKind.Verb when statement[next].Is(VerbTraits.Finite):
                // "Lund, who praised the plan, left": the sentence that the relative clause stands in goes on.
                return lead == Lead.Phrase || statement.Subjects[next] < first;
            case ChunkKind.Relative:
                return lead != Lead.Clause;
            case ChunkKind.Noun when lead == Lead.Phrase || IsSubordinate(statement, first):
                return statement.KindAt(next + 1) == ChunkKind.Verb && statement[next + 1].Is(VerbTraits.Finite) && statement.Subjects[next + 1] >= next;
            default:
                return false;
        }
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
    private static bool StopsAtCoordinator(Statement statement, int coordinator, Lead lead)
    {
        var next = coordinator + 1;
        while (statement.KindAt(next) == ChunkKind.Adverb)
        {
            next++;
        }

        if (statement.KindAt(next) == ChunkKind.Verb)
        {
            return statement[next].Is(VerbTraits.Finite) && (lead == Lead.Phrase || statement.VerbAt(next) is { Kind: ReportingKind.Speech });
        }

        return statement.KindAt(next) == ChunkKind.Noun && statement.GroupEnd(next) is var end && statement.KindAt(end + 1) == ChunkKind.Verb
            && (lead != Lead.Clause || (statement.VerbAt(end + 1) is { Kind: ReportingKind.Speech } verb && verb.Has(ReportedContent.Quote)));
    }
}
