using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures;

/// <summary>Reads the noun phrase that a number counts, where it stands beside the number.</summary>
internal static class CountedReader
{
    private const int QuoteReach = 12;
    private static readonly NounPhrase Nothing = new(-1, -1, -1);

    /// <summary>Fills in noun phrase, counted words, head, kind and scope.</summary>
    public static void Read(ParsedText text, int end, ref FigureDraft draft)
    {
        ref readonly var phrase = ref draft.Phrase;
        draft.Noun = Nothing;
        draft.End = Math.Max(draft.End, phrase.End);
        switch (phrase.Measure)
        {
            case Measure.Count or Measure.Ratio:
                ReadCount(text, end, ref draft);
                break;
            case Measure.Share:
                ReadShare(text, end, ref draft);
                break;
            case Measure.Money:
                ReadMoney(text, end, ref draft);
                break;
            default:
                ReadMeasured(text, end, ref draft);
                break;
        }
    }

    /// <summary>The noun phrase that begins at a token, a quotation mark before it or inside it passed over; without a head when there is none.</summary>
    public static NounPhrase PhraseAt(ParsedText text, int at, int end)
    {
        if (at < end && text.Tokens[at].Kind == TokenKind.Quote)
        {
            at++;
        }

        if (at >= end || text.Is(at, "the") || text.Is(at, "a") || text.Is(at, "an") || text.Tokens[at].Kind is not (TokenKind.Word or TokenKind.Number))
        {
            return Nothing;
        }

        var noun = NounPhrase.From(text, at);
        if (noun.HasHead)
        {
            return BeforeCalendar(text, noun);
        }

        // At least one illegal "stop and search" operation: the noun stands behind the quoted words.
        var open = at;
        while (open < end && open < at + 3 && text.Tokens[open].Kind != TokenKind.Quote && text.IsA(open, WordClass.Adjective | WordClass.Participle))
        {
            open++;
        }

        open = open < end && text.Tokens[open].Kind == TokenKind.Quote ? open : at - 1;
        if (open < 0 || text.Tokens[open].Kind != TokenKind.Quote)
        {
            return Nothing;
        }

        for (var close = open + 1; close < Math.Min(end - 1, open + QuoteReach); close++)
        {
            if (text.Tokens[close].Kind == TokenKind.Quote)
            {
                var behind = NounPhrase.From(text, close + 1);
                return behind.HasHead && text.IsA(close + 1, WordClass.AnyNoun | WordClass.Adjective) ? new NounPhrase(at, behind.Head, behind.End) : Nothing;
            }
        }

        return Nothing;
    }

    /// <summary>Four people Tuesday morning: the day is no part of what is counted.</summary>
    private static NounPhrase BeforeCalendar(ParsedText text, NounPhrase noun)
    {
        for (var at = noun.First + 1; at <= noun.Head; at++)
        {
            if (text.Tokens[at].IsCapitalised && text.IsA(at - 1, WordClass.PluralNoun) && text.TryFind(at, out var entry) && entry.IsProper && entry.Names(WordMeaning.Time))
            {
                return new NounPhrase(noun.First, at - 1, at);
            }
        }

        return noun;
    }

    /// <summary>Takes a noun phrase over as what is counted.</summary>
    public static void Take(ParsedText text, NounPhrase noun, ref FigureDraft draft)
    {
        var first = noun.First;
        while (first < noun.Head && (text.IsA(first, WordClass.Determiner | WordClass.Numeral | WordClass.Adverb) || ScopeWords.IsAfter(text.Word(first)) || text.Tokens[first].Kind is TokenKind.Quote or TokenKind.Clitic or TokenKind.Punctuation)
            && !text.Tokens[first].Has(TokenShape.AllCapitals))
        {
            first++;
        }

        draft.Noun = noun with { First = first };
        draft.End = Math.Max(draft.End, noun.End);
        draft.Counted = text.TextOf(first, Math.Max(noun.Head, noun.End - 1));
        draft.Head = HeadOf(text, noun.Head);
    }

    /// <summary>The head noun in the singular and lower case.</summary>
    public static string HeadOf(ParsedText text, int token)
    {
        var word = text.Word(token);
        return word.Length <= 64 ? WordLexicon.English.SingularOf(word) : word.ToString().ToLowerInvariant();
    }

