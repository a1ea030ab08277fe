using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Dates;

/// <summary>Dates that begin with a month or a day of one: "June 21, 2022", "21st of June", "June last year".</summary>
internal static class CalendarDates
{
    private const int LongestMonth = 31;

    /// <summary>A date that begins with a month.</summary>
    /// <param name="context">The text.</param>
    /// <param name="i">The token of the month.</param>
    /// <param name="isExpected">Whether a date must follow here, so that "May" and "March" need no further sign.</param>
    public static DatePhrase? AtMonth(DateContext context, int i, bool isExpected)
    {
        var word = context.Word(i);
        var next = AfterMonth(context, i, word);
        if (context.Digits(next, out var day) is 1 or 2 && day is >= 1 and <= LongestMonth && IsDay(context, i, next))
        {
            var slots = new DateSlots(0, word.Value, day);
            if (slots.IsPossible && (word.Kind == DateWordKind.MonthShort || context.IsCapitalised(i)))
            {
                var last = AfterDay(context, next) - 1;
                var end = DayRange(context, last + 1, day, ref last);
                return WithYear(context, new DatePhrase(i, last, "month-day", slots, slots with { Day = end }) { IsRelative = true });
            }
        }

        if (WithYear(context, new DatePhrase(i, next - 1, "month", new DateSlots(0, word.Value, 0)) { IsRelative = true }) is { } dated && dated.Last >= next)
        {
            return context.IsCapitalised(i) || word is { Kind: DateWordKind.Month, Value: not (3 or 5) } ? dated : null;
        }

        return IsMonthName(context, i, word, isExpected) ? new DatePhrase(i, next - 1, "month", new DateSlots(0, word.Value, 0)) { IsRelative = true } : null;
    }

    /// <summary>A date that begins with a day: "21 June", "21st of June 2022", "21-23 June".</summary>
    public static DatePhrase? AtDay(DateContext context, int i)
    {
        if (context.Digits(i, out var day) is not (1 or 2) || day is < 1 or > LongestMonth)
        {
            return null;
        }

        int month = AfterDay(context, i), end = day;
        if (!context.Word(SkipOf(context, month)).IsMonth)
        {
            var last = -1;
            end = DayRange(context, month, day, ref last, isBeforeMonth: true);
            if (last < 0)
            {
                return null;
            }

            month = last + 1;
        }

        month = SkipOf(context, month);
        var word = context.Word(month);
        if (!word.IsMonth || !context.IsCapitalised(month) || context.Parsed.Tokens[month].Has(TokenShape.StartsSentence))
        {
            return null;
        }

        var slots = new DateSlots(0, word.Value, day);
        var to = slots with { Day = end };
        return slots.IsPossible && to.IsPossible
            ? WithYear(context, new DatePhrase(i, AfterMonth(context, month, word) - 1, "day-month", slots, to) { IsRelative = true })
            : null;
    }

    /// <summary>The phrase with the year that follows it, if one does: ", 2022", "2022", "of last year", "of that year".</summary>
    public static DatePhrase WithYear(DateContext context, DatePhrase phrase)
    {
        var i = phrase.Last + 1;
        var number = context.Parsed.Is(i, ',') ? i + 1 : context.Parsed.Is(i, "of") ? i + 1 : i;
        if (context.Parsed.Is(number, "the") && context.Parsed.Is(number + 1, "year"))
        {
            number += 2;
        }

        if (BareYears.IsYearNumber(context, number, out var year))
        {
            return Dated(phrase, year, number, isRelative: false);
        }

        i = context.Parsed.Is(i, "of") ? i + 1 : i;
        i = context.Parsed.Is(i, "the") ? i + 1 : i;
        if (!context.Parsed.Is(i + 1, "year"))
        {
            return phrase;
        }

        var word = context.Word(i);
        int? base_ = word switch
        {
            { Kind: DateWordKind.That } or { Kind: DateWordKind.Last or DateWordKind.Next, Value: 2 } => context.Anchor.IsOpen ? null : context.Anchor.Year,
            _ => context.Published?.Year,
        };
        int? offset = word.Kind switch
        {
            DateWordKind.Last => -1,
            DateWordKind.This or DateWordKind.That => 0,
            DateWordKind.Next => 1,
            _ => null,
        };
        return offset is null ? phrase
            : base_ is { } known ? Dated(phrase, known + offset.Value, i + 1, isRelative: true)
            : phrase with { Last = i + 1, Rule = phrase.Rule + "-year", Reason = word.Kind == DateWordKind.That || word.Value == 2 ? DateReasons.NoEarlierDate : DateReasons.NoPublication };
    }

    private static DatePhrase Dated(DatePhrase phrase, int year, int last, bool isRelative)
    {
        var from = phrase.From with { Year = year };
        var to = phrase.To with { Year = year };
        return from.Date is null || to.Date is null
            ? phrase with { Last = last, Rule = phrase.Rule + "-year", Reason = DateReasons.BeyondCalendar }
            : phrase with { From = from, To = to, Last = last, Rule = phrase.Rule + "-year", IsRelative = isRelative };
    }

