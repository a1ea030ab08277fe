namespace ClaimTracker.Mentions.Dates;

/// <summary>Decades and centuries, quarters, halves and seasons of a year.</summary>
internal static class Eras
{
    /// <summary>"1990s", "1990's" after an article, "'90s", "19th century".</summary>
    public static DatePhrase? AtNumber(DateContext context, int i)
    {
        var digits = context.Digits(i, out var value);
        if (digits == 4 && value % 10 == 0 && value is >= 1000 and < 2100 && context.IsJoined(i + 1)
            && (context.Parsed.Is(i + 1, "s") || (IsClitic(context, i + 1) && context.Parsed.Is(i - 1, "the"))))
        {
            return Decade(i, i + 1, value);
        }

        if (digits == 2 && value % 10 == 0 && i > 0 && context.IsJoined(i) && context.Parsed.Tokens[i - 1].Kind is Sentences.TokenKind.Apostrophe or Sentences.TokenKind.Quote
            && !context.IsJoined(i - 1) && context.IsJoined(i + 1) && context.Parsed.Is(i + 1, "s"))
        {
            return Decade(i, i + 1, value + (value < 30 ? 2000 : 1900));
        }

        return digits is 1 or 2 && value is >= 1 and <= 21 && context.IsJoined(i + 1) && context.Parsed.Tokens[i + 1].Kind == Sentences.TokenKind.Word && context.Parsed.Tokens[i + 1].Length == 2
            ? Century(context, i, i + 2, value) : null;
    }

    /// <summary>"the third quarter of 2022", "the first half of last year", "the first six months of 2020", "the nineteenth century".</summary>
    public static DatePhrase? AtOrdinal(DateContext context, int i, int ordinal)
    {
        if (Century(context, i, i + 1, ordinal) is { } century)
        {
            return century;
        }

        if (ordinal > 4)
        {
            return null;
        }

        var noun = context.IsDash(i + 1) ? i + 2 : i + 1;
        if (context.Parsed.Is(noun, "quarter"))
        {
            return Part(context, i, noun, "quarter", ordinal * 3 - 2, ordinal * 3);
        }

        if (ordinal <= 2 && context.Parsed.Is(noun, "half"))
        {
            return Part(context, i, noun, "half", ordinal * 6 - 5, ordinal * 6);
        }

        return ordinal == 1 && RelativeDates.Count(context, i + 1, out var count, out var after) && count is > 0 and <= 12 && context.Parsed.Is(after, "months")
            ? Part(context, i, after, "first-months", 1, count) is { } months ? months with { CountsUnits = true } : null
            : null;
    }

    /// <summary>Whether a word that no list has can begin one of these: a letter and a digit.</summary>
    public static bool MayBeginWith(ReadOnlySpan<char> word) => word.Length == 2 && char.IsAsciiDigit(word[1]);

    /// <summary>"Q3 2022", "H1 of last year".</summary>
    public static DatePhrase? AtLetter(DateContext context, int i)
    {
        var word = context.Parsed.Word(i);
        if (!MayBeginWith(word))
        {
            return null;
        }

        var number = word[1] - '0';
        return word[0] is 'Q' && number is >= 1 and <= 4 ? Part(context, i, i, "quarter", number * 3 - 2, number * 3)
            : word[0] is 'H' && number is 1 or 2 ? Part(context, i, i, "half", number * 6 - 5, number * 6)
            : null;
    }

    /// <summary>"summer 2022", "summer of 2022", "spring of last year".</summary>
    public static DatePhrase? AtSeason(DateContext context, int i, int firstMonth)
    {
        var phrase = CalendarDates.WithYear(context, new DatePhrase(i, i, "season", new DateSlots(0, 1, 0)) { IsRelative = true });
        return phrase.Last == i ? null : phrase.Reason is not null ? phrase : Season(phrase, phrase.From.Year, firstMonth);
    }

    /// <summary>The phrase set to the season that begins in that month of that year; a winter ends in the year after.</summary>
    public static DatePhrase Season(DatePhrase phrase, int year, int firstMonth) => phrase with
    {
        From = new DateSlots(year, firstMonth, 0),
        To = firstMonth == 12 ? new DateSlots(year + 1, 2, 0) : new DateSlots(year, firstMonth + 2, 0),
    };

    private static bool IsClitic(DateContext context, int i) => (uint)i < (uint)context.Parsed.TokenCount && context.Parsed.Tokens[i].Kind == Sentences.TokenKind.Clitic;

    /// <summary>The 1800s are a hundred years, the 1980s ten; what the 1900s and the 2000s are, usage does not settle: the whole century for the former, the decade for the latter.</summary>
    private static DatePhrase Decade(int first, int last, int year) => year % 100 == 0 && year < 2000
        ? new DatePhrase(first, last, "hundred-years", new DateSlots(year, 0, 0), new DateSlots(year + 99, 0, 0))
        : new DatePhrase(first, last, "decade", new DateSlots(year, 0, 0), new DateSlots(year + 9, 0, 0));

    private static DatePhrase? Century(DateContext context, int i, int noun, int number)
    {
        noun = context.IsDash(noun) ? noun + 1 : noun;
        return context.Parsed.Is(noun, "century") && number is >= 1 and <= 22
            ? new DatePhrase(i, noun, "century", new DateSlots(number * 100 - 99, 0, 0), new DateSlots(number * 100, 0, 0))
            : null;
    }

    /// <summary>A part of a year that is named behind it; null without one, for a quarter is also a part of a game.</summary>
    private static DatePhrase? Part(DateContext context, int first, int last, string rule, int fromMonth, int toMonth)
    {
        var phrase = CalendarDates.WithYear(context, new DatePhrase(first, last, rule, new DateSlots(0, fromMonth, 0), new DateSlots(0, toMonth, 0)) { IsRelative = true });
        return phrase.Last > last ? phrase : null;
    }
}
