using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures.Numbers;
using ClaimTracker.Mentions.Figures.Words;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Counted;

/// <summary>Reads the noun phrase that a number counts, where it stands beside the number.</summary>
internal static class CountedReader
{
    /// <summary>Fills in noun phrase, counted words, head, kind and scope.</summary>
    public static void Read(ParsedText text, int end, ref FigureDraft draft)
    {
        ref readonly var phrase = ref draft.Phrase;
        draft.Noun = CountedPhrase.Nothing;
        draft.End = Math.Max(draft.End, phrase.End);
        switch (phrase.Measure)
        {
            case Measure.Count or Measure.Ratio:
                ReadCount(text, end, ref draft);
                break;
            case Measure.Share:
                MeasuredReader.ReadShare(text, end, ref draft);
                break;
            case Measure.Money:
                MeasuredReader.ReadMoney(text, end, ref draft);
                break;
            default:
                MeasuredReader.ReadMeasured(text, end, ref draft);
                break;
        }
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
        draft.Head = CountedPhrase.HeadOf(text, noun.Head);
    }

    private static void ReadCount(ParsedText text, int end, ref FigureDraft draft)
    {
        var at = draft.End;
        if (draft.Phrase.Measure == Measure.Ratio && text.Is(draft.Phrase.NumberFirst + 2, "in") && draft.Phrase.NumberLast > draft.Phrase.NumberFirst + 2)
        {
            // One patient in 20.
            Take(text, new NounPhrase(draft.Phrase.NumberFirst + 1, draft.Phrase.NumberFirst + 1, draft.Phrase.NumberFirst + 2), ref draft);
            return;
        }

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
                if (CountedPhrase.CanBeNoun(text, at + 1))
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
            if (IsDifference(text, at))
            {
                return;
            }

            at++;
            if (text.Is(at - 1, "others") || at >= end)
            {
                draft.IsOthers = true;
                return;
            }
        }

        if (IsDifference(text, at))
        {
            // 40 fewer than planned: what is counted is what it is compared with.
            draft.Kind = CountKind.Increment;
            draft.Scope = text.Word(at).ToString().ToLowerInvariant();
            return;
        }

        if (draft.Phrase.Value is >= 2 && text.Is(at, "die") && !text.IsA(at + 1, WordClass.AnyNoun))
        {
            // Five die as bus burns.
            (draft.Counted, draft.Head, draft.IsCompleted, draft.Predicate) = ("people", "people", true, "killed");
            return;
        }

        if (draft.Phrase.Form == CoreForm.Vague && IsHeadlineVerb(text, at, end))
        {
            // Tens of thousands march in the capital.
            (draft.Counted, draft.Head, draft.IsCompleted, draft.Predicate) = ("people", "people", true, VerbForms.Participle(text, at));
            return;
        }

        // One, single message.
        at += text.Is(at, ',') && draft.Phrase.Value == 1 && text.IsA(at + 1, WordClass.Adjective) && !text.IsA(at + 2, WordClass.Auxiliary) ? 1 : 0;
        if (text.Is(at, "or") && text.Is(at + 1, "a") && text.Is(at + 2, "few"))
        {
            at += 3;
        }

        if (text.Is(at + 1, ',') && CasualtyWords.Find(text.Word(at)) is { Predicate: not null, Form: CasualtyForm.Adjective })
        {
            // Left four dead, cutting power.
            return;
        }

        if (text.Is(at, "set") && (text.Is(at + 1, "in") || text.Is(at + 1, "by") || text.Is(at + 1, "on") || text.Is(at + 1, "at") || text.Is(at + 1, "last")))
        {
            // The record of 7,660 set in July.
            return;
        }

        if (text.Is(at, '.') && at + 3 < end && text.Tokens[at + 1] is { Kind: TokenKind.Number, IsJoined: true } && (CardinalReader.IsHyphen(text, at + 2) ? at + 3 : at + 2) is var caliber && (text.Is(caliber, "caliber") || text.Is(caliber, "calibre")))
        {
            at = caliber + 1; // several .22-caliber casings
        }

