using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures.Words;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Numbers;

/// <summary>Joins two numbers that the text gives as one range, ratio or score: <c>45,000-50,000</c>, <c>between 20 and 30</c>, <c>one in five</c>, <c>2-1</c>.</summary>
internal static class RangeReader
{
    private const int ChangeWindow = 8;

    /// <summary>Takes the second number into the phrase; false, and nothing changed, when there is none that belongs to it.</summary>
    public static bool ReadSecond(ParsedText text, int sentenceStart, int end, ref NumberPhrase phrase)
    {
        if (phrase.Form is not (CoreForm.Cardinal or CoreForm.Fraction) || phrase.Value is not { } low)
        {
            return false;
        }

        var at = phrase.End;
        if (!ReadLink(text, sentenceStart, end, phrase, ref at, out var link) || !TryReadEnd(text, at, end, out var second) || second.Value is not { } high || second.Form != phrase.Form)
        {
            return false;
        }

        if (link == Link.Over)
        {
            return ContestReader.ReadQuotient(text, end, second, low, high, ref phrase);
        }

        if (link == Link.In)
        {
            return ContestReader.ReadRatio(text, end, second, low, high, ref phrase);
        }

        if (link == Link.Hyphen && phrase.Measure == Measure.Count && second.Measure == Measure.Count && ContestReader.Is(text, sentenceStart, end, phrase, second, low, high))
        {
            return ContestReader.ReadScore(text, sentenceStart, end, second, low, high, ref phrase);
        }

        var sharesUnit = phrase.Unit is null && second.Unit is not null;
        if (!TryShareUnit(ref phrase, second, ref low, high) || low >= high
            || (link == Link.To && (IsChange(text, sentenceStart, phrase.First, sharesUnit) || (phrase.Measure == Measure.Count && TallyRules.IsVote(text, sentenceStart, phrase.First)))))
        {
            return false;
        }

        if (link == Link.Spaced && (phrase.NumberFirst != phrase.NumberLast || !(second.Unit is not null || text.IsA(second.End, WordClass.PluralNoun))))
        {
            return false;
        }

        if (link == Link.Or && (high > low * 2 + 1 || (DigitShapes.IsYear(text, phrase.NumberFirst) && DigitShapes.IsYear(text, second.NumberFirst) && text.Tokens[Math.Min(second.End, text.TokenCount - 1)].IsCapitalised)))
        {
            return false;
        }

        phrase.Low = low;
        phrase.High = high;
        phrase.Value = null;
        phrase.Rule = "range";
        phrase.Last = second.Last;
        phrase.NumberLast = second.NumberLast;
        phrase.UnitFirst = second.UnitFirst;
        phrase.UnitLast = second.UnitLast;
        phrase.IsHyphenated = second.IsHyphenated;
        phrase.Scale = second.Scale;
        return true;
    }

    private enum Link
    {
        Hyphen,

        /// <summary>A dash between spaces, which joins only two numbers of one thing: "18 - 20 minutes".</summary>
        Spaced,
        To,
        And,
        Or,
        In,
        Over,
    }

    private static bool ReadLink(ParsedText text, int sentenceStart, int end, in NumberPhrase phrase, ref int at, out Link link)
    {
        link = Link.Hyphen;
        if (at + 1 >= end)
        {
            return false;
        }

        var isHyphen = IsDash(text, at);
        if (isHyphen && text.Is(at + 1, "to") && at + 2 < end)
        {
            // 8- to 16-metre, 18-to-20.
            link = Link.To;
            at += CardinalReader.IsHyphen(text, at + 2) ? 3 : 2;
            return true;
        }

        if (isHyphen && text.Is(at + 1, "in") && CardinalReader.IsHyphen(text, at + 2))
        {
            link = Link.In;
            at += 3;
            return true;
        }

        if (isHyphen)
        {
            var isTight = text.Tokens[at].IsJoined && text.Tokens[at + 1].IsJoined;
            at++;
            link = isTight ? Link.Hyphen : Link.Spaced;
            return isTight || (text.Tokens[at].Kind == TokenKind.Number && phrase.InDigits && !text.Tokens[at - 1].IsJoined && !text.Tokens[at].IsJoined);
        }

        if (IsOneOfMany(text, at, end, phrase))
        {
            link = Link.In;
            at += 2;
            return true;
        }

        var word = text.Word(at);
        if (word.Length > 7 || text.Tokens[at].Kind != TokenKind.Word)
        {
            return false;
        }

        at++;
        if (text.Is(at - 1, "to") || text.Is(at - 1, "through"))
        {
            link = Link.To;
            at += text.Is(at, "about") || text.Is(at, "around") ? 1 : 0;
            return true;
        }

        if (text.Is(at - 1, "and"))
        {
            link = Link.And;
            return IsBetween(text, sentenceStart, phrase.First);
        }

        if (text.Is(at - 1, "or"))
        {
            link = Link.Or;
            return true;
        }

        if (text.Is(at - 1, "over"))
        {
            link = Link.Over;
            return !phrase.InDigits;
        }

        link = Link.In;
        if (text.Is(phrase.End, "out") && text.Is(at, "of") && phrase.Value == 1)
        {
            // One out of three, one out of every ten: a ratio as "one in three" is.
            at += text.Is(at + 1, "every") ? 2 : 1;
            return true;
        }

        at += text.Is(at, "every") ? 1 : 0;
        return text.Is(phrase.End, "in");
    }

