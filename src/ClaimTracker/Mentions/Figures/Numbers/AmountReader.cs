using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Numbers;

/// <summary>Reads a number with its sign, its short scale word, its currency, percent sign or unit.</summary>
internal static class AmountReader
{
    /// <summary>Reads the amount whose number begins at a token; false when no number does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The token.</param>
    /// <param name="least">The first token that it may take in before the number.</param>
    /// <param name="end">Index after the last token that may belong to it.</param>
    /// <param name="phrase">The amount.</param>
    public static bool TryRead(ParsedText text, int first, int least, int end, out NumberPhrase phrase)
    {
        if (!NumberReader.TryRead(text, first, end, out var core))
        {
            phrase = default;
            return false;
        }

        phrase = NumberPhrase.From(core);
        if (core.Form is CoreForm.Code or CoreForm.TooLarge or CoreForm.Ordinal or CoreForm.SpokenYear)
        {
            return true;
        }

        ReadPoint(text, least, ref phrase);
        var isMoney = MoneyReader.ReadBefore(text, least, ref phrase);
        ReadSign(text, least, ref phrase);
        ReadSuffix(text, end, isMoney, ref phrase);
        if (isMoney)
        {
            // "$5 US", "C$100 million dollars": a second name of the same currency.
            var behind = phrase;
            if (MoneyReader.ReadAfter(text, end, ref behind) && !behind.IsHyphenated && behind.Unit == phrase.Unit)
            {
                phrase.Last = behind.Last;
            }
        }
        else if (!UnitReader.ReadPercent(text, end, ref phrase) && !MoneyReader.ReadAfter(text, end, ref phrase))
        {
            UnitReader.ReadUnit(text, end, ref phrase);
        }

        ReadPlus(text, end, ref phrase);
        DropDash(text, ref phrase);
        return true;
    }

    /// <summary>The dash of "-6 people" opens an item of a list or an aside: no things are fewer than none.</summary>
    private static void DropDash(ParsedText text, ref NumberPhrase phrase)
    {
        var next = phrase.Last + 1;
        if (phrase.Value is < 0 && phrase.Measure == Measure.Count && phrase.First == phrase.NumberFirst - 1 && text.Tokens[phrase.First].Kind != TokenKind.Word
            && (text.IsA(next, Lexicons.WordClass.PluralNoun) || (text.IsA(next, Lexicons.WordClass.Adjective) && text.IsA(next + 1, Lexicons.WordClass.PluralNoun))))
        {
            phrase.Value = -phrase.Value;
            phrase.First = phrase.NumberFirst;
        }
    }

    /// <summary>.322: a decimal point with no digit before it.</summary>
    private static void ReadPoint(ParsedText text, int least, ref NumberPhrase phrase)
    {
        var point = phrase.First - 1;
        if (point >= least && phrase.Numeral == NumeralForm.Integer && phrase.InDigits && phrase.NumberLast == phrase.NumberFirst && text.Is(point, '.') && text.Tokens[phrase.First].IsJoined
            && !(point > 0 && text.Tokens[point].IsJoined && text.Tokens[point - 1].Kind is TokenKind.Word or TokenKind.Number))
        {
            var length = text.Tokens[phrase.First].Length;
            for (var i = 0; i < length && phrase.Value > 0; i++)
            {
                phrase.Value /= 10;
            }

            phrase.First = phrase.NumberFirst = point;
            phrase.Numeral = NumeralForm.Decimal;
        }
    }

    /// <summary>-5, −18 °C, minus five, negative ten.</summary>
    private static void ReadSign(ParsedText text, int least, ref NumberPhrase phrase)
    {
        var sign = phrase.First - 1;
        if (sign < least || phrase.Value is null)
        {
            return;
        }

        // "Plus or minus 3 points" is a width and no side.
        var isWord = (text.Is(sign, "minus") && !(text.Is(sign - 1, "or") && text.Is(sign - 2, "plus"))) || text.Is(sign, "negative");
        var isMark = text.Tokens[phrase.First].IsJoined && text.Tokens[sign].Length == 1 && text.Text[text.Tokens[sign].Start] is '-' or '−' or '–'
            && !(sign > 0 && text.Tokens[sign].IsJoined && text.Tokens[sign - 1].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Symbol or TokenKind.Clitic);
        if (isWord || isMark)
        {
            phrase.Value = -phrase.Value;
            phrase.First = sign;
        }
    }

    /// <summary>1.2bn, 300m, 10K, 75 USD million.</summary>
    private static void ReadSuffix(ParsedText text, int end, bool isMoney, ref NumberPhrase phrase)
    {
        var at = phrase.Last + 1;
        at += at < end && CardinalReader.IsHyphen(text, at) && text.Tokens[at].IsJoined ? 1 : 0;
        if (at >= end || !phrase.InDigits || phrase.Scale != 1 || phrase.Form != CoreForm.Cardinal || text.Tokens[at].Kind != TokenKind.Word || text.Tokens[at].Length > 3
            || !ScaleSuffixes.TryFind(text.Word(at), out var scale, out var place))
        {
            return;
        }

        var isJoined = text.Tokens[at].IsJoined;
        var fits = place switch
        {
            ScalePlace.Any => true,
            ScalePlace.Joined => isJoined || isMoney,
            _ => isMoney || (isJoined && scale == 1_000_000 && text.Tokens[at].Length == 1 && (CountsThings(text, at + 1, end) || (phrase.Numeral == NumeralForm.Decimal && IsOfPairs(text, at + 1, end)) || (phrase.Value < 1000 && MillionsRule.Counts(text, phrase.First, at + 1)))) || (isJoined && scale == 1_000_000_000 && phrase.Value < 1000),
        };
        if (!fits || phrase.Value is not { } value || Math.Abs(value) > 1e15m)
        {
            return;
        }

        phrase.Value = value * scale;
        phrase.Scale = scale;
        phrase.Last = phrase.NumberLast = at;
    }

    /// <summary>Whether "300m" are 300 million and no metres: a plural follows, "people" or "users", and no "race" or full stop.</summary>
    private static bool CountsThings(ParsedText text, int at, int end) =>
        at < end && text.Tokens[at].Kind == TokenKind.Word && (text.IsA(at, Lexicons.WordClass.PluralNoun) || text.Is(at, "people")
            || (at + 1 < end && text.IsA(at, Lexicons.WordClass.Adjective) && text.IsA(at + 1, Lexicons.WordClass.PluralNoun)));

    /// <summary>3.4m text messages: a noun and its plural.</summary>
    private static bool IsOfPairs(ParsedText text, int at, int end) => at + 1 < end && text.IsA(at, Lexicons.WordClass.Noun) && !text.IsA(at, Lexicons.WordClass.Name) && text.IsA(at + 1, Lexicons.WordClass.PluralNoun) && !text.Tokens[at].IsCapitalised;

    /// <summary>The + of "50+", "$1 million+".</summary>
    private static void ReadPlus(ParsedText text, int end, ref NumberPhrase phrase)
    {
        var at = phrase.Last + 1;
        if (at < end && text.Is(at, '+') && text.Tokens[at].IsJoined && !(at + 1 < end && text.Tokens[at + 1].IsJoined && text.Tokens[at + 1].Kind == TokenKind.Number))
        {
            phrase.Last = at;
        }
    }
}
