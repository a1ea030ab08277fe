using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Numbers;

/// <summary>Reads parts of one: <c>two-thirds</c>, <c>a quarter</c>, <c>half</c>, <c>3/4</c>, <c>½</c>, and the part behind a whole number: <c>one and a half</c>.</summary>
internal static class FractionReader
{
    private const decimal LargestMultiplied = 1e12m;

    /// <summary>Reads the fraction in signs that begins at a token: <c>½</c>, <c>3/4</c>; false when none does.</summary>
    public static bool TryReadSigns(ParsedText text, int first, int end, out NumberCore core)
    {
        core = new NumberCore { First = first, Last = first, Scale = 1, Form = CoreForm.Fraction };
        if (TryReadVulgar(text, first, out core.Value))
        {
            return true;
        }

        core.InDigits = true;
        core.Last = first + 2;
        return TryReadSlash(text, first, end, out core.Value);
    }

    /// <summary>Turns a numerator into the fraction or the ordinal that the words behind it make of it: <c>two-thirds</c>, <c>twenty-fifth</c>.</summary>
    public static void ReadDenominator(ParsedText text, int end, ref NumberCore core)
    {
        var at = Skip(text, core.Last + 1);
        if (at >= end || core.Form != CoreForm.Cardinal || core.InDigits)
        {
            return;
        }

        if (at > core.Last + 1 && core.Value > 100 && core.Value % 100 is >= 20 and var tens && tens % 10 == 0 && NumberWords.Find(text.Word(at)) is { Kind: NumberWordKind.Parts, Value: < 10 } unit)
        {
            // One hundred thirty-fifths: the tens belong to the part.
            core.Value = (core.Value - tens) / (tens + unit.Value);
            core.Last = at;
            core.Form = CoreForm.Fraction;
            core.Scale = 1;
        }
        else if (TryReadDenominator(text, at, end, core.Value == 1, out var denominator, out var last))
        {
            core.Value /= denominator;
            core.Last = last;
            core.Form = CoreForm.Fraction;
            core.Scale = 1;
        }
        else if (NumberWords.Find(text.Word(at)) is { Kind: NumberWordKind.Ordinal } place && core.Value >= (place.Value >= 100 ? 1 : 20)
            && (at > core.Last + 1 || core.Value % 100 == 0 || place.Value >= 100))
        {
            core.Value = place.Value >= 100 ? core.Value * place.Value : core.Value + place.Value;
            core.Last = at;
            core.Form = CoreForm.Ordinal;
            core.Scale = 1;
        }
    }

    /// <summary>Reads <c>a third</c>, <c>a half</c>, <c>a quarter</c> from their article on; false when they are none.</summary>
    public static bool TryReadArticle(ParsedText text, int article, int end, out NumberCore core)
    {
        core = new NumberCore { First = article, Last = article, Scale = 1 };
        return TryReadWords(text, article, end, ref core);
    }

    /// <summary>Adds the part behind a whole number: <c>and a half</c>, <c>½</c>, <c>1/2</c>, <c>-and-a-half</c>; of <c>one million and a half</c> half a million.</summary>
    public static void ReadTail(ParsedText text, int end, ref NumberCore core)
    {
        var at = core.Last + 1;
        if (at >= end || core.Form != CoreForm.Cardinal)
        {
            return;
        }

        decimal part = 0;
        var last = at;
        if (TryReadVulgar(text, at, out part) && text.Tokens[at].IsJoined)
        {
        }
        else if (core.IsPlainDigits && TryReadSlash(text, CardinalReader.IsHyphen(text, at) ? at + 1 : at, end, out part)
            && !(text.Tokens[at].IsJoined && !CardinalReader.IsHyphen(text, at)))
        {
            last = (CardinalReader.IsHyphen(text, at) ? at + 1 : at) + 2;
        }
        else
        {
            part = 0;
            at = Skip(text, at);
            if (text.Is(at, "and") && Skip(text, at + 1) is var from && from < end)
            {
                var fraction = new NumberCore { First = from };
                if (TryReadWords(text, from, end, ref fraction) && (fraction.Value < 1))
                {
                    part = fraction.Value;
                    last = fraction.Last;
                }
                else if (CardinalReader.IsArticle(text, from) || text.Is(from, "one"))
                {
                    var half = Skip(text, from + 1);
                    if (half < end && NumberWords.Find(text.Word(half)).Kind == NumberWordKind.Half)
                    {
                        part = 0.5m;
                        last = half;
                    }
                }
            }
        }

        if (part == 0)
        {
            return;
        }

        core.Last = last;
        if (core.Scale > 1)
        {
            // One million and a half; one billion and a half million.
            var behind = NumberWords.Find(text.Word(Math.Min(last + 1, text.TokenCount - 1)));
            var hasOwnScale = last + 1 < end && behind.Kind == NumberWordKind.Scale && behind.Value < core.Scale;
            core.Value += part * (hasOwnScale ? behind.Value : core.Scale);
            core.Last += hasOwnScale ? 1 : 0;
            core.Scale = 1;
            return;
        }

        core.Value += part;
        MultiplyByScale(text, end, ref core);
    }

