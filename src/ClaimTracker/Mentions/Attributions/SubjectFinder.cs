using ClaimTracker.Lexicons;

namespace ClaimTracker.Mentions.Attributions;

/// <summary>Finds the subject of each verb of a statement.</summary>
internal static class SubjectFinder
{
    /// <summary>Fills <see cref="Statement.Subjects"/>.</summary>
    public static void Find(Statement statement)
    {
        for (var i = 0; i < statement.Count; i++)
        {
            statement.Subjects.Add(-1);
            if (statement[i].Kind == ChunkKind.Verb)
            {
                statement.Subjects[i] = SubjectOf(statement, i);
                if (statement.Subjects[i] < 0 && statement.KindAt(i - 1) == ChunkKind.Quote && statement[i].Is(VerbTraits.Finite) && statement.KindAt(i + 1) == ChunkKind.Noun && !statement.IsTime(i + 1)
                    && statement.VerbAt(i) is { } verb && verb.Has(ReportedContent.Quote) && SourceWords.CanBe(statement, i + 1, ReportingKind.Speech))
                {
                    // “No,” said the mayor, adding that it was late: who stands behind is the subject of what follows, too.
                    statement.Subjects[i] = i + 1;
                }
            }
        }

        // "Calling it a mess, Lund vowed to leave": what stands before the main clause takes its subject.
        int following = -1, main = -1;
        for (var i = statement.Count - 1; i >= 0; i--)
        {
            if (statement[i].Kind != ChunkKind.Verb)
            {
                continue;
            }

            if (statement.Subjects[i] >= 0 && statement[i].Is(VerbTraits.Finite))
            {
                following = statement.Subjects[i];
                main = following > i || statement.KindAt(following - 1) != ChunkKind.Comma ? main : following;
            }
            else if (statement.Subjects[i] < 0 && !statement[i].Is(VerbTraits.Finite)
                && (following > i ? statement.KindAt(following - 1) == ChunkKind.Comma : following >= 0 && statement.KindAt(i - 1) == ChunkKind.Comma))
            {
                statement.Subjects[i] = following;
            }
            else if (statement.Subjects[i] < 0 && i <= 1 && main > i && statement[i].Is(VerbTraits.Gerund))
            {
                // "After saying he was late, the mayor left"
                statement.Subjects[i] = main;
            }
        }
    }

    private static int SubjectOf(Statement statement, int verb)
    {
        var before = verb - 1;
        while (statement.KindAt(before) is ChunkKind.Adverb or ChunkKind.Parenthesis)
        {
            before--;
        }

        var chunk = statement[verb];
        if (chunk.Is(VerbTraits.Participle) && statement.KindAt(before) == ChunkKind.Noun)
        {
            return -1;
        }

        switch (statement.KindAt(before))
        {
            case ChunkKind.Noun when chunk.Is(VerbTraits.Infinitive) && statement.IsWord(before - 1, "by") && statement.KindAt(before - 2) == ChunkKind.Verb && statement[before - 2].Is(VerbTraits.Passive):
                // "the words are used by the mayor to announce"
                return before;
            case ChunkKind.Noun or ChunkKind.Comma when chunk.Is(VerbTraits.Gerund) && With(statement, before) is var with && with >= 0:
                // "with the mayor, a Liberal, calling it a gift"
                return with;
            case ChunkKind.Noun when chunk.Is(VerbTraits.Infinitive | VerbTraits.Gerund):
                // "asked him to say": the object says; "the decision to say", "used the show to say": who decided, who used.
                return statement.IsPronoun(before) ? before : Shared(statement, before, verb);
            case ChunkKind.Noun when statement.KindAt(before - 1) == ChunkKind.Comma && before > 1 && statement.Text.Tokens[statement[before].Last].Kind == Sentences.TokenKind.Quote
                && Across(statement, before + 1, ChunkKind.Comma) is var titled && titled >= 0:
                // In "the report, titled “Rising Tides,” found" the title is an aside.
                return titled;
            case ChunkKind.Noun when chunk.Is(VerbTraits.Finite) && BeforeRelative(statement, before) is var antecedent && antecedent >= 0:
                return antecedent;
            case ChunkKind.Noun:
                return Head(statement, before);
            case ChunkKind.Relative:
                return Antecedent(statement, before - 1, statement.IsWord(before, "who"));
            case ChunkKind.That when chunk.Is(VerbTraits.Finite):
                return Antecedent(statement, before - 1, isPerson: false);
            case ChunkKind.Comma or ChunkKind.Dash when chunk.Is(VerbTraits.Finite):
                // "would have to keep the town safe, mend the bridge and go": what stands in a row has one subject.
                var across = Across(statement, before, statement.KindAt(before));
                return across >= 0 || !(statement.IsPlain(verb) || (statement.KindAt(verb + 1) == ChunkKind.That && statement.VerbAt(verb) is not null)) ? across : Shared(statement, before, verb);
            case ChunkKind.Quote when chunk.Is(VerbTraits.Finite) && before > 2 && !statement[before - 1].Is(VerbTraits.Finite) && statement.KindAt(before - 1) is ChunkKind.Verb or ChunkKind.Preposition:
                // "Lund, citing “a long night,” said"
                return Across(statement, before + 1, ChunkKind.Comma);
            case ChunkKind.Comma or ChunkKind.Dash:
                return Shared(statement, before, verb);
            case ChunkKind.Coordinator or ChunkKind.Verb or ChunkKind.Subordinator or ChunkKind.Preposition or ChunkKind.Adjective or ChunkKind.Quote:
                return before == 0 ? -1 : Shared(statement, before, verb);
            default:
                return -1;
        }
    }