        if (text.Is(at, "back") && text.IsA(draft.First - 1, WordClass.AnyVerb | WordClass.Pronoun) && !text.IsA(at + 1, WordClass.AnyNoun))
        {
            // Fire one back.
            return;
        }

        if (text.Is(at, "cast") && !text.IsA(at + 1, WordClass.AnyNoun))
        {
            // Out of 2.3 million cast.
            return;
        }

        if (draft.Phrase.Value == 1 && text.Is(at, "remains") && (text.Is(at + 1, "in") || text.Is(at + 1, "at") || text.IsA(at + 1, WordClass.Adjective | WordClass.Participle)))
        {
            // One remains in hospital.
            return;
        }

        if (text.Is(at + 1, ',') && (text.IsA(at, WordClass.Participle | WordClass.VerbPast) ? !text.IsA(at, WordClass.AnyNoun) : draft.Kind == CountKind.Increment && VerbForms.MayBeParticiple(text, at)))
        {
            // Another 6,100 delayed, tracking data showed.
            return;
        }

        if (text.Is(at, "suffered") || text.Is(at, "sustained"))
        {
            // Two suffered burns: they had them, nothing counts the burns.
            return;
        }

        var noun = CountedPhrase.At(text, at, end);
        var isSubject = draft.First == 0 || text.Tokens[draft.First].Has(TokenShape.StartsSentence) || text.Tokens[draft.First - 1].Kind is TokenKind.Punctuation or TokenKind.Quote;
        if (!noun.HasHead && (!isSubject || draft.Phrase.Measure == Measure.Ratio) && text.IsA(at, WordClass.VerbPast | WordClass.Participle) && !text.IsA(at + 1, WordClass.Numeral | WordClass.Determiner | WordClass.Pronoun))
        {
            // 102 verified Acme Repair Shops: a form in -ed before a noun in the plural modifies it.
            var behind = CountedPhrase.At(text, at + 1, end);
            noun = behind.HasHead && (text.IsA(behind.Head, WordClass.PluralNoun) || (text.IsA(behind.Head, WordClass.Name) && text.Word(behind.Head)[^1] == 's')) && CasualtyWords.Find(text.Word(at)).Predicate is null ? behind with { First = at } : noun;
        }

        noun = noun.HasHead ? CountedPhrase.Extended(text, noun, draft, end) : CountedPhrase.CompoundAt(text, at, end);
        if (noun.HasHead && noun.Head > noun.First && draft.Phrase.Value == 1 && text.Is(noun.Head, "shot") && (text.NounMeaningOf(noun.Head - 1) & WordMeaning.Person) != 0)
        {
            // One person shot.
            noun = new NounPhrase(noun.First, noun.Head - 1, noun.Head);
        }

        if (noun.HasHead && noun.Head > noun.First && draft.Phrase.Value is >= 2 && text.IsA(noun.Head, WordClass.Noun | WordClass.Gerund) && text.Word(noun.Head).EndsWith("ing", StringComparison.OrdinalIgnoreCase)
            && !text.Tokens[noun.Head].IsCapitalised && text.IsA(noun.Head - 1, WordClass.PluralNoun | WordClass.Name) && text.Word(noun.Head - 1)[^1] == 's' && (text.NounMeaningOf(noun.Head - 1) & WordMeaning.Person) != 0)
        {
            // Three Republicans voting against it.
            noun = new NounPhrase(noun.First, noun.Head - 1, noun.Head);
        }

