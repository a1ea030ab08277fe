using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures.Words;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Numbers;

/// <summary>Reads what is measured from the sign or words behind a number: <c>%</c>, <c>per cent</c>, <c>km/h</c>, <c>square miles</c>, <c>-year-old</c>.</summary>
internal static class UnitReader
{
    private const int LongestForm = 32;

    /// <summary>Tokens around a "quarter-point" within which a rate or its rise is named.</summary>
    private const int PointReach = 6;

    /// <summary>Whether a unit can begin with a word; most words behind numbers begin none.</summary>
    private static readonly WordFlag Begins = new(Units.Begin);

    /// <summary>Takes in the percent sign or word; false when there is none.</summary>
    public static bool ReadPercent(ParsedText text, int end, ref NumberPhrase phrase)
    {
        var at = SkipHyphen(text, phrase.Last + 1);
        if (phrase.Form == CoreForm.Fraction && (text.Is(at, "of") ? at + 1 : at) is var article && CardinalReader.IsArticle(text, article))
        {
            // Half a percent, a quarter of a percentage point.
            at = article + 1;
        }

        int last;
        if (text.Is(at, '%') || text.Is(at, '％') || text.Is(at, '٪') || text.Is(at, "percent") || text.Is(at, "pct") || text.Is(at, "percentage"))
        {
            last = at;
        }
        else if (text.Is(at, "per") && (CardinalReader.IsHyphen(text, at + 1) ? at + 2 : at + 1) is var cent && cent < end && text.Is(cent, "cent"))
        {
            last = cent;
        }
        else if (phrase.Form == CoreForm.Fraction && IsRatePoint(text, phrase.Last + 1))
        {
            // A quarter-point cut.
            at = last = SkipHyphen(text, phrase.Last + 1);
            phrase.IsHyphenated = at > phrase.Last + 1;
            (phrase.Measure, phrase.Unit, phrase.Rule, phrase.UnitFirst, phrase.UnitLast) = (Measure.Other, "percentage point", "percent", at, at);
            return true;
        }
        else
        {
            return false;
        }

        if (last >= end)
        {
            return false;
        }

        if (text.Is(last + 1, "point") || text.Is(last + 1, "points"))
        {
            phrase.Measure = Measure.Other;
            phrase.Unit = "percentage point";
            phrase.UnitFirst = at;
            phrase.UnitLast = last + 1;
            last = text.Tokens[last].Kind == TokenKind.Word ? phrase.Last : last;
        }
        else
        {
            phrase.Measure = Measure.Share;
            phrase.Unit = "percent";
        }

        phrase.Rule = "percent";
        phrase.Last = last;
        return true;
    }

