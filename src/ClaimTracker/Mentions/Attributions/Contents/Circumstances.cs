using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Statements;

namespace ClaimTracker.Mentions.Attributions.Contents;

/// <summary>Passes over what stands between a verb of saying and what is said: to whom, when, where and how.</summary>
internal static class Circumstances
{
    /// <summary>Skips whoever is told: "told reporters".</summary>
    public static int SkipAddressee(Statement statement, int i, ReportingVerb entry)
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

        if (entry.Lemma is "tell" && statement[end].First == statement[end].Last && statement.Text.IsA(statement[end].First, WordClass.Determiner)
            && statement.KindAt(end + 1) == ChunkKind.Quote && statement.KindAt(end + 2) == ChunkKind.Noun && statement.KindAt(end + 3) == ChunkKind.That)
        {
            // "told the ‘Harbour’ programme that": the marks are around its name.
            return end + 3;
        }

        // "told reporters the bridge was safe", but "promised a new bridge" and "asked what happened".
        if (entry.Lemma is "tell" || IsOpening(statement, SkipCircumstances(statement, end + 1, entry), entry))
        {
            return end + 1;
        }

        // "reminded voters | of the vote": what looks like a part of those spoken to is what they are told.
        return ContentStart.TakesPreposition(statement, i + 1, entry) ? i + 1 : i;
    }

    /// <summary>Last chunk of a place or person behind a preposition, without the "for" or "about" that what is said begins with: "apologised to the family | for the delay".</summary>
    private static int EndOfPlace(Statement statement, int noun, ReportingVerb entry)
    {
        var last = statement.GroupEnd(noun);
        for (var i = noun + 1; i < last; i += 2)
        {
            if ((statement.IsWord(i, "for") || statement.IsWord(i, "about")) && ContentStart.TakesPreposition(statement, i, entry))
            {
                return i - 1;
            }
        }

        return last;
    }

    /// <summary>"in a statement | released by the party", "in a letter | seen by the paper": last chunk of what tells of the paper; -1 where nothing does.</summary>
    private static int EndOfRelease(Statement statement, int participle) =>
        participle > 0 && statement[participle].Is(VerbTraits.Participle) && statement.KindAt(participle - 1) == ChunkKind.Noun && ListedWords.SourceNoun(statement.Text, statement[participle - 1].Head) == SourceNounKind.Document
            ? statement.KindAt(participle + 1) == ChunkKind.Preposition && statement.KindAt(participle + 2) == ChunkKind.Noun ? participle + 2 : statement.IsTime(participle + 1) ? participle + 1 : -1
            : -1;

    /// <summary>"asked the mayor a question: Who will pay?"</summary>
    public static bool IsQuestion(Statement statement, int noun) => statement.KindAt(noun) == ChunkKind.Noun && statement.KindAt(noun + 1) == ChunkKind.Colon && statement.Text.SingularOf(statement[noun].Head) is "question";

    private static bool IsOpening(Statement statement, int i, ReportingVerb entry) => statement.KindAt(i) switch
    {
        ChunkKind.That or ChunkKind.Quote or ChunkKind.Question or ChunkKind.Colon => true,
        ChunkKind.Comma => statement.KindAt(i + 1) == ChunkKind.Quote,
        ChunkKind.Verb => statement[i].Is(VerbTraits.Infinitive) && entry.Has(ReportedContent.Infinitive),
        ChunkKind.Noun => ContentStart.IsClause(statement, i) || IsQuestion(statement, i),
        ChunkKind.Preposition => ContentStart.TakesPreposition(statement, i, entry),
        _ => false,
    };

    /// <summary>Skips when, where and how it was said: "said on Friday in a statement that".</summary>
    public static int SkipCircumstances(Statement statement, int start, ReportingVerb entry)
    {
        if (entry.Has(ReportedContent.Clause) && (statement.KindAt(start) != ChunkKind.Noun || statement.IsTime(start) || entry.Has(ReportedContent.Addressee)) && ThatBehind(statement, start, entry) is var that && that > start)
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
            else if (i == start && entry.Kind == ReportingKind.Will && statement.IsTime(i) && statement.Text.IsA(statement[i].First, WordClass.Numeral) && statement.KindAt(i + 1) is ChunkKind.Stop or ChunkKind.Comma or ChunkKind.Semicolon)
            {
                // "sought nine years"
                break;
            }
            else if (statement.IsTime(i) && !(i == start && statement.IsWord(i + 1, "of") && !statement.IsTime(i + 2)) && (statement.KindAt(i + 1) == ChunkKind.That || !ContentStart.IsClause(statement, i) || (statement.KindAt(i + 1) == ChunkKind.Noun && ContentStart.IsClause(statement, i + 1))))
            {
                // "said last week he would go"
                i++;
            }
            else if (statement.KindAt(i) == ChunkKind.Preposition && statement.KindAt(i + 1) == ChunkKind.Noun && !ContentStart.TakesPreposition(statement, i, entry) && !statement.IsWord(i, "of") && !ContentReader.IsAccording(statement, i))
            {
                var preposition = statement[i].First;
                i = EndOfPlace(statement, i + 1, entry) + 1;
                if (statement.IsWord(i, "and") && statement.KindAt(i + 1) == ChunkKind.Preposition && statement.Text.Word(statement[i + 1].First).Equals(statement.Text.Word(preposition), StringComparison.OrdinalIgnoreCase) && statement.KindAt(i + 2) == ChunkKind.Noun)
                {
                    // "apologised to her members and to the town for"
                    i++;
                }
            }
            else if (i > start && EndOfRelease(statement, i) is var released and >= 0)
            {
                i = released + 1;
            }
            else if (entry.Lemma is "vote" or "rule" or "decide" && IsTally(statement, i, out var tally))
            {
                // "voted 5 to 4 to", "voted 5-4 against"
                i = tally;
            }
            else if (statement.KindAt(i) == ChunkKind.Comma && (statement.KindAt(i + 1) == ChunkKind.Preposition || (statement[i + 1].Is(VerbTraits.Gerund) && (statement.Text.Is(statement[i + 1].Head, "citing") || statement.Text.Is(statement[i + 1].Head, "quoting")))) && IsAsideBeforeContent(statement, i, entry, out var end))
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

    private static bool IsTally(Statement statement, int i, out int end)
    {
        end = i + 1;
        if (statement.KindAt(i) != ChunkKind.Noun || statement.Text.Tokens[statement[i].First].Kind != Sentences.TokenKind.Number)
        {
            return false;
        }

        if (statement.IsWord(end, "to") && statement.KindAt(end + 1) == ChunkKind.Noun && statement.Text.Tokens[statement[end + 1].First].Kind == Sentences.TokenKind.Number)
        {
            end += 2;
        }

        return true;
    }

    /// <summary>The "that" which follows when and where it was said: "told a meeting in Lund, Sweden, on Monday that"; the start where none does.</summary>
    private static int ThatBehind(Statement statement, int start, ReportingVerb entry)
    {
        for (var i = start; i < start + 12; i++)
        {
            if (statement.KindAt(i) == ChunkKind.That)
            {
                if (i == start + 2 && ContentStart.TakesPreposition(statement, start, entry) && (statement.Text.Is(statement[i - 1].First, "a") || statement.Text.Is(statement[i - 1].First, "an")))
                {
                    // "insisted on a clause that lets them go"
                    return start;
                }

                // "agreed to a sale, a move that critics said was rushed"
                return i > start + 1 && statement.KindAt(i - 2) == ChunkKind.Comma && statement.Text.IsA(statement[i - 1].First, WordClass.Determiner) && !statement.IsTime(i - 1) ? start : i;
            }

            if (statement.KindAt(i) == ChunkKind.Coordinator && !(entry.Has(ReportedContent.Addressee) && statement.KindAt(i - 1) == ChunkKind.Noun && statement.KindAt(i + 1) == ChunkKind.Noun))
            {
                // "persuaded the board, the staff and the town that"
                break;
            }

            if (statement.KindAt(i) is not (ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Comma or ChunkKind.Adverb or ChunkKind.Parenthesis or ChunkKind.Coordinator) || TakesNothing(statement, i))
            {
                break;
            }
        }

        return start;
    }

    private static bool TakesNothing(Statement statement, int i) => statement.KindAt(i) == ChunkKind.Noun && ContentStart.IsClause(statement, i) && statement.KindAt(i + 1) != ChunkKind.That;

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

            if (statement.KindAt(end) is not (ChunkKind.Preposition or ChunkKind.Noun or ChunkKind.Coordinator) && !(end == comma + 1 && statement[end].Is(VerbTraits.Gerund)))
            {
                return false;
            }
        }

        return false;
    }
}