        if (noun.HasHead && !IsOfOtherClause(text, noun) && !IsTime(text, noun))
        {
            Take(text, noun, ref draft);
            TakeModifying(text, ref draft);
            TakeUnit(text, ref draft);
        }
    }

    /// <summary>Grew 2 percent next year: when it grew, not what is counted.</summary>
    public static bool IsTime(ParsedText text, NounPhrase noun) => noun.First < noun.Head
        && (text.Is(noun.First, "next") || text.Is(noun.First, "last") || text.Is(noun.First, "this") || text.Is(noun.First, "each") || text.Is(noun.First, "every"))
        && (text.NounMeaningOf(noun.Head) & WordMeaning.Time) != 0 && !text.IsA(noun.Head, WordClass.PluralNoun);

    private static bool IsDifference(ParsedText text, int at) => (text.Is(at, "fewer") || text.Is(at, "less") || text.Is(at, "more")) && text.Is(at + 1, "than");

    /// <summary>Whether a word in the singular that can be a verb stands alone behind a number of many.</summary>
    private static bool IsHeadlineVerb(ParsedText text, int at, int end) => at + 1 < end && text.IsA(at, WordClass.Noun) && !text.IsA(at, WordClass.PluralNoun | WordClass.Name) && !text.IsA(at + 1, WordClass.AnyNoun | WordClass.Name)
        && text.TryFind(at, out var entry) && (entry.Classes & WordClass.Verb) != 0;

    private static bool IsAgeGroup(ParsedText text, int at, int end) =>
        at + 4 < end && CardinalReader.IsHyphen(text, at + 1) && text.Is(at + 2, "year") && CardinalReader.IsHyphen(text, at + 3) && text.Is(at + 4, "olds");

    /// <summary>A four step plan, the five number summary: the singular noun behind a number of several is what is counted, the last noun is the one thing.</summary>
    private static void TakeModifying(ParsedText text, ref FigureDraft draft)
    {
        var first = draft.Noun.First;
        if (draft.Phrase.Value is >= 2 and < 1000 && draft.Noun.Head == first + 1 && text.IsA(first, WordClass.Noun) && !text.IsA(first, WordClass.Name) && !text.Tokens[first].IsCapitalised
            && text.IsA(draft.Noun.Head, WordClass.Noun) && !text.IsA(draft.Noun.Head, WordClass.PluralNoun | WordClass.Name) && text.Word(draft.Noun.Head)[^1] != 's'
            && (text.NounMeaningOf(draft.Noun.Head) & (WordMeaning.Person | WordMeaning.Group)) == 0)
        {
            draft.Head = CountedPhrase.HeadOf(text, first);
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
            if (text.Is(at, "them") && at + 1 < end && text.IsA(at + 1, WordClass.PluralNoun) && !text.IsA(at + 1, WordClass.AnyVerb | WordClass.Name) && (text.NounMeaningOf(at + 1) & WordMeaning.Person) != 0
                && (at + 2 >= end || text.Tokens[at + 2].Kind == TokenKind.Punctuation || text.IsA(at + 2, WordClass.Conjunction | WordClass.Preposition)))
            {
                // Held nine people, four of them minors.
                Take(text, new NounPhrase(at + 1, at + 1, at + 2), ref draft);
            }

            return;
        }

        if (text.IsA(at, WordClass.Gerund) || (text.IsA(at, WordClass.Adverb) && text.IsA(at + 1, WordClass.Gerund)))
        {
            // Including 31 of retaining secret papers: charges are, which stand before.
            draft.End = of;
            return;
        }

        var noun = text.Tokens[at].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Quote ? NounPhrase.From(text, text.Tokens[at].Kind == TokenKind.Quote && at + 1 < end ? at + 1 : at) : CountedPhrase.Nothing;
        if (!noun.HasHead)
        {
            if (draft.Phrase.Form == CoreForm.Vague && text.Tokens[at].IsCapitalised && text.IsA(at, WordClass.Adjective | WordClass.Name) && (at + 1 >= end || text.Tokens[at + 1].Kind == TokenKind.Punctuation || text.IsA(at + 1, WordClass.Preposition | WordClass.AnyVerb | WordClass.Auxiliary | WordClass.Conjunction)))
            {
                // Put millions of Japanese into shelters.
                Take(text, new NounPhrase(at, at, at + 1), ref draft);
            }

            return;
        }

        Take(text, noun, ref draft);
        if (HarmPhrases.GroupAt(text, at, end, out var harm) is { } group && harm == noun.Head)
        {
            // Two of the injured, 13 of those killed.
            (draft.Counted, draft.Head, draft.Predicate) = ("people", "people", group);
        }

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
        && noun.First == noun.Head && text.IsA(noun.End, WordClass.FiniteVerb) && !text.IsA(noun.Head, WordClass.PluralNoun) && text.Word(noun.Head)[^1] != 's');
}
