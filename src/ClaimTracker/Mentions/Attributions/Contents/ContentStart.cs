using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Statements;

namespace ClaimTracker.Mentions.Attributions.Contents;

/// <summary>Tells where content begins behind a reporting verb: behind whoever is spoken to, and behind when and where.</summary>
internal static class ContentStart
{
    /// <summary>The first chunk of the content that stands at a chunk; -1 when nothing that the verb takes does.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="i">Where it would begin.</param>
    /// <param name="entry">The verb.</param>
    /// <param name="start">First chunk behind the verb and its particle.</param>
    public static (int First, ContentLead Lead) Find(Statement statement, int i, ReportingVerb entry, int start)
    {
        switch (statement.KindAt(i))
        {
            case ChunkKind.Colon when !entry.Has(ReportedContent.Quote | ReportedContent.Clause):
                // "did what they wanted: it let them go"
                return (-1, ContentLead.Phrase);
            case ChunkKind.Relative when i == start && statement.IsWord(i, "which") && statement.KindAt(i + 1) == ChunkKind.Noun && entry.Has(ReportedContent.Clause | ReportedContent.Whether):
                // "have not decided which plan they prefer"
                return (i, ContentLead.Clause);
            case ChunkKind.Colon:
                return (i + 1 < statement.Count ? i + 1 : -1, statement.KindAt(i + 1) == ChunkKind.Quote ? ContentLead.Quote : ContentLead.Clause);
            case ChunkKind.Comma when statement.KindAt(i + 1) == ChunkKind.Quote && entry.Has(ReportedContent.Quote | ReportedContent.Clause):
                return (i + 1, ContentLead.Quote);
            case ChunkKind.That when entry.Has(ReportedContent.As) && statement.IsWord(i + 1, "as"):
                // "dismissed that as a tale"
                return (i, ContentLead.Phrase);
            case ChunkKind.That when entry.Has(ReportedContent.Clause) && statement[i + 1].Is(VerbTraits.Finite) && (statement[i + 1].Is(VerbTraits.Copula) || (i == start && statement.Text.IsA(statement[i + 1].First, WordClass.Auxiliary))):
                // "said that was too late": the word is what it is said of.
                return (i, ContentLead.Clause);
            case ChunkKind.That when statement.KindAt(i + 1) == ChunkKind.Comma && entry.Has(ReportedContent.Clause) && BehindAside(statement, i + 1) is var told && told > 0:
                // "reported that, according to a study, half had fled"
                return (told, ContentLead.Clause);
            case ChunkKind.That when entry.Has(ReportedContent.Noun) && IsPointed(statement, i + 1):
                // "confirmed that finding"
                return (i, ContentLead.Phrase);
            case ChunkKind.That when entry.Has(ReportedContent.Clause | ReportedContent.Quote) || (i == start && entry.Has(ReportedContent.That) && ContentStart.IsClause(statement, i + 1)):
                return (i + 1, ContentLead.Clause);
            case ChunkKind.Quote:
                return (i, ContentLead.Quote);
            case ChunkKind.Question when entry.Has(ReportedContent.Clause | ReportedContent.Whether | ReportedContent.About | ReportedContent.Noun):
                return (i, ContentLead.Clause);
            case ChunkKind.Verb when statement[i].Is(VerbTraits.Infinitive):
                return entry.Has(ReportedContent.Infinitive) ? (i, ContentLead.Phrase) : (-1, ContentLead.Phrase);
            case ChunkKind.Verb when statement[i].Is(VerbTraits.Participle | VerbTraits.Finite) && statement[i].First == statement[i].Last && statement.Text.TryFind(statement[i].Head, out var form) && (form.Classes & WordClass.Participle) != 0 && entry.Has(ReportedContent.Clause) && statement.KindAt(i + 1) == ChunkKind.Noun && IsClause(statement, i + 1):
                // "said locked doors had trapped them"
                return (i, ContentLead.Clause);
            case ChunkKind.Verb when statement[i].Is(VerbTraits.Gerund) && entry.Has(ReportedContent.Clause) && IsSubject(statement, i):
                return (i, ContentLead.Clause);
            case ChunkKind.Verb when statement[i].Is(VerbTraits.Gerund):
                // "denied leaving", but not the filing of "said in a court filing".
                return entry.Has(ReportedContent.Noun) && (i == start || !entry.Has(ReportedContent.Quote)) ? (i, ContentLead.Phrase) : (-1, ContentLead.Phrase);
            case ChunkKind.Noun when entry.Has(ReportedContent.Clause) && IsClause(statement, i) && !IsInSubject(statement, start - 1):
                return (i, ContentLead.Clause);
            case ChunkKind.Noun when entry.Has(ReportedContent.Clause) && entry.Kind == ReportingKind.Speech && statement.KindAt(statement.GroupEnd(i) + 1) == ChunkKind.Quote && HasVerb(statement, statement.GroupEnd(i) + 1):
                // "said the plan “is dead,” but that he would go on": the verb stands in the marks.
                return (i, ContentLead.Clause);
            case ChunkKind.Noun when i == start && (entry.Takes & ~ReportedContent.That) == ReportedContent.As:
                // "regards the treaty as dead": a thing seen is no claim, what it is seen as is one.
                return (statement.IsWord(statement.GroupEnd(i) + 1, "as") ? i : -1, ContentLead.Phrase);
            case ChunkKind.Noun when i == start || entry.Has(ReportedContent.Addressee):
                return entry.Has(ReportedContent.Noun) ? (i, ContentLead.Phrase) : (-1, ContentLead.Phrase);
            case ChunkKind.Adjective or ChunkKind.Adverb when entry.Lemma is "plead":
                // "pleaded not guilty to two counts"
                return (i, ContentLead.Phrase);
            case ChunkKind.Preposition when TakesPreposition(statement, i, entry):
                return (i + 1 < statement.Count ? i + 1 : -1, ContentLead.Phrase);
            case ChunkKind.Adverb or ChunkKind.Subordinator or ChunkKind.Preposition when entry.Has(ReportedContent.Clause) && IsClauseLater(statement, i) && (statement.KindAt(i) != ChunkKind.Subordinator || HasMainClause(statement, i)):
                return (i, ContentLead.Clause);
            default:
                return (-1, ContentLead.Phrase);
        }
    }

