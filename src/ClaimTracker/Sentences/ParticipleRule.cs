using ClaimTracker.Lexicons;

namespace ClaimTracker.Sentences;

/// <summary>Tells past tense from participle after a noun by the whole clause: "people killed in the blast were buried", "the blast killed two".</summary>
internal static class ParticipleRule
{
    /// <summary>How many tokens ahead a verb of the clause is looked for.</summary>
    private const int Reach = 30;

    public static void Apply(in TagWords words, in Sentence sentence, Span<WordClass> classes)
    {
        for (var i = sentence.First + 1; i < sentence.End; i++)
        {
            if ((classes[i] & (WordClass.VerbPast | WordClass.Participle)) == 0)
            {
                continue;
            }

            if (!words.TryFind(i, out var entry) || (entry.Classes & (WordClass.VerbPast | WordClass.Participle)) != (WordClass.VerbPast | WordClass.Participle))
            {
                continue;
            }

            var before = Before(words, sentence, classes, i);
            if (before < 0)
            {
                if (classes[i] == WordClass.Participle && classes[i - 1] == WordClass.Conjunction && GoesOnFromPast(sentence, classes, i - 1))
                {
                    classes[i] = WordClass.VerbPast;
                }

                continue;
            }

            if (Decide(words, sentence, classes, before, i, entry) is var decided and not WordClass.None)
            {
                classes[i] = decided;
            }
        }
    }

    /// <summary>Whether the verb before the conjunction is in the past tense: "buried homes and cut roads".</summary>
    private static bool GoesOnFromPast(in Sentence sentence, ReadOnlySpan<WordClass> classes, int conjunction)
    {
        for (var i = conjunction - 1; i >= sentence.First && conjunction - i <= Reach; i--)
        {
            if ((classes[i] & (WordClass.AnyVerb | WordClass.Auxiliary)) != 0)
            {
                return classes[i] == WordClass.VerbPast;
            }
        }

        return false;
    }

    /// <summary>The noun or numeral before the verb, adverbs passed over, or a comma behind a noun; -1 when something else stands there.</summary>
    private static int Before(in TagWords words, in Sentence sentence, ReadOnlySpan<WordClass> classes, int verb)
    {
        var i = verb - 1;
        while (i > sentence.First && classes[i] == WordClass.Adverb)
        {
            i--;
        }

        if (i > sentence.First && words.Tokens[i].Kind == TokenKind.Punctuation && words.Text[words.Tokens[i].Start] == ',')
        {
            return (classes[i - 1] & (WordClass.AnyNoun | WordClass.Name)) != 0 ? i : -1;
        }

        return i >= sentence.First && (classes[i] & (WordClass.AnyNoun | WordClass.Name | WordClass.Numeral)) != 0 && words.Tokens[i].Kind != TokenKind.Clitic ? i : -1;
    }

    private static WordClass Decide(in TagWords words, in Sentence sentence, ReadOnlySpan<WordClass> classes, int before, int verb, in WordEntry entry)
    {
        var after = verb + 1;
        while (after < sentence.End && classes[after] == WordClass.Adverb)
        {
            after++;
        }

        // "Shot and killed a man": what follows the last of joined verbs is what follows the first.
        const WordClass Forms = WordClass.VerbPast | WordClass.Participle;
        while (after + 1 < sentence.End && classes[after] == WordClass.Conjunction && (classes[after + 1] & Forms) != 0)
        {
            after += 2;
        }

        var next = after < sentence.End ? classes[after] : WordClass.None;
        const WordMeaning Telling = WordMeaning.Saying | WordMeaning.Thinking;
        if (classes[before] == WordClass.None)
        {
            // "The report, released on Thursday, says".
            return entry.TakesObject && (after >= sentence.End || (next & WordClass.Preposition) != 0 || IsTime(words, sentence, after)) ? WordClass.Participle : WordClass.None;
        }

        if (after < sentence.End && words.Of(after).Equals("by", StringComparison.OrdinalIgnoreCase))
        {
            // Built by, hit by; but "shares cut by 5" is no passive.
            return entry.TakesObject && !IsAmount(words, sentence, classes, after + 1) ? WordClass.Participle : WordClass.None;
        }

        var hasObject = (next & (WordClass.Determiner | WordClass.Pronoun | WordClass.Numeral | WordClass.AnyNoun | WordClass.Name | WordClass.Adjective)) != 0
            && !IsTime(words, sentence, after);
        if (hasObject && classes[before] == WordClass.Numeral && (next & (WordClass.Determiner | WordClass.Pronoun | WordClass.Numeral)) == 0)
        {
            // "A hundred completed forms".
            return WordClass.None;
        }

        if (hasObject)
        {
            // What governs the noun decides: "the man killed two", but "one of three people given awards" is rare.
            return VerbBefore(classes, sentence, before) >= 0 ? WordClass.None : WordClass.VerbPast;
        }

        if ((entry.VerbMeaning & Telling) != 0 && next != WordClass.None && HasClauseAfter(words, sentence, classes, after))
        {
            // "The mayor announced on Friday the road would close", but "the closure announced on Friday was late".
            return WordClass.VerbPast;
        }

        if (entry.TakesObject)
        {
            // "The inquiry found that" and "..., the inquiry found": a clause is an object too.
            if ((next == WordClass.Conjunction && words.Of(after).Equals("that", StringComparison.OrdinalIgnoreCase))
                || (next == WordClass.None && (entry.VerbMeaning & Telling) != 0 && !HasVerbAfter(words, sentence, classes, after)))
            {
                return WordClass.VerbPast;
            }

            return WordClass.Participle;
        }

        if (entry.IsIntransitive)
        {
            return WordClass.VerbPast;
        }

        // "The quake struck near Lund": past, unless another verb of the clause makes it a participle.
        if (VerbBefore(classes, sentence, before) is >= 0 and var governing)
        {
            // "Want the law changed", but "said the law changed".
            return words.TryFind(governing, out var verbBefore) && (verbBefore.VerbMeaning & Telling) != 0 ? WordClass.VerbPast : WordClass.Participle;
        }

        // "Officers called to the scene found a body".
        return HasVerbAfter(words, sentence, classes, after) ? WordClass.Participle : WordClass.VerbPast;
    }