    /// <summary>Index after the month and the full stop of its short form.</summary>
    private static int AfterMonth(DateContext context, int i, DateWord word) => word.Kind == DateWordKind.MonthShort && context.Parsed.Is(i + 1, '.') && context.IsJoined(i + 1) ? i + 2 : i + 1;

    private static int SkipOf(DateContext context, int i) => context.Parsed.Is(i, "of") ? i + 1 : i;

    /// <summary>Index after a day and the letters of its ordinal.</summary>
    private static int AfterDay(DateContext context, int i) =>
        context.IsJoined(i + 1) && (context.Parsed.Is(i + 1, "st") || context.Parsed.Is(i + 1, "nd") || context.Parsed.Is(i + 1, "rd") || context.Parsed.Is(i + 1, "th")) ? i + 2 : i + 1;

    /// <summary>Whether the number after a month is its day: not the 21 of "in June 21 people died", of "June 21%", of "June 5:30".</summary>
    private static bool IsDay(DateContext context, int month, int number)
    {
        var parsed = context.Parsed;
        var next = AfterDay(context, number);
        if (context.IsJoined(next) && (parsed.Is(next, '%') || parsed.Is(next, ':') || parsed.Is(next, '/') || parsed.Tokens[next].Kind == TokenKind.Word))
        {
            return false;
        }

        if (parsed.Is(next, '%') || IsScale(parsed, next))
        {
            return false;
        }

        var isStretch = parsed.Is(month - 1, "in") || parsed.Is(month - 1, "during") || context.Word(month - 1).Kind is DateWordKind.Last or DateWordKind.This;
        return !isStretch || !(context.IsCounted(next) || ((context.Classes(next) & WordClass.Adjective) != 0 && context.IsCounted(next + 1)));
    }

    private static bool IsScale(ParsedText parsed, int i) =>
        parsed.Is(i, "percent") || parsed.Is(i, "per") || parsed.Is(i, "million") || parsed.Is(i, "billion") || parsed.Is(i, "thousand") || parsed.Is(i, "hundred") || parsed.Is(i, "pc");

    /// <summary>The last day of "21-23", "21 to 23", "21 and 22": <paramref name="last"/> moves to its token; the first day itself where there is none.</summary>
    private static int DayRange(DateContext context, int i, int day, ref int last, bool isBeforeMonth = false)
    {
        var parsed = context.Parsed;
        var isMark = context.IsDash(i) || parsed.Is(i, '/');
        if (!isMark && !parsed.Is(i, "to") && !parsed.Is(i, "and") && !parsed.Is(i, "through") && !parsed.Is(i, "until") && !parsed.Is(i, "or"))
        {
            return day;
        }

        if (context.Digits(i + 1, out var end) is not (1 or 2) || end <= day || end > LongestMonth)
        {
            return day;
        }

        var next = AfterDay(context, i + 1);
        if (isBeforeMonth ? !context.Word(SkipOf(context, next)).IsMonth
            : context.Word(next).IsMonth || IsScale(parsed, next) || parsed.Is(next, '%') || parsed.Is(next, ':') || context.IsCounted(next))
        {
            return day;
        }

        last = next - 1;
        return end;
    }

    /// <summary>Whether a month that stands alone is one: not the prime minister May, a march, or April Jones.</summary>
    private static bool IsMonthName(DateContext context, int i, DateWord word, bool isExpected)
    {
        var parsed = context.Parsed;
        if (!context.IsCapitalised(i))
        {
            return false;
        }

        var before = context.Word(i - 1);
        var hasSign = isExpected || before.Kind is DateWordKind.Last or DateWordKind.This or DateWordKind.Next or DateWordKind.Part or DateWordKind.That
            || parsed.Is(i - 1, "in") || parsed.Is(i - 1, "since") || parsed.Is(i - 1, "until") || parsed.Is(i - 1, "till") || parsed.Is(i - 1, "during")
            || (parsed.Is(i - 1, "of") && (context.Word(i - 2).Kind == DateWordKind.Part || context.Word(i - 2).IsUnit));
        if (hasSign)
        {
            // "in Mar Vista"
            return word.Kind == DateWordKind.Month || !context.IsCapitalised(i + 1);
        }

        if (word.Kind == DateWordKind.MonthShort || word.Value is 3 or 5)
        {
            return false;
        }

        // "April Jones", "Judge June": a neighbour with a capital that is no beginning of a sentence and no other part of a date.
        var isBeforeName = context.IsCapitalised(i + 1) && !context.StartsSentence(i + 1) && context.Word(i + 1).Kind == DateWordKind.None
            && before.Kind is not (DateWordKind.YearPreposition or DateWordKind.YearWord);
        var isAfterName = context.IsCapitalised(i - 1) && !context.StartsSentence(i - 1) && before.Kind == DateWordKind.None;
        return !isBeforeName && !isAfterName;
    }
}