    /// <summary>Whether a noun group that begins here is the subject of a finite verb.</summary>
    public static bool IsClause(Statement statement, int i)
    {
        var end = statement.GroupEnd(i);
        for (var steps = 0; steps < 10; steps++)
        {
            switch (statement.KindAt(end + 1))
            {
                case ChunkKind.Verb when statement[end + 1].Is(VerbTraits.Finite):
                    // "found a gun and shot": a verb behind "and" has the subject of the one before.
                    return statement.KindAt(end) != ChunkKind.Coordinator && !IsBehindRelative(statement, i, end + 1);
                case ChunkKind.Verb:
                    // "people living nearby were", "efforts to save it had failed"
                    end++;
                    break;
                case ChunkKind.Adverb or ChunkKind.Parenthesis or ChunkKind.Noun or ChunkKind.Coordinator or ChunkKind.Preposition or ChunkKind.Adjective:
                    end++;
                    break;
                case ChunkKind.Subordinator when (statement.IsWord(end + 1, "before") || statement.IsWord(end + 1, "after")) && statement.KindAt(end + 2) == ChunkKind.Noun && !statement.IsPronoun(end + 2) && !statement.IsTime(end + 2):
                    // "hopes one more speech before the vote will help"
                    end++;
                    break;
                case ChunkKind.Relative or ChunkKind.That:
                    // "said people who fled were safe", "said those whom they had found were safe"
                    end = statement.KindAt(end + 2) == ChunkKind.Noun && statement.GroupEnd(end + 2) is var own && statement.KindAt(own + 1) == ChunkKind.Verb ? own + 1 : end + 2;
                    break;
                case ChunkKind.Comma:
                    return Later(statement, end + 2) || IsRow(statement, end + 2);
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>"A poll showing a narrow lead cheered the party": a gerund behind the first noun, where the verb that follows is the only one.</summary>
    private static bool IsInSubject(Statement statement, int verb)
    {
        if (verb < 1 || !statement[verb].Is(VerbTraits.Gerund) || statement.KindAt(verb - 1) != ChunkKind.Noun || statement.GroupStart(verb - 1) != 0)
        {
            return false;
        }

        var verbs = 0;
        for (var i = verb + 1; i < statement.Count && i < verb + Statement.Reach; i++)
        {
            verbs += statement[i].Is(VerbTraits.Finite) ? 1 : 0;
        }

        return verbs == 1;
    }

    /// <summary>First chunk behind what stands between two commas; 0 where no second comma follows soon.</summary>
    private static int BehindAside(Statement statement, int comma)
    {
        for (var i = comma + 1; i < comma + 10 && i + 1 < statement.Count; i++)
        {
            if (statement.KindAt(i) == ChunkKind.Comma)
            {
                return i + 1;
            }

            if (statement[i].Is(VerbTraits.Finite))
            {
                break;
            }
        }

        return 0;
    }

    /// <summary>"that finding.", "that plan, which": one noun phrase that nothing is said of.</summary>
    private static bool IsPointed(Statement statement, int noun) =>
        statement.KindAt(noun) is ChunkKind.Noun or ChunkKind.Verb && statement[noun].First == statement[noun].Last && (statement.KindAt(noun + 1) is ChunkKind.Stop or ChunkKind.Comma or ChunkKind.Semicolon || (statement.KindAt(noun + 1) == ChunkKind.Preposition && statement.KindAt(noun) == ChunkKind.Noun && !IsClause(statement, noun)))
        && statement.Text.TryFind(statement[noun].Head, out var word) && (word.Classes & WordClass.Noun) != 0 && !statement.Text.IsA(statement[noun].Head, WordClass.Pronoun | WordClass.Name);

    /// <summary>"people who know the mayor | said": the verb goes with whom the relative clause before it tells of.</summary>
    private static bool IsBehindRelative(Statement statement, int first, int verb) => verb < statement.Subjects.Count && statement.Subjects[verb] is var subject and >= 0 && subject < first && statement.KindAt(subject + 1) == ChunkKind.Relative;

    /// <summary>Whether quoted words begin with a finite verb.</summary>
    private static bool HasVerb(Statement statement, int quote)
    {
        var first = statement[quote].First;
        while (first < statement[quote].Last && statement.Text.Tokens[first].Kind is not Sentences.TokenKind.Word)
        {
            first++;
        }

        return statement.Text.IsA(first, WordClass.Auxiliary | WordClass.VerbPast | WordClass.VerbThird);
    }

    /// <summary>Whether a clause follows an aside between commas: "said the mayor, a Liberal, would go".</summary>
    private static bool Later(Statement statement, int i)
    {
        var isRelative = false;
        for (var end = i; end < i + 16 && end < statement.Count; end++)
        {
            if (statement.KindAt(end) == ChunkKind.Comma && statement.KindAt(end + 1) != ChunkKind.Relative)
            {
                return statement[end + 1 < statement.Count ? end + 1 : end].Is(VerbTraits.Finite);
            }

            // "said her members, who had met on Friday, would stay"
            isRelative |= statement.KindAt(end) == ChunkKind.Relative;
            if (statement.KindAt(end) is ChunkKind.Stop or ChunkKind.Quote or ChunkKind.Semicolon || (statement[end].Is(VerbTraits.Finite) && !isRelative))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"said ten boats, two helicopters and a plane were out": whether nouns in a row go on to a verb.</summary>
    private static bool IsRow(Statement statement, int noun)
    {
        for (var i = noun; i < noun + 16 && statement.KindAt(i) == ChunkKind.Noun; i++)
        {
            i = statement.GroupEnd(i) + 1;
            if (statement.KindAt(i) == ChunkKind.Comma && statement.KindAt(i + 1) == ChunkKind.Noun)
            {
                continue;
            }

            i += statement.KindAt(i) == ChunkKind.Comma ? 1 : 0;
            i += statement.KindAt(i + 1) == ChunkKind.Preposition ? 1 : 0; // and about 40 divers
            if (statement.KindAt(i) is not (ChunkKind.Coordinator or ChunkKind.Preposition) || statement.KindAt(i + 1) != ChunkKind.Noun)
            {
                return false;
            }

            var verb = statement.GroupEnd(i + 1) + 1;
            return statement.KindAt(verb) == ChunkKind.Verb && statement[verb].Is(VerbTraits.Finite);
        }

        return false;
    }

    /// <summary>"says leaving the town has been hard": whether what a gerund begins is the subject of a verb.</summary>
    private static bool IsSubject(Statement statement, int gerund)
    {
        for (var end = gerund + 1; end < gerund + 10; end++)
        {
            if (statement.KindAt(end) is not (ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Adjective or ChunkKind.Coordinator))
            {
                return statement.KindAt(end) == ChunkKind.Verb && statement[end].Is(VerbTraits.Finite) && end > gerund + 1 && !statement.IsPronoun(end - 1);
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

    /// <summary>"said when it rained, the bridge was closed", but not "laughed as she walked by".</summary>
    private static bool HasMainClause(Statement statement, int subordinator)
    {
        for (var i = subordinator + 1; i < subordinator + 12 && i < statement.Count; i++)
        {
            if (statement.KindAt(i) == ChunkKind.Comma && statement.KindAt(i + 1) == ChunkKind.Noun)
            {
                return IsClause(statement, i + 1);
            }

            if (statement.KindAt(i) is ChunkKind.Stop or ChunkKind.Semicolon)
            {
                break;
            }
        }

        return false;
    }

    public static bool TakesPreposition(Statement statement, int i, ReportingVerb entry) => statement.KindAt(i) == ChunkKind.Preposition && !statement.IsTime(i + 1) && statement.KindAt(i + 1) is not (ChunkKind.Stop or ChunkKind.Comma or ChunkKind.Semicolon) && entry.Has(PrepositionAt(statement, i));

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
}