    /// <summary>"Residents who fled the town | say": whom the relative clause that ends here tells of; -1 where none ends here.</summary>
    private static int BeforeRelative(Statement statement, int end)
    {
        var verbs = 0;
        for (var i = end - 1; i > 0 && i > end - 10; i--)
        {
            switch (statement.KindAt(i))
            {
                case ChunkKind.Verb:
                    verbs += statement[i].Is(VerbTraits.Finite) ? 1 : 0;
                    break;
                case ChunkKind.Relative when statement.IsWord(i, "who") && statement.KindAt(i - 1) == ChunkKind.Noun:
                    return verbs == 1 && statement[i + 1].Is(VerbTraits.Finite) ? Head(statement, i - 1) : -1;
                case ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Adjective or ChunkKind.Parenthesis:
                    break;
                default:
                    return -1;
            }
        }

        return -1;
    }

    /// <summary>Whoever stands behind a "with" that a comma or the sentence's start comes before; -1 when nobody does.</summary>
    private static int With(Statement statement, int end)
    {
        for (var i = end; i >= 0 && i > end - 6 && statement.KindAt(i) is ChunkKind.Noun or ChunkKind.Comma or ChunkKind.Parenthesis or ChunkKind.Preposition; i--)
        {
            if (statement.IsWord(i, "with"))
            {
                return (i == 0 || statement.KindAt(i - 1) == ChunkKind.Comma) && SourceWords.CanBe(statement, i + 1, ReportingKind.Speech) ? i + 1 : -1;
            }
        }

        return -1;
    }

    /// <summary>The head noun of the group that ends right before a verb.</summary>
    private static int Head(Statement statement, int end)
    {
        while (statement.IsTime(end) && end > 0)
        {
            // "voters at the rally on Monday said", "Lund Monday said"
            if (statement.KindAt(end - 1) == ChunkKind.Preposition && statement.KindAt(end - 2) == ChunkKind.Noun)
            {
                end -= 2;
            }
            else if (statement.KindAt(end - 1) == ChunkKind.Noun)
            {
                end--;
            }
            else if (statement[end - 1].Is(VerbTraits.Participle) && statement.KindAt(end - 2) == ChunkKind.Noun)
            {
                end -= 2;
            }
            else
            {
                break;
            }
        }

        // Of "a reaction from the mayor, who said", the one who can speak.
        var start = statement.GroupStart(end);
        while (start < end && !SourceWords.CanBe(statement, start, ReportingKind.Speech))
        {
            start++;
        }

        return start;
    }

    private static int Antecedent(Statement statement, int end, bool isPerson)
    {
        if (statement.KindAt(end) == ChunkKind.Coordinator)
        {
            // "the woman who led the town and who hoped to stay"
            for (var i = end - 1; i > 0 && i > end - Statement.Reach && statement.KindAt(i) is not (ChunkKind.Stop or ChunkKind.Semicolon); i--)
            {
                if (statement.KindAt(i) == ChunkKind.Relative)
                {
                    end = i - 1;
                    break;
                }
            }
        }

        if (statement.KindAt(end) == ChunkKind.Comma)
        {
            end--;
        }

        return statement.KindAt(end) != ChunkKind.Noun ? -1 : isPerson && SourceWords.CanBe(statement, end, ReportingKind.Will) ? end : Head(statement, end);
    }

