using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Numbers;

/// <summary>Reads one number, however it is written.</summary>
internal static class NumberReader
{
    /// <summary>Reads the number that begins at a token; false when none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The token.</param>
    /// <param name="end">Index after the last token that may belong to it.</param>
    /// <param name="core">The number.</param>
    public static bool TryRead(ParsedText text, int first, int end, out NumberCore core)
    {
        core = default;
        switch (text.Tokens[first].Kind)
        {
            case TokenKind.Number:
                if (FractionReader.TryReadSigns(text, first, end, out core))
                {
                    return true;
                }

                CardinalReader.TryRead(text, first, end, out core);
                ReadSpacedGroups(text, end, ref core);
                ExponentReader.ReadTail(text, end, ref core);
                FractionReader.ReadTail(text, end, ref core);
                MultiplyByGroup(text, end, ref core);
                return true;
            case TokenKind.Symbol:
                return FractionReader.TryReadSigns(text, first, end, out core);
            case TokenKind.Word:
                return CardinalReader.IsArticle(text, first) ? TryReadArticle(text, first, end, out core) : TryReadWord(text, first, end, out core);
            default:
                return false;
        }
    }

    /// <summary>Whether a number can begin with the word; <see cref="TryRead"/> reads none that begins with another.</summary>
    public static bool MayBeginWith(ReadOnlySpan<char> word) => NumberWords.Find(word).Kind is not (NumberWordKind.None or NumberWordKind.Parts)
        || word.Equals("a", StringComparison.OrdinalIgnoreCase) || word.Equals("an", StringComparison.OrdinalIgnoreCase);

    private static bool TryReadArticle(ParsedText text, int article, int end, out NumberCore core)
    {
        core = default;
        if (article + 1 >= end)
        {
            return false;
        }

        switch (ListedWords.Number(text, article + 1).Kind)
        {
            case NumberWordKind.Few:
                return VagueReader.TryRead(text, article, end, out core);
            case NumberWordKind.Hundred or NumberWordKind.Scale:
                CardinalReader.TryRead(text, article, end, out core);
                FractionReader.ReadDenominator(text, end, ref core);
                FractionReader.ReadTail(text, end, ref core);
                return true;
            case NumberWordKind.Group when text.Is(article + 1, "dozen"):
                core = new NumberCore { First = article, Last = article + 1, Value = 12, Scale = 12 };
                FractionReader.ReadTail(text, end, ref core);
                return true;
            case NumberWordKind.Half or NumberWordKind.Quarter or NumberWordKind.Ordinal or NumberWordKind.Tens:
                if (!FractionReader.TryReadArticle(text, article, end, out core))
                {
                    return false;
                }

                if (text.Is(core.Last + 1, ',') && !text.Is(article - 1, "by") && IsOneMore(text, article, core.Last + 2))
                {
                    return false; // "a third, a 16-year-old, died later": one more person
                }

                if (!FractionReader.MultiplyByScale(text, end, ref core) && text.Is(core.Last, "quarter") && !text.Is(core.Last + 1, "of") && !UnitReader.IsRatePoint(text, core.Last + 1) && !IsShare(text, article, core.Last))
                {
                    // "A quarter" is a part only with its whole; else it is three months, a coin or a part of a town.
                    return false;
                }

                return true;
            default:
                return false;
        }
    }

    /// <summary>Whether what stands behind "a third," tells of a person: an article, an age, "who"; a name where it opens the clause.</summary>
    private static bool IsOneMore(ParsedText text, int article, int behind) => CardinalReader.IsArticle(text, behind) || text.Is(behind, "aged") || text.Is(behind, "who") || text.Is(behind, "whose") || text.Is(behind, "named") || text.Is(behind, "identified")
        || (behind < text.TokenCount && text.Tokens[behind].Kind == TokenKind.Number && text.Tokens[behind].Length <= 2)
        || (behind < text.TokenCount && text.Tokens[behind].IsCapitalised && text.IsA(behind, WordClass.Name) && !text.IsA(behind + 1, WordClass.FiniteVerb) && (text.Tokens[article].Has(TokenShape.StartsSentence) || text.Is(article - 1, "and")));