    /// <summary>Half a million, five and a half million, a quarter million, half a dozen: the scale word behind a fraction.</summary>
    public static bool MultiplyByScale(ParsedText text, int end, ref NumberCore core)
    {
        var at = Skip(text, core.Last + 1);
        if (at + 1 < end && text.Is(at, "of") && CardinalReader.IsArticle(text, at + 1))
        {
            at += 2;
        }
        else if (CardinalReader.IsArticle(text, at))
        {
            at = Skip(text, at + 1);
        }

        var word = at < end ? NumberWords.Find(text.Word(at)) : default;
        if (word.Kind is not (NumberWordKind.Hundred or NumberWordKind.Scale or NumberWordKind.Group) || core.Value > LargestMultiplied)
        {
            return false;
        }

        core.Value *= word.Value;
        core.Scale = word.Value;
        core.Form = CoreForm.Cardinal;
        core.Last = at;
        return true;
    }

    /// <summary>A numerator and a denominator in words: <c>two-thirds</c>, <c>a fifth</c>, <c>one twenty-fifth</c>, <c>three quarters</c>.</summary>
    private static bool TryReadWords(ParsedText text, int first, int end, ref NumberCore core)
    {
        decimal numerator;
        int at;
        if (CardinalReader.IsArticle(text, first))
        {
            numerator = 1;
            at = Skip(text, first + 1);
        }
        else if (CardinalReader.TryRead(text, first, end, out var whole) && whole.Form == CoreForm.Cardinal && whole.Value < 1000)
        {
            numerator = whole.Value;
            at = Skip(text, whole.Last + 1);
        }
        else
        {
            return false;
        }

        if (at >= end || !TryReadDenominator(text, at, end, numerator == 1, out var denominator, out var last))
        {
            return false;
        }

        core.Value = numerator / denominator;
        core.Last = last;
        core.Form = CoreForm.Fraction;
        core.Scale = 1;
        return true;
    }

    private static bool TryReadDenominator(ParsedText text, int at, int end, bool isOne, out decimal denominator, out int last)
    {
        var word = NumberWords.Find(text.Word(at));
        (denominator, last) = (word.Value, at);
        switch (word.Kind)
        {
            case NumberWordKind.Parts when word.Value > 1:
            case NumberWordKind.Quarter when isOne || (text.Is(at, "quarter") && UnitReader.IsRatePoint(text, at + 1)):
                return true;
            case NumberWordKind.Half when isOne:
                return true;
            case NumberWordKind.Ordinal when word.Value > 2 && isOne:
                return PartSense.IsPart(text, at, end);
            case NumberWordKind.Tens when at + 2 < end && CardinalReader.IsHyphen(text, at + 1):
                var unit = NumberWords.Find(text.Word(at + 2));
                last = at + 2;
                denominator += unit.Value;
                return unit is { Kind: NumberWordKind.Parts, Value: < 10 } || (unit is { Kind: NumberWordKind.Ordinal, Value: < 10 } && isOne && PartSense.IsPart(text, last, end));
            default:
                return false;
        }
    }

    private static bool TryReadSlash(ParsedText text, int first, int end, out decimal value)
    {
        value = 0;
        if (first + 2 >= end || !text.Is(first + 1, '/') || !text.Tokens[first + 1].IsJoined || !text.Tokens[first + 2].IsJoined
            || text.Tokens[first].Kind != TokenKind.Number || text.Tokens[first + 2].Kind != TokenKind.Number || text.Is(first - 1, '/')
            || (text.Is(first + 3, '/') && text.Tokens[first + 3].IsJoined))
        {
            return false;
        }

        if (Numeral.Read(text.Word(first), out var over) != NumeralForm.Integer || Numeral.Read(text.Word(first + 2), out var under) != NumeralForm.Integer)
        {
            return false;
        }

        // 9/11 and 24/7 are names; 5/6 may be a day, but parts of such sizes are commoner in the news.
        if (over == 0 || over >= under || under > 1000 || text.Is(first, "9") || IsDay(text, first, end, over, under))
        {
            return false;
        }

        value = over / under;
        return true;
    }

    /// <summary>Update 12/17 9:40 a.m., polls open on 11/27: the month and day of an American date.</summary>
    public static bool IsDay(ParsedText text, int first, int end, decimal over, decimal under) => over is >= 1 and <= 12 && under is >= 2 and <= 31
        && ((first + 3 < end && text.Tokens[first + 3].Kind == TokenKind.Number && first + 4 < end && (text.Is(first + 4, ':') || DigitShapes.IsClockWord(text, first + 4)))
            || (under is not (16 or 20 or 24 or 25 or 30) && under > 12 && !text.Is(first + 3, "of") && !text.IsA(first + 3, WordClass.AnyNoun))
            || (text.Is(first - 1, "on") && !text.Is(first + 3, "of")));

    private static bool TryReadVulgar(ParsedText text, int token, out decimal value)
    {
        value = 0;
        if ((uint)token >= (uint)text.TokenCount || text.Tokens[token].Length != 1 || text.Tokens[token].Kind != TokenKind.Symbol)
        {
            return false;
        }

        value = text.Text[text.Tokens[token].Start] switch
        {
            '½' => 0.5m,
            '⅓' => 1m / 3,
            '⅔' => 2m / 3,
            '¼' => 0.25m,
            '¾' => 0.75m,
            '⅕' => 0.2m,
            '⅖' => 0.4m,
            '⅗' => 0.6m,
            '⅘' => 0.8m,
            '⅙' => 1m / 6,
            '⅚' => 5m / 6,
            '⅛' => 0.125m,
            '⅜' => 0.375m,
            '⅝' => 0.625m,
            '⅞' => 0.875m,
            _ => 0,
        };
        return value > 0;
    }

    private static int Skip(ParsedText text, int token) => CardinalReader.IsHyphen(text, token) ? token + 1 : token;
}