    /// <summary>The subject before a stretch between commas: "Lund, who runs the agency, said"; "Lund, a teacher from Oslo, said".</summary>
    private static int Across(Statement statement, int comma, ChunkKind mark)
    {
        var found = -1;
        var isParenthetical = true;
        for (var i = comma - 1; i > 0 && i > comma - Statement.Reach && isParenthetical; i--)
        {
            if (statement.KindAt(i) is ChunkKind.Semicolon or ChunkKind.Colon)
            {
                break;
            }

            if (statement[i].Kind != mark || statement.KindAt(i - 1) is not (ChunkKind.Noun or ChunkKind.Parenthesis))
            {
                continue;
            }

            var end = statement.KindAt(i - 1) == ChunkKind.Parenthesis ? i - 2 : i - 1;
            if (statement.KindAt(end) != ChunkKind.Noun || !IsAside(statement, i + 1, found < 0 ? comma : found))
            {
                break;
            }

            var candidate = Head(statement, end);
            if (found >= 0 && (!SourceWords.CanBe(statement, candidate, ReportingKind.Will) || statement.KindAt(candidate - 1) is ChunkKind.Verb or ChunkKind.Preposition))
            {
                break;
            }

            if (found < 0 && statement.KindAt(i + 1) == ChunkKind.Noun && !SourceWords.CanBe(statement, candidate, ReportingKind.Will) && statement.Text.IsA(statement[i + 1].Head, WordClass.Name) && statement.Names.At(statement[i + 1].Head) is { Kind: Names.NameKind.Person })
            {
                // "Her shadow, Ann Lund, said": whatever the first word means, the name beside it can speak.
                return i + 1;
            }

            found = candidate;
            i = Math.Min(i, found);

            // "Lund, the head of the agency, a former teacher, said": go on while what was found is itself an aside.
            isParenthetical = statement.KindAt(found - 1) == ChunkKind.Comma && IsAppositive(statement, found);
            i++;
            i = isParenthetical ? found : i;
        }

        return found;
    }

    private static bool IsAppositive(Statement statement, int noun) =>
        statement.Text.Is(statement[noun].First, "a") || statement.Text.Is(statement[noun].First, "an") || statement.Text.Is(statement[noun].First, "the")
        || char.IsDigit(statement.Text.Text[statement.Text.Tokens[statement[noun].First].Start]);

    /// <summary>Whether chunks can stand between commas after a subject: a relative clause, or no clause at all.</summary>
    private static bool IsAside(Statement statement, int first, int end)
    {
        var isClause = false;
        for (var i = first; i < end; i++)
        {
            isClause |= statement.KindAt(i) is ChunkKind.Relative or ChunkKind.That or ChunkKind.Subordinator or ChunkKind.Question;
            if (statement[i].Is(VerbTraits.Finite) && !isClause)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The subject of the verb before, for one that has none of its own: "Lund rose and said", "he left, saying".</summary>
    /// <remarks>A verb of saying takes the subject of the last one, else of the last who could speak: "Lund said it was late and told us to go".</remarks>
    private static int Shared(Statement statement, int before, int verb)
    {
        var isSpeech = statement.VerbAt(verb) is { Kind: ReportingKind.Speech };
        int nearest = -1, speaker = -1;
        for (var i = before; i >= 0 && i > before - Statement.Reach && statement[i].Kind != ChunkKind.Semicolon; i--)
        {
            if (statement[i].Kind != ChunkKind.Verb || statement.Subjects[i] < 0)
            {
                continue;
            }

            if (!isSpeech)
            {
                return statement.Subjects[i];
            }

            nearest = nearest < 0 ? statement.Subjects[i] : nearest;
            if (statement.VerbAt(i) is { Kind: ReportingKind.Speech })
            {
                return statement.Subjects[i];
            }

            if (speaker < 0 && SourceWords.CanBe(statement, statement.Subjects[i], ReportingKind.Will))
            {
                speaker = statement.Subjects[i];
            }
        }

        return speaker >= 0 ? speaker : nearest;
    }
}
