using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Contents;
using ClaimTracker.Mentions.Attributions.Statements;

namespace ClaimTracker.Mentions.Attributions.Reports;

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
            else if (statement.Subjects[i] < 0 && (i <= 1 || (i == 3 && statement.KindAt(1) == ChunkKind.Comma)) && main > i && statement[i].Is(VerbTraits.Gerund))
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
            case ChunkKind.Noun when chunk.Is(VerbTraits.Finite) && InsertedClauses.BehindTime(statement, before) is var relative && relative >= 0:
                // "Lund, who on Tuesday backed the plan"
                return Antecedent(statement, relative - 1, statement.IsWord(relative, "who"));
            case ChunkKind.Noun or ChunkKind.Subordinator when chunk.Is(VerbTraits.Finite) && statement.KindAt(before - 1) == ChunkKind.Noun && (statement.IsWord(before, "both") || statement.IsWord(before, "all") || statement.IsWord(before, "each")):
                // "Lund and her son both denied"
                return Head(statement, before - 1);
            case ChunkKind.Noun when chunk.Is(VerbTraits.Gerund) && statement.VerbAt(verb) is { Kind: ReportingKind.Show or ReportingKind.Speech } && Paper(statement, before) is var paper && paper >= 0:
                // "a new poll showing a narrow lead"
                return paper;
            case ChunkKind.Noun when chunk.Is(VerbTraits.Gerund) && statement.VerbAt(verb) is { Kind: ReportingKind.Will } && (SourceWords.CanBe(statement, before, ReportingKind.Will) ? before : Head(statement, before)) is var side && SourceWords.CanBe(statement, side, ReportingKind.Will):
                // "funds backing the senator", "groups seeking a ban"
                return side;
            case ChunkKind.Noun when chunk.Is(VerbTraits.Infinitive | VerbTraits.Gerund):
                // "asked him to say": the object says; "the decision to say", "used the show to say": who decided, who used.
                return statement.IsPronoun(before) ? before : Shared(statement, before, verb);
            case ChunkKind.Noun when statement.KindAt(before - 1) == ChunkKind.Comma && before > 1 && statement.Text.Tokens[statement[before].Last].Kind == Sentences.TokenKind.Quote
                && AsideSubject.Find(statement, before + 1, ChunkKind.Comma) is var titled && titled >= 0:
                // In "the report, titled “Rising Tides,” found" the title is an aside.
                return titled;
            case ChunkKind.Noun when chunk.Is(VerbTraits.Finite) && InsertedClauses.BeforeRelative(statement, before) is var antecedent && antecedent >= 0:
                return antecedent;
            case ChunkKind.Noun:
                return chunk.Is(VerbTraits.Finite) && InsertedClauses.BeforeMotion(statement, before) is var mover && mover >= 0 ? mover : Head(statement, before);
            case ChunkKind.Relative:
                return Antecedent(statement, before - 1, statement.IsWord(before, "who"));
            case ChunkKind.That when chunk.Is(VerbTraits.Finite):
                return Antecedent(statement, before - 1, isPerson: false);
            case ChunkKind.Comma or ChunkKind.Dash when chunk.Is(VerbTraits.Finite):
                // "would have to keep the town safe, mend the bridge and go": what stands in a row has one subject.
                var across = AsideSubject.Find(statement, before, statement.KindAt(before));
                return across >= 0 || !(statement.IsPlain(verb) || IsInRow(statement, verb) || (statement.KindAt(verb + 1) == ChunkKind.That && statement.VerbAt(verb) is not null)) ? across : Shared(statement, before, verb);
            case ChunkKind.Quote when chunk.Is(VerbTraits.Finite) && before > 2 && !statement[before - 1].Is(VerbTraits.Finite) && statement.KindAt(before - 1) is ChunkKind.Verb or ChunkKind.Preposition:
                // "Lund, citing “a long night,” said"
                return AsideSubject.Find(statement, before + 1, ChunkKind.Comma);
            case ChunkKind.Comma or ChunkKind.Dash:
                return Shared(statement, before, verb);
            case ChunkKind.Coordinator or ChunkKind.Verb or ChunkKind.Subordinator or ChunkKind.Preposition or ChunkKind.Adjective or ChunkKind.Quote:
                return before == 0 ? -1 : Shared(statement, before, verb);
            default:
                return -1;
        }
    }

    /// <summary>"He said it was late, | called it a day and left": a past tense between a comma and "and" with another.</summary>
    private static bool IsInRow(Statement statement, int verb)
    {
        if (statement.KindAt(verb - 1) != ChunkKind.Comma || statement.VerbAt(verb) is null || !statement.Text.IsA(statement[verb].Head, WordClass.VerbPast))
        {
            return false;
        }

        for (var i = verb + 1; i < verb + 10 && i < statement.Count; i++)
        {
            if (statement.KindAt(i) == ChunkKind.Coordinator)
            {
                return statement[i + 1].Is(VerbTraits.Finite) && statement.Text.IsA(statement[i + 1].Head, WordClass.VerbPast);
            }

            if (statement.KindAt(i) is not (ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Quote or ChunkKind.Adjective or ChunkKind.Adverb or ChunkKind.Comma))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The paper or the figures of the group that ends right before a gerund; -1 where it is about anything else.</summary>
    private static int Paper(Statement statement, int end)
    {
        var start = statement.GroupStart(end);
        return ListedWords.SourceNoun(statement.Text, statement[start].Head) is SourceNounKind.Document or SourceNounKind.Evidence ? start : -1;
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
    public static int Head(Statement statement, int end)
    {
        if (end > 0 && statement.KindAt(end - 1) == ChunkKind.Noun && (statement.IsWord(end, "himself") || statement.IsWord(end, "herself") || statement.IsWord(end, "themselves") || statement.IsWord(end, "itself")))
        {
            // "Lund himself called it late"
            end--;
        }

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
            else if (statement.KindAt(end - 2) == ChunkKind.Noun && (statement[end - 1].Is(VerbTraits.Participle) || statement.KindAt(end - 1) is ChunkKind.Adverb or ChunkKind.Adjective))
            {
                // "voters asked Monday said", "voters late last week said"
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
            if (isPerson && statement.KindAt(end - 1) == ChunkKind.Comma && statement.KindAt(end) == ChunkKind.Noun && statement.Text.Tokens[statement[end].Head].Kind == Sentences.TokenKind.Number && statement.KindAt(end - 2) == ChunkKind.Noun)
            {
                // "Ann Lund, 77, who read aloud"
                end -= 2;
            }
        }

        if (isPerson && statement.KindAt(end) == ChunkKind.Noun && statement.Names.At(statement[end].Head) is { Kind: Names.NameKind.Organisation or Names.NameKind.Outlet or Names.NameKind.Place }
            && statement.KindAt(end - 1) == ChunkKind.Preposition && statement.KindAt(end - 2) == ChunkKind.Noun)
        {
            // "Ann Lund, chief economist at Fjord Capital, who": a body is no who.
            var person = Head(statement, end);
            return person < end && statement.KindAt(person - 1) == ChunkKind.Comma && statement.KindAt(person - 2) == ChunkKind.Noun && statement.Text.IsA(statement[person - 2].Head, WordClass.Name) ? Head(statement, person - 2) : statement.GroupStart(end);
        }

        return statement.KindAt(end) != ChunkKind.Noun ? -1 : isPerson && SourceWords.CanBe(statement, end, ReportingKind.Will) ? end : Head(statement, end);
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

            if (statement[i].Is(VerbTraits.Passive) && statement[verb].Is(VerbTraits.Gerund) && statement.VerbAt(i) is { Kind: ReportingKind.Speech })
            {
                // "said riders were being asked to pay, pointing out": those who are asked say nothing.
                continue;
            }

            nearest = nearest < 0 ? statement.Subjects[i] : nearest;
            if (statement.VerbAt(i) is { Kind: ReportingKind.Speech } && !(nearest >= 0 && nearest != statement.Subjects[i] && ClauseBeside.IsPresent(statement, i) && !ClauseBeside.IsPresent(statement, verb)))
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