    private static void ReadCount(ParsedText text, int end, ref FigureDraft draft)
    {
        var at = draft.End;
        if (at >= end)
        {
            return;
        }

        if (text.Tokens[at].Kind == TokenKind.Number && IsAgeGroup(text, at, end))
        {
            // Two 10-year-olds.
            draft.End = at + 5;
            draft.Noun = new NounPhrase(at + 2, at + 4, at + 5);
            draft.Counted = text.TextOf(at, at + 4);
            draft.Head = "year-old";
            return;
        }

        if (CardinalReader.IsHyphen(text, at))
        {
            // A one-room house: what the hyphen joins is what is counted.
            if (at + 1 < end && text.Tokens[at + 1].IsJoined && text.Tokens[at + 1].Kind == TokenKind.Word)
            {
                draft.Phrase.IsHyphenated = true;
                if (CanBeNoun(text, at + 1))
                {
                    Take(text, new NounPhrase(at + 1, at + 1, at + 2), ref draft);
                }
            }

            return;
        }

        if (text.Is(at, "of"))
        {
            ReadPart(text, at, end, ref draft);
            return;
        }

        if (ScopeWords.IsAfter(text.Word(at)) && !text.IsA(at, WordClass.Name))
        {
            draft.Kind = CountKind.Increment;
            draft.Scope = text.Word(at).ToString().ToLowerInvariant();
            draft.End = at + 1;
            at++;
            if (text.Is(at - 1, "others") || at >= end)
            {
                draft.IsOthers = true;
                return;
            }
        }

        // One, single message.
        at += text.Is(at, ',') && draft.Phrase.Value == 1 && text.IsA(at + 1, WordClass.Adjective) && !text.IsA(at + 2, WordClass.Auxiliary) ? 1 : 0;
        if (text.Is(at, "or") && text.Is(at + 1, "a") && text.Is(at + 2, "few"))
        {
            at += 3;
        }

        var noun = PhraseAt(text, at, end);
        if (!noun.HasHead && text.IsA(at, WordClass.VerbPast | WordClass.Participle) && !text.IsA(at + 1, WordClass.Numeral | WordClass.Determiner | WordClass.Pronoun))
        {
            // 102 verified Acme Repair Shops: a form in -ed before a noun in the plural modifies it.
            var behind = PhraseAt(text, at + 1, end);
            noun = behind.HasHead && (text.IsA(behind.Head, WordClass.PluralNoun) || (text.IsA(behind.Head, WordClass.Name) && text.Word(behind.Head)[^1] == 's')) && CasualtyWords.Find(text.Word(at)).Predicate is null ? behind with { First = at } : noun;
        }

        noun = noun.HasHead ? Extended(text, noun, draft, end) : CompoundAt(text, at, end);

        if (noun.HasHead && !IsOfOtherClause(text, noun))
        {
            Take(text, noun, ref draft);
            TakeModifying(text, ref draft);
            TakeUnit(text, ref draft);
        }
    }

    /// <summary>Goes on to the noun in the plural that the number needs: behind a name with of, three US Department of Justice (DOJ) charges; to the end of quoted words, three "army and navy posts".</summary>
    private static NounPhrase Extended(ParsedText text, NounPhrase noun, in FigureDraft draft, int end)
    {
        if (noun.First > 0 && text.Tokens[noun.First - 1].Kind == TokenKind.Quote && noun.First - 1 >= draft.Phrase.End)
        {
            if (noun.End + 1 < end && text.Tokens[noun.End].Kind == TokenKind.Quote && !text.IsA(noun.Head, WordClass.PluralNoun) && text.IsA(noun.End + 1, WordClass.AnyNoun))
            {
                // Three "pilot" shops.
                var outside = NounPhrase.From(text, noun.End + 1);
                return outside.HasHead ? new NounPhrase(noun.First, outside.Head, outside.End) : noun;
            }

            var close = noun.End;
            while (close < Math.Min(end, noun.First + QuoteReach) && text.Tokens[close].Kind == TokenKind.Word && !text.IsA(close, WordClass.Auxiliary | WordClass.FiniteVerb))
            {
                close++;
            }

            return close < end && close > noun.End && text.Tokens[close].Kind == TokenKind.Quote && text.IsA(close - 1, WordClass.PluralNoun) ? new NounPhrase(noun.First, close - 1, close) : noun;
        }

        if (draft.Phrase.Value is null or < 2 || !text.Tokens[noun.Head].IsCapitalised || text.IsA(noun.Head, WordClass.PluralNoun) || !text.Is(noun.End, "of"))
        {
            return noun;
        }

        for (var at = noun.End; at < Math.Min(end, noun.End + QuoteReach); at++)
        {
            if (text.IsA(at, WordClass.PluralNoun) && !text.Tokens[at].IsCapitalised)
            {
                return new NounPhrase(noun.First, at, at + 1);
            }

            if (!text.Tokens[at].IsCapitalised && !text.Is(at, "of") && !text.Is(at, "for") && !text.Is(at, "and") && !text.Is(at, "the") && !text.Is(at, '(') && !text.Is(at, ')'))
            {
                break;
            }
        }

        return noun;
    }