    /// <summary>"Cut its dividend by a quarter", "more than a quarter said": a part of what the clause tells of.</summary>
    private static bool IsShare(ParsedText text, int article, int quarter) =>
        quarter + 1 >= text.TokenCount || (text.Is(article - 1, "by") ? text.Tokens[quarter + 1].Kind == TokenKind.Punctuation && !CardinalReader.IsHyphen(text, quarter + 1)
            : (text.Is(article - 1, "than") || text.Is(article - 1, "nearly") || text.Is(article - 1, "almost")) && (text.Is(quarter + 1, "were") || text.Is(quarter + 1, "are") || text.Is(quarter + 1, "have") || text.Is(quarter + 1, "said") || text.Is(quarter + 1, "say")));

    private static bool TryReadWord(ParsedText text, int first, int end, out NumberCore core)
    {
        core = default;
        var word = ListedWords.Number(text, first);
        switch (word.Kind)
        {
            case NumberWordKind.Quarter when UnitReader.IsRatePoint(text, first + 1) && first + 1 < end:
                core = new NumberCore { First = first, Last = first, Value = 0.25m, Scale = 1, Form = CoreForm.Fraction };
                return true;
            case NumberWordKind.None or NumberWordKind.Parts or NumberWordKind.Quarter:
                return false;
            case NumberWordKind.Ordinal:
                core = new NumberCore { First = first, Last = first, Value = word.Value, Scale = 1, Form = CoreForm.Ordinal };
                return true;
            case NumberWordKind.Half:
                core = new NumberCore { First = first, Last = first, Value = 0.5m, Scale = 1, Form = CoreForm.Fraction };
                return FractionReader.MultiplyByScale(text, end, ref core) || HalfRule.IsPart(text, first, end) || UnitReader.IsRatePoint(text, first + 1);
            case NumberWordKind.Vague or NumberWordKind.Few or NumberWordKind.Plural:
                return VagueReader.TryRead(text, first, end, out core);
            case NumberWordKind.Group:
                core = new NumberCore { First = first, Last = first, Value = word.Value, Scale = word.Value };
                return word.Value == 12;
            default:
                CardinalReader.TryRead(text, first, end, out core);
                FractionReader.ReadDenominator(text, end, ref core);
                if (core.Form == CoreForm.Fraction)
                {
                    FractionReader.MultiplyByScale(text, end, ref core);
                }

                FractionReader.ReadTail(text, end, ref core);
                MultiplyByGroup(text, end, ref core);
                return true;
        }
    }

    /// <summary>Two dozen, 3 dozens, three-dozen.</summary>
    private static void MultiplyByGroup(ParsedText text, int end, ref NumberCore core)
    {
        var at = CardinalReader.IsHyphen(text, core.Last + 1) ? core.Last + 2 : core.Last + 1;
        if (at < end && core.Form == CoreForm.Cardinal && core.Value < 100 && (text.Is(at, "dozen") || text.Is(at, "dozens")))
        {
            core.Value *= 12;
            core.Scale = 12;
            core.Last = at;
        }
    }

    /// <summary>1 234 567.89 with thin or no-break spaces between its groups.</summary>
    private static void ReadSpacedGroups(ParsedText text, int end, ref NumberCore core)
    {
        if (core.Numeral != NumeralForm.Integer || core.First != core.Last || core.Form != CoreForm.Cardinal || text.Tokens[core.First].Length > 3)
        {
            return;
        }

        for (var at = core.Last + 1; at < end && IsSpacedGroup(text, at); at++)
        {
            var form = Numeral.Read(text.Word(at), out var group);
            if (form is not (NumeralForm.Integer or NumeralForm.Decimal) || core.Value > 1e20m)
            {
                return;
            }

            core.Value = core.Value * 1000 + group;
            core.Last = at;
            core.Numeral = form == NumeralForm.Decimal ? NumeralForm.Decimal : NumeralForm.Grouped;
            if (form == NumeralForm.Decimal)
            {
                return;
            }
        }
    }

    private static bool IsSpacedGroup(ParsedText text, int at)
    {
        var token = text.Tokens[at];
        var before = text.Tokens[at - 1];
        return token.Kind == TokenKind.Number && token.Start == before.End + 1 && text.Text[before.End] is '\u202f' or '\u2009' or '\u00a0'
            && (token.Length == 3 || (token.Length > 4 && text.Text[token.Start + 3] == '.'));
    }
}
