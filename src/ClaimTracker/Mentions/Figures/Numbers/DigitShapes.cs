using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Numbers;

/// <summary>Sets digits aside whose own shape shows that they are no amount: dates, times, telephone numbers, ordinals, versions, references.</summary>
internal static class DigitShapes
{
    private const int FirstYear = 1000, LastYear = 2100;

    /// <summary>Whether the digits at a token are no amount; the phrase then says which tokens and why.</summary>
    public static bool TrySetAside(ParsedText text, int first, int end, out NumberPhrase phrase)
    {
        phrase = default;
        return Sequence(text, first, end, ref phrase) || Telephone(text, first, end, ref phrase) || ClockTime(text, first, end, ref phrase)
            || LettersBehind(text, first, end, ref phrase) || MarksBefore(text, first, end, ref phrase);
    }

    public static bool IsYear(ParsedText text, int token) =>
        (uint)token < (uint)text.TokenCount && text.Tokens[token].Kind == TokenKind.Number && text.Tokens[token].Length == 4
        && Numeral.Read(text.Word(token), out var value) == NumeralForm.Integer && value is >= FirstYear and <= LastYear;

    /// <summary>Whether a clock time in words ends here: <c>o'clock</c>, <c>p.m.</c>.</summary>
    public static bool IsClockWord(ParsedText text, int token)
    {
        var word = (uint)token < (uint)text.TokenCount ? text.Word(token) : default;
        return word.Length is >= 2 and <= 7 && (Same(word, "am") || Same(word, "pm") || Same(word, "a.m.") || Same(word, "p.m.") || Same(word, "a.m") || Same(word, "p.m")
            || Same(word, "o'clock") || Same(word, "o’clock"));
    }

    /// <summary>Several numbers with one mark between them: 2022-06-21, 5/17/2018, 555-123-4567, 17:30, 2013-14, 24/7.</summary>
    private static bool Sequence(ParsedText text, int first, int end, ref NumberPhrase phrase)
    {
        var form = Numeral.Read(text.Word(first), out _);
        if (form == NumeralForm.Dotted)
        {
            var word = text.Word(first);
            phrase = word.Length is >= 6 and <= 10 && (word[^5] == '.' || word[^3] == '.') ? Aside(first, first, "dotted-date", "date") : Aside(first, first, "version", "version");
            return true;
        }

        if (first + 2 >= end || text.Tokens[first + 1].Length != 1 || !text.Tokens[first + 1].IsJoined || !text.Tokens[first + 2].IsJoined)
        {
            return YearSpan(text, first, end, ref phrase);
        }

        var mark = text.Text[text.Tokens[first + 1].Start];
        if (mark is not ('-' or '/' or ':' or '–') || text.Tokens[first + 2].Kind != TokenKind.Number)
        {
            return false;
        }

        var last = first + 2;
        var digits = text.Tokens[first].Length + text.Tokens[last].Length;
        if (mark == '-' && last + 2 < end && text.Is(last + 1, '-') && text.Tokens[last + 1].IsJoined && text.Tokens[last].Length == 3 && text.Tokens[last + 2] is { IsJoined: true, Kind: TokenKind.Word } letters && letters.Has(TokenShape.AllCapitals) && letters.Length >= 4)
        {
            // 614-555-TIPS.
            phrase = Aside(first, last + 2, "telephone", "phone");
            return true;
        }

        while (last + 2 < end && text.Is(last + 1, mark) && text.Tokens[last + 1].IsJoined && text.Tokens[last + 2].IsJoined && text.Tokens[last + 2].Kind == TokenKind.Number)
        {
            last += 2;
            digits += text.Tokens[last].Length;
        }

        if (last > first + 2)
        {
            phrase = mark == ':' ? Aside(first, last, "clock-time", "time")
                : mark == '/' || (last == first + 4 && (IsYear(text, first) || IsYear(text, last))) ? Aside(first, last, "numeric-date", "date")
                : digits >= 7 ? Aside(first, last, "telephone", "phone")
                : Aside(first, last, "number-row", "score");
            return true;
        }

        var length = text.Tokens[last].Length;
        switch (mark)
        {
            case ':' when length == 2 && text.Tokens[first].Length <= 2:
                phrase = Aside(first, last, "clock-time", "time");
                return true;
            case ':' when length >= 4 && text.Tokens[first].Length <= 2 && text.Text[text.Tokens[last].Start + 2] == '.' && form == NumeralForm.Integer:
                // Won in 3:29.45.
                phrase = Aside(first, last, "race-time", "time");
                return true;
            case ':' when Numeral.Read(text.Word(first), out var over) == NumeralForm.Integer && Numeral.Read(text.Word(last), out var under) == NumeralForm.Integer && under > 0:
                phrase = NumberPhrase.SetAside(first, last, "ratio", "");
                phrase.Reason = null;
                phrase.InDigits = true;
                phrase.Value = over / under;
                phrase.Measure = Measure.Ratio;
                return true;
            case '/' when IsYear(text, first) || (IsYear(text, last) && text.Tokens[first].Length <= 2):
                phrase = Aside(first, last, "years", "year");
                return true;
            case '/' when text.Tokens[first].Has(TokenShape.StartsLine) && text.Tokens[last].Length == 2 && last + 1 < text.TokenCount && (text.Tokens[last + 1].IsCapitalised || IsYear(text, last + 1)):
                // 21/30 before the caption of a picture.
                phrase = Aside(first, last, "list-marker", "list");
                return true;
            case '/' when !FractionReader.TryReadSigns(text, first, end, out _):
                phrase = Numeral.Read(text.Word(first), out var month) == NumeralForm.Integer && Numeral.Read(text.Word(last), out var day) == NumeralForm.Integer && month < day && !text.Is(first, "9") && FractionReader.IsDay(text, first, end, month, day)
                    ? Aside(first, last, "numeric-date", "date") : Aside(first, last, "number-pair", text.Tokens[first].Length <= 2 && length <= 2 ? "idiom" : "identifier");
                return true;
            case '-' or '–' when IsYearPair(text, first, last):
                phrase = Aside(first, last, "years", "year");
                return true;
            case '-' when text.Tokens[first].Length == 3 && length == 4 && form == NumeralForm.Integer:
                phrase = Aside(first, last, "telephone", "phone");
                return true;
            default:
                return false;
        }
    }

