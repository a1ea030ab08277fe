using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures.Counted;
using ClaimTracker.Mentions.Figures.Numbers;
using ClaimTracker.Mentions.Figures.Words;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.SettingAside;

/// <summary>Tells number words that count nothing: <c>one</c> as a pronoun or article, <c>one of the aims</c>, <c>one by one</c>.</summary>
internal static class IdiomRules
{
    /// <summary>Why the number word is no figure; null when it may be one.</summary>
    public static string? ReasonOf(ParsedText text, in NumberPhrase phrase)
    {
        if (phrase.InDigits || phrase.First != phrase.Last || phrase.Form != CoreForm.Cardinal)
        {
            return null;
        }

        var at = phrase.First;
        if (IsZeroWord(text, at))
        {
            return "idiom";
        }

        return text.Is(at, "one") ? ReasonOfOne(text, at) : IsBetweenHyphens(text, at) ? "idiom" : null;
    }

    /// <summary>Zero-hours contracts, zero-tolerance policing.</summary>
    public static bool IsZeroWord(ParsedText text, int at) => text.Is(at, "zero") && CardinalReader.IsHyphen(text, at + 1) && text.Word(Math.Min(at + 2, text.TokenCount - 1)) is "hours" or "hour" or "tolerance" or "sum" or "emission" or "emissions";

    private static string? ReasonOfOne(ParsedText text, int at)
    {
        if (IsBetweenHyphens(text, at) || text.Is(at + 1, "another") || (text.Is(at + 1, "by") && text.Is(at + 2, "one")) || (text.Is(at - 1, "by") && text.Is(at - 2, "one")))
        {
            return "idiom";
        }

        if (CardinalReader.IsHyphen(text, at + 1) && (text.Is(at + 2, "time") || text.Is(at + 2, "on") || text.Is(at + 2, "to") || text.Is(at + 2, "off") || text.Is(at + 2, "way")
            || text.Is(at + 2, "sided") || text.Is(at + 2, "stop") || text.Is(at + 2, "size")))
        {
            return "idiom";
        }

        if (text.Is(at + 1, "back") && text.BaseOf(at - 1) is "pull" or "get" or "claw" or "give" or "put")
        {
            return "idiom";
        }

        var isModified = ModifierReader.HasStrongBefore(text, at) || text.Is(at - 1, "only") || text.Is(at - 1, "just") || text.Is(at - 1, "exactly");
        if (text.Is(at + 1, "of"))
        {
            if (text.Is(at - 1, "and") && text.IsA(at + 2, WordClass.AnyNoun | WordClass.Gerund) && HasNumberBefore(text, at))
            {
                // Admitted 11 counts of fraud and one of theft.
                return null;
            }

            // "One of the aims" picks an example; "only one of the three", "one of them died" counts.
            return isModified || IsCasualty(text, at + 2) ? null : "idiom";
        }

        if ((text.Is(at - 1, "no") && !HasNoun(text, at + 1)) || ((text.Is(at - 1, "each") || text.Is(at - 1, "which")) && !HasNoun(text, at + 1)) || text.Is(at - 1, "every") || text.Is(at - 1, "any") || text.Is(at - 1, "another") || text.Is(at - 1, "some")
            || text.Is(at - 1, "such"))
        {
            return "pronoun";
        }

        if (HasNoun(text, at + 1))
        {
            return IsCertain(text, at) ? "indefinite" : null;
        }

        if (isModified || IsCounted(text, at))
        {
            return null;
        }

        return "pronoun";
    }

    /// <summary>Whether a noun that one can count follows: "one man", "one very small step", "one, single message", "one or two days", "one-room".</summary>
    private static bool HasNoun(ParsedText text, int at)
    {
        if (at >= text.TokenCount || text.Tokens[at].Has(TokenShape.StartsSentence))
        {
            return false;
        }

        if (CardinalReader.IsHyphen(text, at) || text.Is(at, "such") || text.Is(at, "more") || text.Is(at, "other") || (text.Is(at, "or") && (text.Is(at + 1, "more") || text.Is(at + 1, "a") || text.IsA(at + 1, WordClass.Numeral))))
        {
            return true;
        }

        if (text.Is(at, ',') && text.IsA(at + 1, WordClass.Adjective))
        {
            at++;
        }

        return CountedPhrase.At(text, at, text.TokenCount).HasHead && text.IsA(at, WordClass.AnyNoun | WordClass.Adjective | WordClass.Name | WordClass.Numeral | WordClass.Participle | WordClass.Gerund | WordClass.Adverb)
            || CountedPhrase.CompoundAt(text, at, text.TokenCount).HasHead
            || (text.IsA(at, WordClass.Adjective) && CountedPhrase.CanBeNoun(text, at) && (text.IsA(at + 1, WordClass.Auxiliary | WordClass.Preposition | WordClass.AnyVerb) || at + 1 >= text.TokenCount || text.Tokens[at + 1].Kind == TokenKind.Punctuation));
    }

