using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures.Numbers;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Counted;

/// <summary>Reads what a share, a sum of money or a measure is of, where it stands beside the number.</summary>
internal static class MeasuredReader
{
    public static void ReadShare(ParsedText text, int end, ref FigureDraft draft)
    {
        var at = draft.Phrase.End;
        if (at >= end)
        {
            return;
        }

        var isOf = text.Is(at, "of");
        at += isOf ? 1 : 0;
        if (!isOf && (text.Is(at, "less") || text.Is(at, "more") || text.Is(at, "fewer")))
        {
            // 30% less energy is a change of the energy; "2% fewer than last year" says of what only by its comparison.
            if (text.Is(at + 1, "than"))
            {
                return;
            }

            at++;
        }

        if (isOf && (text.Is(at, "them") || text.Is(at, "whom") || text.Is(at, "which") || ((text.Is(at, "those") || text.Is(at, "these")) && !text.IsA(at + 1, WordClass.AnyNoun | WordClass.Adjective | WordClass.Numeral))))
        {
            draft.End = at + 1;
            return;
        }

        if (at < end && (isOf || draft.Phrase.Form == CoreForm.Fraction) && text.Tokens[at].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Quote)
        {
            var noun = NounPhrase.From(text, text.Tokens[at].Kind == TokenKind.Quote && at + 1 < end ? at + 1 : at);
            if (noun.HasHead)
            {
                CountedReader.Take(text, noun, ref draft);
                NameUnit(text, ref draft);
                return;
            }
        }
        else if (!isOf && !IsPeriodOnPeriod(text, at) && !text.Is(at, "last") && !text.Is(at, "this") && !text.Is(at, "next") && text.IsA(at, WordClass.AnyNoun | WordClass.Adjective) && !text.IsA(draft.Phrase.First - 1, WordClass.Preposition))
        {
            // A 4 percent rise, 12% turnout.
            var noun = CountedPhrase.At(text, at, end);
            if (noun.HasHead)
            {
                CountedReader.Take(text, noun, ref draft);
                NameUnit(text, ref draft);
                return;
            }
        }

        NameUnit(text, ref draft);
    }

    /// <summary>8% year-on-year, 2% month over month.</summary>
    private static bool IsPeriodOnPeriod(ParsedText text, int at)
    {
        if (!(text.Is(at, "year") || text.Is(at, "month") || text.Is(at, "quarter") || text.Is(at, "week")))
        {
            return text.Is(at, "yoy");
        }

        var link = at + 1 + (CardinalReader.IsHyphen(text, at + 1) ? 1 : 0);
        return text.Is(link, "on") || text.Is(link, "over") || text.Is(link, "to");
    }

    /// <summary>Of "64 percent of voters" the percent is the noun that the number stands before, as the kilometres of a length are.</summary>
    private static void NameUnit(ParsedText text, ref FigureDraft draft)
    {
        if (draft.Phrase.Unit == "percent" && text.Tokens[draft.Phrase.Last].Kind == TokenKind.Word)
        {
            draft.Head = "percent";
        }
    }

    public static void ReadMoney(ParsedText text, int end, ref FigureDraft draft)
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
            if (at >= end || text.Tokens[at].IsCapitalised || !text.IsA(at, WordClass.AnyNoun | WordClass.Adjective) || (text.Is(at - 1, "in") && (text.Is(draft.First - 1, "to") || text.Is(draft.First - 1, "at"))))
            {
                // Rose to $49.55 in early trading: when, not what.
                at = end;
            }
        }

        var noun = at < end && text.IsA(at, WordClass.AnyNoun | WordClass.Adjective | WordClass.Gerund | WordClass.Participle | WordClass.Name) ? CountedPhrase.At(text, at, end) : CountedPhrase.Nothing;
        if (noun.HasHead && !CountedReader.IsTime(text, noun))
        {
            CountedReader.Take(text, noun, ref draft);
        }

        if (text.Tokens[draft.Phrase.Last].Kind == TokenKind.Word && draft.Phrase.Last > draft.Phrase.NumberLast && text.IsA(draft.Phrase.Last, WordClass.AnyNoun) && text.Tokens[draft.Phrase.Last].Length > 3)
        {
            // Five dollars' worth of stuff: the noun of the phrase is the currency.
            draft.Head = CountedPhrase.HeadOf(text, draft.Phrase.Last);
        }
    }

    /// <summary>A length, a stretch of time, an age: the head is its unit, what is counted is the thing measured.</summary>
    public static void ReadMeasured(ParsedText text, int end, ref FigureDraft draft)
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

        draft.Head = CountedPhrase.HeadOf(text, unit);
        draft.Noun = new NounPhrase(phrase.UnitFirst, unit, phrase.UnitLast + 1);
        var at = phrase.End;
        if (text.Is(at, "of"))
        {
            at++;
        }
        else if (CardinalReader.IsHyphen(text, at) && text.Tokens[Math.Min(at + 1, text.TokenCount - 1)].IsJoined && (text.Is(at + 1, "long") || text.Is(at + 1, "wide") || text.Is(at + 1, "high") || text.Is(at + 1, "tall") || text.Is(at + 1, "deep")))
        {
            at += 2; // a 12-minute-long raid
        }
        else if (!phrase.IsHyphenated && text.IsA(unit, WordClass.PluralNoun))
        {
            draft.Counted = text.TextOf(phrase.UnitFirst, phrase.UnitLast);
            return;
        }

        // 27km south-east of the town: where, not what.
        var isWhere = text.Is(at, "north") || text.Is(at, "south") || text.Is(at, "east") || text.Is(at, "west");
        var noun = at < end && !isWhere && text.IsA(at, WordClass.AnyNoun | WordClass.Adjective | WordClass.Gerund) ? CountedPhrase.At(text, at, end) : CountedPhrase.Nothing;
        draft.Counted = noun.HasHead ? text.TextOf(noun.First, noun.End - 1) : text.Tokens[phrase.UnitLast].Length == 1 ? null : text.TextOf(phrase.UnitFirst, phrase.UnitLast);
        draft.End = Math.Max(draft.End, noun.End);
    }
}