    /// <summary>1890 – 91, 1914 — 1918 with spaces around the dash.</summary>
    private static bool YearSpan(ParsedText text, int first, int end, ref NumberPhrase phrase)
    {
        if (first + 2 < end && text.Tokens[first + 1].Kind == TokenKind.Punctuation && text.Text[text.Tokens[first + 1].Start] is '-' or '–' or '—'
            && text.Tokens[first + 2].Kind == TokenKind.Number && IsYearPair(text, first, first + 2))
        {
            phrase = Aside(first, first + 2, "years", "year");
            return true;
        }

        return false;
    }

    private static bool IsYearPair(ParsedText text, int first, int last) =>
        IsYear(text, first) && Numeral.Read(text.Word(first), out var from) == NumeralForm.Integer && from >= 1200
        && Numeral.Read(text.Word(last), out var to) == NumeralForm.Integer
        && ((text.Tokens[last].Length == 2 && to > from % 100) || (text.Tokens[last].Length == 4 && to > from && to <= LastYear && from is < 1990 or > 2000));

    /// <summary>(202) 555-0100, +44 20 7946 0958, 0800 123 456.</summary>
    private static bool Telephone(ParsedText text, int first, int end, ref NumberPhrase phrase)
    {
        var last = first;
        if (text.Is(first - 1, '(') && text.Is(first + 1, ')') && text.Tokens[first].Length is 3 or 4 or 5 && first + 2 < end && text.Tokens[first + 2].Kind == TokenKind.Number)
        {
            last = first + 2;
        }
        else if (!(text.Is(first - 1, '+') && text.Tokens[first].IsJoined && text.Tokens[first].Length <= 3) && !(text.Word(first)[0] == '0' && text.Tokens[first].Length is >= 3 and <= 5))
        {
            return false;
        }

        while (true)
        {
            var next = last + 1;
            next += next < end && (CardinalReader.IsHyphen(text, next) || text.Is(next, '(') || text.Is(next, ')')) ? 1 : 0;
            if (next >= end || text.Tokens[next].Kind != TokenKind.Number || text.Tokens[next].Length < 2 || Numeral.Read(text.Word(next), out _) != NumeralForm.Integer)
            {
                break;
            }

            last = next;
        }

        if (last == first && (text.Word(first)[0] != '0' || Numeral.Read(text.Word(first), out _) != NumeralForm.Integer))
        {
            return false;
        }

        phrase = last > first ? Aside(first, last, "telephone", "phone") : IsHours(text, first + 1) ? Aside(first, first, "clock-time", "time") : Aside(first, first, "leading-zero", "identifier");
        return true;
    }

