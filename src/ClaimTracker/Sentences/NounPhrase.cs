using ClaimTracker.Lexicons;

namespace ClaimTracker.Sentences;

/// <summary>A base noun phrase: determiner, numbers, modifiers and head noun, without what follows by preposition or clause.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Head">Index of its head: the last noun, or the adjective of "the injured"; -1 when it has none, as in "three were killed".</param>
/// <param name="End">Index after its last token.</param>
public readonly record struct NounPhrase(int First, int Head, int End)
{
    /// <summary>No noun phrase is followed further, in tokens.</summary>
    private const int Reach = 24;

    private const WordClass AnyNoun = WordClass.AnyNoun | WordClass.Name;
    private const WordClass Modifier = WordClass.Adjective | WordClass.Participle | WordClass.Gerund;

    /// <summary>Whether it has a head.</summary>
    public bool HasHead => Head >= 0;

    /// <summary>Reads the phrase that begins at a determiner, number, modifier or noun.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such token.</exception>
    public static NounPhrase From(ParsedText text, int firstToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(firstToken);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(firstToken, text.TokenCount);
        var limit = Math.Min(text.Sentences[text.SentenceOf(firstToken)].End, firstToken + Reach);
        int head = -1, end = firstToken + 1, lastModifier = -1;
        bool hasPlural = false, isJoined = false;
        for (var i = firstToken; i < limit; i = Next(text, i, limit))
        {
            if (text.IsA(i, AnyNoun) || IsPercentSign(text, i))
            {
                if (head >= 0 && hasPlural && !ExtendsPlural(text, head, i))
                {
                    break;
                }

                if (IsCalendarName(text, i) && (head >= 0 || lastModifier >= 0 || text.IsA(i - 1, WordClass.Numeral)) && !LeadsToNoun(text, i, limit))
                {
                    break;
                }

                // A person's name after a title or role is in the phrase, whose head stays the common noun.
                var isApposition = head >= 0 && text.IsA(i, WordClass.Name) && !text.IsA(head, WordClass.Name);
                if (!isApposition)
                {
                    head = i;
                    hasPlural = text.IsA(i, WordClass.PluralNoun);
                }

                end = i + 1;
            }
            else if (text.IsA(i, WordClass.Determiner) || (i == firstToken && text.IsA(i, WordClass.Pronoun) && text.TryFind(i, out var first) && (first.Classes & WordClass.Determiner) != 0))
            {
                if (head >= 0 ? !IsPossessive(text, i) : !IsPossessive(text, i) && !StandsBeforeNoun(text, firstToken, i))
                {
                    break;
                }

                if (head >= 0 && text.IsA(firstToken, WordClass.Numeral))
                {
                    // Two weeks' notice: the number counts the weeks.
                    break;
                }

                // The city's police stations: what comes before is the owner's.
                head = -1;
                hasPlural = false;
                end = i + 1;
            }
            else if (text.IsA(i, WordClass.Numeral))
            {
                if (head >= 0)
                {
                    break;
                }

                end = i + 1;
            }
            else if (text.IsA(i, Modifier | WordClass.Adverb))
            {
                // "Missing" in "54 missing people", but not "killed" in "54 killed in the blast".
                // Behind a noun it goes on only in a compound (state-owned) or after a name (Oslo municipal workers); not in "3 percent last year".
                var isCutOff = head >= 0 && !isJoined && !(text.IsA(head, WordClass.Name) && text.IsA(i, WordClass.Adjective)) && !IsJoinedToNext(text, head, i + 1);
                if (isCutOff || !LeadsToNoun(text, i, limit))
                {
                    if (head < 0 && text.IsA(i, Modifier) && IsNominal(text, firstToken, i))
                    {
                        return new NounPhrase(firstToken, i, i + 1);
                    }

                    break;
                }

                lastModifier = i;
            }
            else if (IsJoinedToNext(text, i, limit) && LeadsToNoun(text, i, limit))
            {
                // Push-ups, by-elections: whatever its own class.
                lastModifier = i;
            }
            else if (head < 0 && i > firstToken && EndOfNumeral(text, i, limit) is var numeralEnd && numeralEnd > i)
            {
                i = numeralEnd - 1;
                end = numeralEnd;
            }
            else if (text.Is(i, "per") && text.Is(i + 1, "cent"))
            {
                head = ++i;
                end = i + 1;
            }
            else if (i == firstToken || !JoinsModifiers(text, i, head, hasPlural, lastModifier, limit))
            {
                break;
            }
            else
            {
                // Police and municipal officers: behind the joint stand modifiers of the same noun.
                isJoined = true;
            }
        }

        return new NounPhrase(firstToken, head, end);
    }

    /// <summary>The token after this one, hyphens inside compounds passed over.</summary>
    private static int Next(ParsedText text, int i, int limit) => IsJoinedToNext(text, i, limit) ? i + 2 : i + 1;

    private static bool IsJoinedToNext(ParsedText text, int i, int limit) => i + 2 < limit && text.Tokens[i + 1].IsJoined && text.Tokens[i + 2].IsJoined
        && (text.Is(i + 1, '-') || text.Is(i + 1, '‐') || text.Is(i + 1, '‑') || text.Is(i + 1, '–'));

    /// <summary>Index after what carries on the number before it: 15 or 20 years, 3/4 cup, ten or more people, 200-plus homes, two and a half weeks; the index itself when nothing does.</summary>
    private static int EndOfNumeral(ParsedText text, int i, int limit)
    {
        if (!text.IsA(i - 1, WordClass.Numeral))
        {
            return i;
        }

        if (text.Is(i, "plus") || text.Is(i, '+') || text.Is(i, "odd"))
        {
            return i + 1;
        }

        var joins = text.Is(i, "or") || text.Is(i, "to") || text.Is(i, "and") || text.Is(i, '/') || text.Is(i, '-') || text.Is(i, '–');
        if (!joins || i + 1 >= limit)
        {
            return i;
        }

        if (text.IsA(i + 1, WordClass.Numeral) || text.Is(i + 1, "more") || text.Is(i + 1, "fewer") || text.Is(i + 1, "less") || text.Is(i + 1, "plus") || text.Is(i + 1, "odd"))
        {
            return i + 2;
        }

        return text.Is(i + 1, "a") && (text.Is(i + 2, "half") || text.Is(i + 2, "quarter") || text.Is(i + 2, "few")) ? Math.Min(i + 3, limit) : i;
    }

    /// <summary>Whether only modifiers stand between the token and a noun.</summary>
    private static bool LeadsToNoun(ParsedText text, int i, int limit)
    {
        for (i = Next(text, i, limit); i < limit; i = Next(text, i, limit))
        {
            if (text.IsA(i, AnyNoun))
            {
                return !IsCalendarName(text, i);
            }

            var isJoint = (text.Is(i, "and") || text.Is(i, "or") || text.Is(i, ',')) && text.IsA(i - 1, Modifier) && text.IsA(i + 1, Modifier | WordClass.Adverb);
            if (!isJoint && !text.IsA(i, Modifier | WordClass.Adverb | WordClass.Numeral))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a conjunction or comma joins two modifiers of one noun: police and fire officers, police, fire and ambulance crews; red or blue cars.</summary>
    private static bool JoinsModifiers(ParsedText text, int i, int head, bool hasPlural, int lastModifier, int limit)
    {
        var isConjunction = text.Is(i, "and") || text.Is(i, "or") || text.Is(i, '&');
        if (!isConjunction && !text.Is(i, ','))
        {
            return false;
        }

        if (head < 0)
        {
            return lastModifier == i - 1 && text.IsA(i + 1, Modifier | WordClass.Adverb) && LeadsToNoun(text, i, limit);
        }

        if (hasPlural && !IsCollective(text, head))
        {
            return false;
        }

        // Each joined part is a bare singular noun or adjective; behind the last one stands the plural that all of them modify.
        var parts = 0;
        for (var j = i + 1; j < limit; j = Next(text, j, limit))
        {
            if (text.IsA(j, WordClass.PluralNoun) && !IsCollective(text, j))
            {
                return isConjunction && parts > 0;
            }

            if (text.Is(j, "and") || text.Is(j, "or"))
            {
                if (isConjunction || parts == 0)
                {
                    return false;
                }

                isConjunction = true;
                parts = 0;
            }
            else if (text.Is(j, ','))
            {
                if (isConjunction || parts == 0)
                {
                    return false;
                }
            }
            else if (text.IsA(j, AnyNoun | WordClass.Adjective | WordClass.Adverb))
            {
                parts++;
            }
            else
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Police officers, sales figures; but not the name after "killed 12 people".</summary>
    private static bool ExtendsPlural(ParsedText text, int head, int next) =>
        next == head + 1 ? !text.IsA(next, WordClass.Name) || IsCollective(text, head) : IsJoinedToNext(text, head, next + 1) || IsCollective(text, head);

    /// <summary>A plural without an ending, which modifies as a singular does: police, people.</summary>
    private static bool IsCollective(ParsedText text, int noun) =>
        text.IsA(noun, WordClass.PluralNoun) && text.TryFind(noun, out var entry) && text.Word(noun).Equals(entry.NounLemma, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an adjective without a noun stands for people: the injured, the missing.</summary>
    private static bool IsNominal(ParsedText text, int first, int i) => text.IsA(first, WordClass.Determiner) && i == first + 1 && !text.IsA(i, WordClass.Gerund)
        && !text.Is(first, "a") && !text.Is(first, "an");

    /// <summary>Monday, June: after a number or another noun they begin a phrase of their own.</summary>
    private static bool IsCalendarName(ParsedText text, int i) => text.Tokens[i].IsCapitalised && text.IsA(i, WordClass.Noun)
        && text.TryFind(i, out var entry) && (entry.Profile.Kind == WordKind.Month || (entry.IsProper && entry.Names(WordMeaning.Time)));

    private static bool IsPossessive(ParsedText text, int i) => text.Tokens[i].Kind is TokenKind.Clitic or TokenKind.Apostrophe;

    /// <summary>The first token, or a quantifier after a number or determiner: 20 more, the many.</summary>
    private static bool StandsBeforeNoun(ParsedText text, int first, int i) => i == first || text.Is(i, "more") || text.Is(i, "fewer") || text.Is(i, "less") || text.Is(i, "such") || text.Is(i, "most")
        || text.Is(i, "many") || text.Is(i, "several") || text.Is(i, "few") || text.Is(i - 1, "all") || text.Is(i - 1, "both") || text.Is(i - 1, "such");

    private static bool IsPercentSign(ParsedText text, int i) => text.Is(i, '%');
}