    /// <summary>Words that the tagger takes for verbs and that stand where only a noun can: "20 push-ups", "in one sitting".</summary>
    public static NounPhrase CompoundAt(ParsedText text, int at, int end)
    {
        if (at >= end || text.Tokens[at].Kind != TokenKind.Word || text.IsA(at, WordClass.Auxiliary | WordClass.Pronoun | WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction))
        {
            return Nothing;
        }

        if (at + 2 < end && CardinalReader.IsHyphen(text, at + 1) && text.Tokens[at + 2].IsJoined && text.Tokens[at + 2].Kind == TokenKind.Word && text.Word(at + 2)[^1] == 's')
        {
            return new NounPhrase(at, at + 2, at + 3);
        }

        var isEnd = at + 1 >= end || text.Tokens[at + 1].Kind == TokenKind.Punctuation || text.IsA(at + 1, WordClass.Preposition | WordClass.Conjunction);
        return isEnd && text.IsA(at, WordClass.Gerund | WordClass.Verb | WordClass.VerbThird) && CanBeNoun(text, at) ? new NounPhrase(at, at, at + 1) : Nothing;
    }

    private static bool IsAgeGroup(ParsedText text, int at, int end) =>
        at + 4 < end && CardinalReader.IsHyphen(text, at + 1) && text.Is(at + 2, "year") && CardinalReader.IsHyphen(text, at + 3) && text.Is(at + 4, "olds");

    /// <summary>Whether the word is a noun here, or can be one elsewhere.</summary>
    public static bool CanBeNoun(ParsedText text, int token) =>
        text.IsA(token, WordClass.AnyNoun | WordClass.Name) || (text.Tokens[token].Length <= 32 && (WordLexicon.English.ClassesOf(text.Word(token)) & WordClass.AnyNoun) != 0);

    /// <summary>A four step plan, the five number summary: the singular noun behind a number of several is what is counted, the last noun is the one thing.</summary>
    private static void TakeModifying(ParsedText text, ref FigureDraft draft)
    {
        var first = draft.Noun.First;
        if (draft.Phrase.Value is >= 2 and < 1000 && draft.Noun.Head == first + 1 && text.IsA(first, WordClass.Noun) && !text.IsA(first, WordClass.Name) && !text.Tokens[first].IsCapitalised
            && text.IsA(draft.Noun.Head, WordClass.Noun) && !text.IsA(draft.Noun.Head, WordClass.PluralNoun | WordClass.Name) && text.Word(draft.Noun.Head)[^1] != 's'
            && (text.NounMeaningOf(draft.Noun.Head) & (WordMeaning.Person | WordMeaning.Group)) == 0)
        {
            draft.Head = HeadOf(text, first);
        }
    }

    /// <summary>Three of the men, 12 of them, dozens of cars.</summary>
    private static void ReadPart(ParsedText text, int of, int end, ref FigureDraft draft)
    {
        var at = of + 1;
        draft.End = at;
        if (at >= end)
        {
            return;
        }

        var isAmount = draft.Phrase.Form == CoreForm.Vague || draft.Phrase.Value == 12;
        if (text.Is(at, "them") || text.Is(at, "whom") || text.Is(at, "which") || text.Is(at, "us") || ((text.Is(at, "those") || text.Is(at, "these")) && !text.IsA(at + 1, WordClass.AnyNoun | WordClass.Adjective | WordClass.Numeral)))
        {
            draft.Kind = CountKind.Subset;
            draft.Scope = "of";
            draft.End = at + 1;
            return;
        }

        var noun = text.Tokens[at].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Quote ? NounPhrase.From(text, text.Tokens[at].Kind == TokenKind.Quote && at + 1 < end ? at + 1 : at) : Nothing;
        if (!noun.HasHead)
        {
            return;
        }

        Take(text, noun, ref draft);
        if (!isAmount || text.IsA(at, WordClass.Determiner))
        {
            draft.Kind = CountKind.Subset;
            draft.Scope = "of";
        }
    }

    /// <summary>Two straight days, three full weeks: a unit behind an adjective is measured, not counted.</summary>
    private static void TakeUnit(ParsedText text, ref FigureDraft draft)
    {
        if (draft.IsCount && Units.TryFind(text.Word(draft.Noun.Head), out var unit) && unit.Measure == Measure.Duration && !text.Tokens[draft.Noun.Head].IsCapitalised)
        {
            draft.Phrase.Measure = Measure.Duration;
            draft.Phrase.Unit = unit.Name;
            draft.Phrase.UnitFirst = draft.Phrase.UnitLast = draft.Noun.Head;
        }
    }