    /// <summary>Whether the point behind a half or quarter is one of interest: "a quarter-point rise", "by half a point".</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The token behind the word for the part, hyphen included.</param>
    public static bool IsRatePoint(ParsedText text, int at)
    {
        var point = SkipHyphen(text, at);
        if (!text.Is(point, "point"))
        {
            return false;
        }

        for (var near = Math.Max(0, at - PointReach); near < Math.Min(text.TokenCount, point + PointReach); near++)
        {
            if (near != point && (RiseAndFallWords.Contains(text.Word(near)) || text.Is(near, "rate") || text.Is(near, "rates") || text.Is(near, "move") || text.Is(near, "lifts") || text.Is(near, "lifted")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes in a unit of measure; false when there is none.</summary>
    public static bool ReadUnit(ParsedText text, int end, ref NumberPhrase phrase)
    {
        var from = phrase.Last + 1;
        if (from >= end)
        {
            return false;
        }

        var isHyphenated = CardinalReader.IsHyphen(text, from) && from + 1 < end && text.Tokens[from + 1].Kind == TokenKind.Word;
        from += isHyphenated || (phrase.Form == CoreForm.Vague && text.Is(from, "of")) ? 1 : 0;
        if (phrase.Form == CoreForm.Fraction)
        {
            // Half a mile, a quarter of an hour, half an hour.
            var noun = text.Is(from, "of") ? from + 1 : from;
            from = CardinalReader.IsArticle(text, noun) ? noun + 1 : from;
        }

        if (from >= end || !TryFind(text, from, end, out var unit, out var last) || !Fits(text, phrase, from, last, end, isHyphenated, unit))
        {
            return false;
        }

        phrase.Measure = unit.Measure;
        phrase.Unit = unit.Name;
        phrase.UnitFirst = from;
        if (text.Is(last + 1, "per") && last + 2 < end && unit.Measure is Measure.Mass or Measure.Volume or Measure.Length or Measure.Area && TryFind(text, last + 2, end, out var whole, out var wholeLast) && text.Tokens[last + 2].Length > 2)
        {
            // Two tonnes per hectare, 40 litres per second.
            (phrase.Measure, phrase.Unit, last) = (Measure.Rate, $"{unit.Name} per {whole.Name}", wholeLast);
        }

        phrase.UnitLast = last;
        phrase.IsHyphenated = isHyphenated;
        phrase.Rule = "unit";
        if (text.Tokens[from].IsJoined && !isHyphenated)
        {
            phrase.Last = last;
        }

        ReadAge(text, end, ref phrase);
        ReadSmallerUnit(text, end, ref phrase);
        return true;
    }

    /// <summary>The longest unit that begins at a token.</summary>
    public static bool TryFind(ParsedText text, int from, int end, out MeasureUnit unit, out int last)
    {
        last = from - 1;
        unit = default;
        if (text.Tokens[from].Kind == TokenKind.Word && !Begins.Of(text, from))
        {
            return false;
        }

        for (last = Math.Min(end, from + Units.MostTokens) - 1; last >= from; last--)
        {
            var start = text.Tokens[from].Start;
            var length = text.Tokens[last].End - start;
            if (length <= LongestForm && Units.TryFind(text.Text.AsSpan(start, length), out unit))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(ParsedText text, in NumberPhrase phrase, int from, int last, int end, bool isHyphenated, MeasureUnit unit)
    {
        var word = text.Word(from);
        if (from == last && word.Length <= 2 && char.IsAsciiLetter(word[0]))
        {
            // Short forms stand behind digits; "5 C" ends its clause, "2 m" is no start of a word cut off.
            return phrase.InDigits && !(last + 1 < end && text.Tokens[last + 1].IsJoined && text.Tokens[last + 1].Kind is TokenKind.Number or TokenKind.Word or TokenKind.Clitic)
                && (text.Tokens[from].IsJoined || word[0] is not ('C' or 'F' or 'K' or 'A' or 'V' or 'B') || last + 1 >= end || text.Tokens[last + 1].Kind == TokenKind.Punctuation || (word[0] is 'C' or 'F' && IsComparedHeat(text, last + 1)));
        }

        if (unit.Name == "second" && text.Is(from, "second"))
        {
            return isHyphenated ? !text.Is(last + 1, "half") : (phrase.Value == 1 || (phrase.Form == CoreForm.Fraction && CardinalReader.IsArticle(text, from - 1))) && !CardinalReader.IsHyphen(text, last + 1);
        }

        // Two Feet and Three Degrees are names; a headline in capitals is not.
        return !(text.Tokens[from].IsCapitalised && text.Tokens[from].Length > 2 && !text.Tokens[from].Has(TokenShape.AllCapitals) && !text.Tokens[phrase.NumberFirst].IsCapitalised
            && unit.Measure == Measure.Volume);
    }

    /// <summary>0.66 C above the average, 1.5 C warmer.</summary>
    private static bool IsComparedHeat(ParsedText text, int at) => text.Is(at, "above") || text.Is(at, "below") || text.Is(at, "behind") || text.Is(at, "warmer") || text.Is(at, "cooler") || text.Is(at, "hotter") || text.Is(at, "colder")
        || text.Is(at, "higher") || text.Is(at, "lower") || text.Is(at, "since") || text.Is(at, "more") || text.Is(at, "less");

    /// <summary>A 54-year-old, ten years old, 18 months of age, an 87 yo man.</summary>
    private static void ReadAge(ParsedText text, int end, ref NumberPhrase phrase)
    {
        if (phrase.Measure != Measure.Duration)
        {
            return;
        }

        var at = SkipHyphen(text, phrase.UnitLast + 1);
        if (at < end && (text.Is(at, "old") || text.Is(at, "olds")))
        {
            phrase.UnitLast = at;
        }
        else if (text.Is(at, "of") && text.Is(at + 1, "age") && at + 1 < end)
        {
            phrase.UnitLast = at + 1;
        }
        else
        {
            return;
        }

        phrase.Measure = Measure.Age;
        phrase.Rule = "age";
    }

    /// <summary>5 feet 2 inches, 12 ft 2 in: one length in the larger unit.</summary>
    private static void ReadSmallerUnit(ParsedText text, int end, ref NumberPhrase phrase)
    {
        if (phrase.Unit != "foot" || phrase.Value is not { } feet)
        {
            return;
        }

        var at = SkipHyphen(text, phrase.UnitLast + 1);
        at += text.Is(at, "and") || text.Is(at, ',') ? 1 : 0;
        if (at + 1 < end && text.Tokens[at].Kind is TokenKind.Number or TokenKind.Word && CardinalReader.TryRead(text, at, end, out var inches)
            && inches.Form == CoreForm.Cardinal && inches.Value < 12 && SkipHyphen(text, inches.Last + 1) is var unit
            && (text.Is(unit, "in") || text.Is(unit, "inch") || text.Is(unit, "inches")))
        {
            phrase.Value = feet + inches.Value / 12;
            phrase.Last = phrase.UnitLast = unit;
        }
    }

    private static int SkipHyphen(ParsedText text, int token) => CardinalReader.IsHyphen(text, token) ? token + 1 : token;
}