    private static bool ClockTime(ParsedText text, int first, int end, ref NumberPhrase phrase)
    {
        var next = first + 1;
        if (next >= end)
        {
            return false;
        }

        var isClock = IsClockWord(text, next) && !text.Is(next, "am") || (text.Is(next, "am") && !text.Is(first - 1, "i"));
        if (isClock && Numeral.Read(text.Word(first), out var hour) is var form && hour < 25
            && (form == NumeralForm.Integer || (form == NumeralForm.Decimal && text.Word(first) is var digits && digits.Length >= 4 && digits[^3] == '.' && digits[^2] < '6')))
        {
            phrase = Aside(first, next, "clock-time", "time");
            return true;
        }

        if (IsHours(text, next) && text.Tokens[next].Has(TokenShape.AllCapitals) && text.Tokens[first].Length is <= 2 or 4)
        {
            phrase = Aside(first, first, "clock-time", "time");
            return true;
        }

        return false;
    }

    private static bool IsHours(ParsedText text, int token) => text.Is(token, "gmt") || text.Is(token, "hours") || text.Is(token, "hrs") || text.Is(token, "bst") || text.Is(token, "utc")
        || text.Is(token, "cet") || text.Is(token, "est") || text.Is(token, "edt") || text.Is(token, "pst") || text.Is(token, "pdt") || text.Is(token, "et") || text.Is(token, "pt");

    /// <summary>21st, 1990s, 4x4, 24703m212: letters joined to the digits that are neither scale, unit nor currency.</summary>
    private static bool LettersBehind(ParsedText text, int first, int end, ref NumberPhrase phrase)
    {
        var next = first + 1;
        if (next >= end || !text.Tokens[next].IsJoined || text.Tokens[next].Kind is not (TokenKind.Word or TokenKind.Clitic))
        {
            return false;
        }

        var word = text.Word(next);
        if (Same(word, "st") || Same(word, "nd") || Same(word, "rd") || Same(word, "th"))
        {
            phrase = Aside(first, next, "ordinal", "ordinal");
            return true;
        }

        if (Same(word, "s") || (word.Length == 2 && text.Tokens[next].Kind == TokenKind.Clitic && word[1] is 's' or 'S'))
        {
            phrase = Numeral.Read(text.Word(first), out var value) == NumeralForm.Integer && value % 10 == 0
                ? value is >= FirstYear and <= LastYear ? Aside(first, next, "decade", "year") : Aside(first, next, "decade", value < 100 && !text.Is(first - 1, '\'') && !text.Is(first - 1, '’') ? "age_band" : "year")
                : CardinalReader.IsHyphen(text, first - 1) && (text.Is(first - 2, "over") || text.Is(first - 2, "under")) ? Aside(first, next, "decade", "age_band")
                : Aside(first, first, "plural-of-a-name", "name");
            return true;
        }

        if (text.Tokens[next].Kind == TokenKind.Clitic || ScaleSuffixes.TryFind(word, out _, out _) || UnitReader.TryFind(text, next, end, out _, out _)
            || Currencies.Find(word, CurrencyForm.Code, out _) is not null || Currencies.Find(word, CurrencyForm.Word, out _) is not null
            || NumberWords.Find(word).Kind is NumberWordKind.Hundred or NumberWordKind.Scale || IsPower(word) || MoneyReader.IsPence(text, next) || Same(word, "percent") || Same(word, "odd") || Same(word, "ish") || Same(word, "yo"))
        {
            return false;
        }

        var last = next;
        while (last + 1 < end && text.Tokens[last + 1].IsJoined && text.Tokens[last + 1].Kind is TokenKind.Word or TokenKind.Number)
        {
            last++;
        }

        phrase = Aside(first, last, "letters-and-digits", "identifier");
        return true;
    }