    /// <summary>Whether the noun belongs to a clause of its own: in "of the 12, police said" nothing is counted beside the number.</summary>
    private static bool IsOfOtherClause(ParsedText text, NounPhrase noun) => text.IsA(noun.First, WordClass.Pronoun) || (text.Tokens[noun.First].IsCapitalised && text.IsA(noun.Head, WordClass.Name)
        && noun.First == noun.Head && text.IsA(noun.End, WordClass.FiniteVerb) && !text.IsA(noun.Head, WordClass.PluralNoun));

    private static void ReadShare(ParsedText text, int end, ref FigureDraft draft)
    {
        var at = draft.Phrase.End;
        if (at >= end)
        {
            return;
        }

        var isOf = text.Is(at, "of");
        at += isOf ? 1 : 0;
        if (isOf && (text.Is(at, "them") || text.Is(at, "those") || text.Is(at, "whom") || text.Is(at, "which") || text.Is(at, "these")))
        {
            draft.End = at + 1;
            return;
        }

        if (at < end && (isOf || draft.Phrase.Form == CoreForm.Fraction) && text.Tokens[at].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Quote)
        {
            var noun = NounPhrase.From(text, text.Tokens[at].Kind == TokenKind.Quote && at + 1 < end ? at + 1 : at);
            if (noun.HasHead)
            {
                Take(text, noun, ref draft);
                return;
            }
        }
        else if (!isOf && text.IsA(at, WordClass.AnyNoun | WordClass.Adjective) && !text.IsA(draft.Phrase.First - 1, WordClass.Preposition))
        {
            // A 4 percent rise, 12% turnout.
            var noun = PhraseAt(text, at, end);
            if (noun.HasHead)
            {
                Take(text, noun, ref draft);
                return;
            }
        }

        if (draft.Head is null && draft.Phrase.Unit == "percent" && text.Tokens[draft.Phrase.Last].Kind == TokenKind.Word)
        {
            draft.Head = "percent";
        }
    }

    private static void ReadMoney(ParsedText text, int end, ref FigureDraft draft)
    {
        var at = draft.End;
        at += text.Tokens[Math.Min(at, text.TokenCount - 1)].Kind == TokenKind.Apostrophe ? 1 : 0;
        if (text.Is(at, "worth") && text.Is(at + 1, "of"))
        {
            at += 2;
        }
        else if (text.Is(at, "in") || text.Is(at, "of"))
        {
            at++;
            if (at >= end || text.Tokens[at].IsCapitalised || !text.IsA(at, WordClass.AnyNoun | WordClass.Adjective))
            {
                at = end;
            }
        }

        var noun = at < end && text.IsA(at, WordClass.AnyNoun | WordClass.Adjective | WordClass.Gerund | WordClass.Participle | WordClass.Name) ? PhraseAt(text, at, end) : Nothing;
        if (noun.HasHead)
        {
            Take(text, noun, ref draft);
        }

        if (text.Tokens[draft.Phrase.Last].Kind == TokenKind.Word && draft.Phrase.Last > draft.Phrase.NumberLast && text.IsA(draft.Phrase.Last, WordClass.AnyNoun) && text.Tokens[draft.Phrase.Last].Length > 3)
        {
            // Five dollars' worth of stuff: the noun of the phrase is the currency.
            draft.Head = HeadOf(text, draft.Phrase.Last);
        }
    }

    /// <summary>A length, a stretch of time, an age: the head is its unit, what is counted is the thing measured.</summary>
    private static void ReadMeasured(ParsedText text, int end, ref FigureDraft draft)
    {
        ref readonly var phrase = ref draft.Phrase;
        if (phrase.UnitFirst < 0)
        {
            return;
        }

        var unit = phrase.UnitFirst;
        while (unit < phrase.UnitLast && !Units.TryFind(text.Word(unit), out _) && !text.IsA(unit, WordClass.AnyNoun))
        {
            unit++;
        }

        // Square miles, miles per hour: the noun is the last of the first group.
        for (var next = unit + 1; next <= phrase.UnitLast && text.IsA(next, WordClass.AnyNoun); next++)
        {
            unit = next;
        }

        draft.Head = HeadOf(text, unit);
        draft.Noun = new NounPhrase(phrase.UnitFirst, unit, phrase.UnitLast + 1);
        var at = phrase.End;
        if (text.Is(at, "of"))
        {
            at++;
        }
        else if (!phrase.IsHyphenated && text.IsA(unit, WordClass.PluralNoun))
        {
            draft.Counted = text.TextOf(phrase.UnitFirst, phrase.UnitLast);
            return;
        }

        var noun = at < end && text.IsA(at, WordClass.AnyNoun | WordClass.Adjective | WordClass.Gerund) ? PhraseAt(text, at, end) : Nothing;
        draft.Counted = noun.HasHead ? text.TextOf(noun.First, noun.End - 1) : text.TextOf(phrase.UnitFirst, phrase.UnitLast);
        draft.End = Math.Max(draft.End, noun.End);
    }
}