    /// <summary>"In one instance", "according to one official", "one official said": a certain one, not a count.</summary>
    private static bool IsCertain(ParsedText text, int at)
    {
        var before = at - 1;
        if ((text.Is(before, "in") || text.Is(before, "at")) && IsClauseStart(text, before)
            && (text.Is(at + 1, "instance") || text.Is(at + 1, "case") || text.Is(at + 1, "example") || text.Is(at + 1, "incident") || text.Is(at + 1, "point") || text.Is(at + 1, "episode") || text.Is(at + 1, "scene")))
        {
            return true;
        }

        if (text.Is(before, "to") && text.Is(before - 1, "according"))
        {
            return true;
        }

        if (!IsClauseStart(text, at))
        {
            return false;
        }

        for (var noun = at + 1; noun < Math.Min(at + 4, text.TokenCount); noun++)
        {
            if (text.Is(noun + 1, ',') && text.Is(noun + 2, "who") && text.IsA(noun, WordClass.Noun) && (text.NounMeaningOf(noun) & WordMeaning.Person) != 0 && IsSpokenBehind(text, noun + 3))
            {
                // One witness, who gave no name, told the BBC.
                return true;
            }

            if (text.IsA(noun, WordClass.FiniteVerb) && text.IsA(noun - 1, WordClass.Noun) && text.Tokens[noun].Length < 20 && (text.NounMeaningOf(noun - 1) & (WordMeaning.Person | WordMeaning.Group)) != 0 && ReportingVerbs.Find(text.BaseOf(noun)) is { Kind: ReportingKind.Speech })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a verb of saying follows the comma that ends a relative clause.</summary>
    private static bool IsSpokenBehind(ParsedText text, int from)
    {
        for (var at = from; at < Math.Min(from + 16, text.TokenCount - 1) && !text.Tokens[at].Has(TokenShape.StartsSentence); at++)
        {
            if (text.Is(at, ','))
            {
                return text.Tokens[at + 1].Length < 20 && text.IsA(at + 1, WordClass.FiniteVerb) && ReportingVerbs.Find(text.BaseOf(at + 1)) is { Kind: ReportingKind.Speech };
            }
        }

        return false;
    }

    private static bool IsClauseStart(ParsedText text, int token) => token <= 0 || text.Tokens[token].Has(TokenShape.StartsSentence) || text.Tokens[token - 1].Kind is TokenKind.Punctuation or TokenKind.Quote;

    /// <summary>Whether a bare one counts: "and one in Lisbon", "one was killed", "one dead", "two or one".</summary>
    private static bool IsCounted(ParsedText text, int at)
    {
        if (at > 0 && CasualtyWords.Find(text.Word(at - 1)) is { Predicate: not null, Form: CasualtyForm.Verb })
        {
            // Killing one and injuring one.
            return true;
        }

        if (text.Is(at + 1, "fatally") && text.Is(at - 1, ','))
        {
            // Three were stabbed, one fatally.
            return true;
        }

        if (text.Is(at + 1, "in") || text.Is(at + 1, "at") || text.Is(at + 1, "near") || text.Is(at + 1, "from"))
        {
            // "Three in Leeds and one in York": another number stands before it.
            return HasNumberBefore(text, at) || text.Is(at - 1, "including") || text.Is(at - 1, "and");
        }

        for (var behind = at + 1; behind < Math.Min(at + 4, text.TokenCount); behind++)
        {
            if (CasualtyWords.Find(text.Word(behind)).Predicate is not null)
            {
                return true;
            }

            if (!text.IsA(behind, WordClass.Auxiliary | WordClass.Adverb))
            {
                return false;
            }
        }

        return false;
    }

    private static bool HasNumberBefore(ParsedText text, int at)
    {
        for (var before = at - 1; before > Math.Max(0, at - 14) && !text.Tokens[before].Has(TokenShape.StartsSentence); before--)
        {
            if (text.IsA(before, WordClass.Numeral))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCasualty(ParsedText text, int from)
    {
        var comma = from;
        while (comma < Math.Min(from + 5, text.TokenCount) && !text.Is(comma, ',') && !text.Tokens[comma].Has(TokenShape.StartsSentence))
        {
            comma++;
        }

        if (text.Is(comma, ','))
        {
            // One of the victims, a 20-year-old man, died.
            for (var close = comma + 1; close < Math.Min(comma + 16, text.TokenCount - 1) && !text.Tokens[close].Has(TokenShape.StartsSentence); close++)
            {
                if (text.Is(close, ','))
                {
                    from = close + 1;
                    break;
                }
            }
        }

        for (var at = from; at < Math.Min(from + 6, text.TokenCount) && !text.Tokens[at].Has(TokenShape.StartsSentence); at++)
        {
            if (text.IsA(at, WordClass.Participle | WordClass.VerbPast) && CasualtyWords.Find(text.Word(at)).Predicate is not null && !text.IsA(at + 1, WordClass.AnyNoun))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One-on-one, two-by-two, all-four.</summary>
    private static bool IsBetweenHyphens(ParsedText text, int at) =>
        CardinalReader.IsHyphen(text, at - 1) && text.Tokens[at].IsJoined && text.Tokens[at - 1].IsJoined && at >= 2 && text.Tokens[at - 2].Kind == TokenKind.Word;
}