    /// <summary>One patient in 20 has waited: a noun in the singular, and behind the second number what they do and nothing that it could count.</summary>
    private static bool IsOneOfMany(ParsedText text, int noun, int end, in NumberPhrase phrase) => phrase.Value == 1 && noun + 3 < end && text.Is(noun + 1, "in") && text.IsA(noun, WordClass.Noun) && !text.IsA(noun, WordClass.PluralNoun | WordClass.Name)
        && phrase.NumberFirst == phrase.NumberLast && (text.Tokens[noun + 2].Kind == TokenKind.Number || text.IsA(noun + 2, WordClass.Numeral)) && !DigitShapes.IsYear(text, noun + 2)
        && (text.IsA(noun + 3, WordClass.Auxiliary) || (text.IsA(noun + 3, WordClass.VerbThird) && !text.IsA(noun + 3, WordClass.PluralNoun)));

    private static bool TryReadEnd(ParsedText text, int at, int end, out NumberPhrase second)
    {
        second = default;
        var number = at;
        if (at < end && text.Tokens[at].Kind == TokenKind.Currency)
        {
            number++;
        }
        else if (at + 1 < end && text.Tokens[at].Kind == TokenKind.Punctuation && text.Text[text.Tokens[at].Start] is '-' or '−')
        {
            number++;
        }

        // A range ends in a number of its own, not in "a few" or "the first".
        return number < end && text.Tokens[number].Kind is TokenKind.Number or TokenKind.Word or TokenKind.Symbol && AmountReader.TryRead(text, number, at, end, out second);
    }

    /// <summary>Gives both ends one unit and one scale: "$3-4 million", "20 to 30 percent"; false when they measure different things.</summary>
    private static bool TryShareUnit(ref NumberPhrase phrase, in NumberPhrase second, ref decimal low, decimal high)
    {
        if (phrase.Scale == 1 && second.Scale > 1 && low < high / second.Scale && (phrase.Unit is null || phrase.Measure == Measure.Money))
        {
            low *= second.Scale;
        }

        if (phrase.Unit == second.Unit && phrase.Measure == second.Measure)
        {
            return true;
        }

        if (phrase.Unit is null && phrase.Measure == Measure.Count)
        {
            phrase.Unit = second.Unit;
            phrase.Measure = second.Measure;
            return true;
        }

        return phrase.Measure == Measure.Money && second.Unit is null && second.Measure == Measure.Count;
    }

    private static bool IsBetween(ParsedText text, int sentenceStart, int first)
    {
        for (var at = first - 1; at >= Math.Max(sentenceStart, first - 3); at--)
        {
            if (text.Is(at, "between"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether "from 5 to 7" tells of a rise or fall, so that both are figures of their own times.</summary>
    private static bool IsChange(ParsedText text, int sentenceStart, int first, bool sharesUnit)
    {
        if (text.Is(first - 1, "by") && first - 2 >= sentenceStart && RiseAndFallWords.Contains(text.Word(first - 2)))
        {
            // Fell by 5 to 7; but "fell by 5 to 7 degrees" is one fall.
            return !sharesUnit;
        }

        if (!text.Is(first - 1, "from") && !text.Is(first - 2, "from"))
        {
            return false;
        }

        for (var at = first - 2; at >= Math.Max(sentenceStart, first - ChangeWindow); at--)
        {
            if (RiseAndFallWords.Contains(text.Word(at)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDash(ParsedText text, int token) =>
        text.Tokens[token].Kind == TokenKind.Punctuation && text.Tokens[token].Length == 1 && text.Text[text.Tokens[token].Start] is '-' or '‐' or '‑' or '‒' or '–' or '—' or '−';
}