    private static bool IsPower(ReadOnlySpan<char> word) => word is "e" or "E" or "x" or "x10" or "X10" || (word.Length is > 1 and < 4 && word[0] is 'e' or 'E' && char.IsAsciiDigit(word[1]));

    /// <summary>#4, No. 10, '90s, [12], 1. at the start of a line, Covid-19.</summary>
    private static bool MarksBefore(ParsedText text, int first, int end, ref NumberPhrase phrase)
    {
        var token = text.Tokens[first];
        if (token.Has(TokenShape.StartsLine) && token.Length <= 2 && first + 2 < text.TokenCount && (text.Is(first + 1, '.') || text.Is(first + 1, ')')) && text.Tokens[first + 1].IsJoined && !text.Tokens[first + 2].IsJoined)
        {
            // The full stop may end a sentence: "1. First aid: 14 posts".
            phrase = Aside(first, first, "list-marker", "list");
            return true;
        }

        if (first == 0)
        {
            return false;
        }

        if (token.Length == 3 && first + 2 < end && CardinalReader.IsHyphen(text, first + 1) && text.Tokens[first + 1].IsJoined && text.Tokens[first + 2] is { IsJoined: true, Kind: TokenKind.Word, Length: 4 } tips && tips.Has(TokenShape.AllCapitals))
        {
            // 555-TIPS.
            phrase = Aside(first, first + 2, "telephone", "phone");
            return true;
        }

        if (text.Is(first - 1, '(') && text.Is(first + 1, ')') && token.Length == 4 && first >= 4 && CardinalReader.IsHyphen(text, first - 3) && text.Tokens[first - 2] is { IsJoined: true, Length: 4, Kind: TokenKind.Word } keys && keys.Has(TokenShape.AllCapitals))
        {
            // 555-TIPS (8477).
            phrase = Aside(first, first, "telephone", "phone");
            return true;
        }

        var before = text.Tokens[first - 1];
        if (before.Kind is TokenKind.Apostrophe or TokenKind.Quote && token.IsJoined && token.Length == 2 && text.Text[before.Start] is '\'' or '’' or '‘' && before.Length == 1 && !before.IsJoined
            && !(text.Is(first + 1, '\'') || text.Is(first + 1, '’')))
        {
            var isPlural = text.Is(first + 1, "s");
            phrase = Aside(first, isPlural ? first + 1 : first, "short-year", "year");
            return true;
        }

        if ((text.Is(first - 1, '#') && token.IsJoined) || text.Is(first - 1, '№') || (text.Is(first - 1, '.') && before.IsJoined && (text.Is(first - 2, "no") || text.Is(first - 2, "nos") || text.Is(first - 2, "nr")))
            || (text.Is(first - 1, "No") && before.IsCapitalised && !before.Has(TokenShape.StartsSentence)))
        {
            phrase = Aside(first, first, "numbered", "identifier");
            return true;
        }

        if (text.Is(first - 1, '[') && Bracket(text, first, end) is var last && last >= first)
        {
            phrase = Aside(first, last, "reference", "reference");
            return true;
        }

        return false;
    }

    /// <summary>Last number of a bracket that holds nothing but numbers: [3, 5 – 7]; -1 when it holds more.</summary>
    private static int Bracket(ParsedText text, int first, int end)
    {
        var last = -1;
        for (var at = first; at < Math.Min(end, first + 24); at++)
        {
            if (text.Tokens[at].Kind == TokenKind.Number)
            {
                last = at;
            }
            else if (text.Is(at, ']'))
            {
                return last;
            }
            else if (text.Tokens[at].Kind != TokenKind.Punctuation)
            {
                return -1;
            }
        }

        return -1;
    }

    private static NumberPhrase Aside(int first, int last, string rule, string reason) => NumberPhrase.SetAside(first, last, rule, reason);

    private static bool Same(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);
}