    /// <summary>The verb that stands before the noun without a preposition, conjunction, pronoun or mark between: the noun is its object, or begins what is told. -1 when there is none.</summary>
    private static int VerbBefore(ReadOnlySpan<WordClass> classes, in Sentence sentence, int noun)
    {
        for (var i = noun - 1; i >= sentence.First && noun - i <= Reach; i--)
        {
            if ((classes[i] & (WordClass.Conjunction | WordClass.Pronoun | WordClass.Preposition)) != 0 || classes[i] == WordClass.None)
            {
                return -1;
            }

            if ((classes[i] & (WordClass.FiniteVerb | WordClass.Auxiliary | WordClass.Gerund | WordClass.Participle)) != 0)
            {
                // "The fire that destroyed the mill started": the verb of a relative clause governs nothing beyond its object.
                return i > sentence.First && classes[i - 1] == WordClass.Pronoun && (classes[i] & WordClass.FiniteVerb) != 0 ? -1 : i;
            }
        }

        return -1;
    }

    /// <summary>Whether the token is a verb with a subject: not one after to.</summary>
    public static bool IsFinite(in TagWords words, ReadOnlySpan<WordClass> classes, int i) =>
        (classes[i] & (WordClass.VerbThird | WordClass.VerbPast)) != 0
        || ((classes[i] & (WordClass.Verb | WordClass.Auxiliary)) != 0 && !(i > 0 && words.Of(i - 1).Equals("to", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether a finite verb follows with no new subject: that of the clause to which the noun belongs.</summary>
    private static bool HasVerbAfter(in TagWords words, in Sentence sentence, ReadOnlySpan<WordClass> classes, int from)
    {
        for (var i = from; i < sentence.End && i - from <= Reach; i++)
        {
            if (IsFinite(words, classes, i))
            {
                return true;
            }

            if ((classes[i] & (WordClass.Conjunction | WordClass.Pronoun)) != 0 || (words.Tokens[i].Kind is TokenKind.Punctuation or TokenKind.Quote && !words.IsInnerHyphen(i, sentence.First, sentence.End)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether, behind a phrase of time or place, a noun phrase begins that is the subject of a finite verb: one noun phrase right behind another.</summary>
    private static bool HasClauseAfter(in TagWords words, in Sentence sentence, ReadOnlySpan<WordClass> classes, int from)
    {
        for (var i = from + 1; i < sentence.End && i - from <= Reach; i++)
        {
            if (IsFinite(words, classes, i) || classes[i] == WordClass.None || (classes[i] & (WordClass.Conjunction | WordClass.Participle)) != 0)
            {
                return false;
            }

            if ((classes[i] & (WordClass.Determiner | WordClass.Pronoun)) != 0 && (classes[i - 1] & (WordClass.AnyNoun | WordClass.Name)) != 0 && words.Tokens[i].Kind == TokenKind.Word && !IsTime(words, sentence, i))
            {
                for (var verb = i + 1; verb < sentence.End && verb <= i + 6; verb++)
                {
                    if (IsFinite(words, classes, verb))
                    {
                        return true;
                    }
                }

                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a noun of time stands here, with its determiner: "killed last week" has no object.</summary>
    private static bool IsTime(in TagWords words, in Sentence sentence, int from)
    {
        for (var i = from; i < sentence.End && i < from + 4; i++)
        {
            if (words.TryFind(i, out var entry))
            {
                if (entry.Names(WordMeaning.Time) && (entry.Classes & WordClass.AnyNoun) != 0)
                {
                    return true;
                }

                if ((entry.Classes & (WordClass.Determiner | WordClass.Adjective | WordClass.Numeral)) == 0)
                {
                    return false;
                }
            }
        }

        return false;
    }

    private static bool IsAmount(in TagWords words, in Sentence sentence, ReadOnlySpan<WordClass> classes, int i) =>
        i < sentence.End && (classes[i] == WordClass.Numeral || words.Tokens[i].Kind is TokenKind.Currency or TokenKind.Number);
}
