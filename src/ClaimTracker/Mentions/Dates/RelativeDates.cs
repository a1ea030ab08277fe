using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Dates;

/// <summary>Dates that hang on the day of publication or on a date named before: "last year", "this July", "the past two weeks", "ten days ago".</summary>
internal static class RelativeDates
{
    /// <summary>A phrase that begins with "last", "past", "this", "next", "that" and their like.</summary>
    public static DatePhrase? AtPointer(DateContext context, int i, DateWord pointer)
    {
        var first = i;
        var next = context.Word(i + 1);
        if (pointer is { Kind: DateWordKind.Last, Value: 0 } && context.Parsed.Is(i, "last") && (context.Parsed.Is(i - 1, "to") || (context.Classes(i - 1) & WordClass.Auxiliary) != 0 || context.Parsed.Is(i - 1, "not")) && context.Parsed.Word(i - 1) is not ("was" or "is" or "were" or "are" or "had" or "has")
            && Count(context, i + 1, out _, out var unitOfLasting) && context.Word(unitOfLasting).IsUnit)
        {
            // "The curfew will last 30 days" is how long; "compared to last year" is when.
            return null;
        }

        if (pointer.Kind == DateWordKind.This && next is { Kind: DateWordKind.Last or DateWordKind.Next, Value: 1 })
        {
            // "this past July", "this coming Friday".
            pointer = next with { Value = 0 };
            next = context.Word(++i + 1);
        }
        else if (pointer.Kind == DateWordKind.That && pointer.Value == 1 && !context.Parsed.Is(i - 1, "the"))
        {
            return null;
        }

        if (pointer.Kind is DateWordKind.Last or DateWordKind.Next && pointer.Value < 2 && Count(context, i + 1, out var count, out var after) && context.Word(after).IsUnit)
        {
            var unit = context.Word(after).Unit;
            return count == 0 ? DatePhrase.Open(first, after, "stretch", DateReasons.HowMany)
                : Publication.Stretch(context, new DatePhrase(first, after, "stretch", default) { IsRelative = true, CountsUnits = true }, unit, count, pointer.Kind == DateWordKind.Next);
        }

        switch (next.Kind)
        {
            case DateWordKind.Unit when !IsPartOfAnother(context, i + 2):
                var phrase = new DatePhrase(first, i + 1, "unit", default) { IsRelative = true };
                if (pointer.Kind == DateWordKind.That || pointer.Value == 2)
                {
                    return Publication.FromAnchor(context, phrase, next.Unit, OffsetOf(pointer));
                }

                // "last month" is the one before; "the past month" and "over the last month" run up to now.
                var isStretch = pointer.Value == 1 || (context.Parsed.Is(i - 1, "the") && next.Unit is not (DateUnit.Weekend or DateUnit.Quarter));
                return pointer.Kind == DateWordKind.Last && isStretch ? Publication.Stretch(context, phrase with { Rule = "stretch" }, next.Unit, 1, isAhead: false)
                    : next.Unit is DateUnit.Day or DateUnit.Hour or DateUnit.Minute ? pointer.Kind == DateWordKind.Next && next.Unit == DateUnit.Day ? Publication.FromAnchor(context, phrase, DateUnit.Day, 1) : null
                    : Publication.Unit(context, phrase, next.Unit, OffsetOf(pointer));
            case DateWordKind.Month or DateWordKind.MonthShort when pointer.Value == 0 && pointer.Kind != DateWordKind.That && context.IsCapitalised(i + 1):
                if (CalendarDates.AtMonth(context, i + 1, isExpected: true) is not { } month || !month.From.IsOpen)
                {
                    return null;
                }

                return Publication.Month(context, month with { First = first, Rule = "pointed-month" }, OffsetOf(pointer));
            case DateWordKind.Weekday when pointer.Value == 0 && pointer.Kind != DateWordKind.That && AtWeekday(context, i + 1, next) is { From.Day: > 0, Rule: not "weekday" } dated:
                return dated with { First = first };
            case DateWordKind.Weekday when pointer.Value == 0 && pointer.Kind != DateWordKind.That && !IsPartOfAnother(context, i + 2) && !IsOfEveryMonth(context, i + 1):
                return Publication.Weekday(context, WithDayPart(context, new DatePhrase(first, i + 1, "pointed-weekday", default) { IsRelative = true }), next.Value, OffsetOf(pointer), isFuture: false);
            case DateWordKind.Season when pointer.Value == 0 && pointer.Kind != DateWordKind.That && !(context.Parsed.Is(i + 1, "fall") && context.Parsed.Is(i + 2, "in")) && !IsPartOfAnother(context, i + 2):
                return Publication.Season(context, new DatePhrase(first, i + 1, "pointed-season", default) { IsRelative = true }, next.Value, OffsetOf(pointer));
            case DateWordKind.DayPart when context.IsCapitalised(i + 1):
                // "CBS This Morning"
                return null;
            case DateWordKind.DayPart when pointer is { Kind: DateWordKind.This, Value: 0 } or { Kind: DateWordKind.Last, Value: 0 } && (pointer.Kind == DateWordKind.This || next.Value == 3 || next.Value == 4):
                return Publication.Day(context, new DatePhrase(first, i + 1, "relative-day", default) { IsRelative = true }, pointer.Kind == DateWordKind.Last ? -1 : 0);
            default:
                return null;
        }
    }

    /// <summary>"yesterday", "today": not the newspaper of that name.</summary>
    public static DatePhrase? AtDay(DateContext context, int i, int offset) =>
        context.IsCapitalised(i) && !context.StartsSentence(i) && i > 0 && (context.Parsed.Tokens[i - 1].Has(TokenShape.Capitalised) || context.Parsed.Tokens[i - 1].Kind == TokenKind.Clitic || context.Parsed.Is(i + 1, "programme") || context.Parsed.Is(i + 1, "show") || context.Parsed.Is(i + 1, "program")) ? null
            : Publication.Day(context, WithDayPart(context, new DatePhrase(i, i, "relative-day", default) { IsRelative = true }), offset);

    /// <summary>"Thursday", "Thursday, June 21", "Thursday night", "Thursday last week".</summary>
    public static DatePhrase? AtWeekday(DateContext context, int i, DateWord weekday)
    {
        if (!context.IsCapitalised(i))
        {
            return null;
        }

        var next = context.Parsed.Is(i + 1, '.') && context.IsJoined(i + 1) && weekday.Kind == DateWordKind.WeekdayShort ? i + 2 : i + 1;
        var date = context.Parsed.Is(next, ',') ? next + 1 : next;
        date = context.Parsed.Is(date, "the") ? date + 1 : date;
        var dated = context.Word(date).IsMonth ? CalendarDates.AtMonth(context, date, isExpected: false) : CalendarDates.AtDay(context, date);
        if (dated is { From.Day: > 0 } full)
        {
            return full with { First = i, Rule = "weekday-" + full.Rule };
        }

        if (weekday.Kind == DateWordKind.WeekdayShort || IsName(context, i) || IsOfEveryMonth(context, i))
        {
            return null;
        }

        var phrase = WithDayPart(context, new DatePhrase(i, i, "weekday", default) { IsRelative = true });
        var pointer = context.Parsed.Is(phrase.Last + 1, "of") ? phrase.Last + 2 : phrase.Last + 1;
        if (context.Word(pointer) is { Value: 0, Kind: DateWordKind.Last or DateWordKind.This or DateWordKind.Next } which && context.Parsed.Is(pointer + 1, "week"))
        {
            return Publication.WeekdayOfWeek(context, phrase with { Last = pointer + 1 }, weekday.Value, OffsetOf(which));
        }

        return Publication.Weekday(context, phrase, weekday.Value, 0, context.IsFuture(i) || context.IsDeadline(i) || context.IsPlan(i));
    }

    /// <summary>"two weeks ago", "a year ago", "a few days ago"; the words before "ago" are looked at.</summary>
    public static DatePhrase? AtAgo(DateContext context, int i)
    {
        var unit = context.Word(i - 1);
        if (!unit.IsUnit || context.StartsSentence(i))
        {
            return null;
        }

        var first = i - 2;
        if (context.Parsed.Is(first, "a") || context.Parsed.Is(first, "an"))
        {
            return first <= context.LastUsed ? null : Publication.Ago(context, new DatePhrase(first, i, "ago", default) { IsRelative = true }, unit.Unit, 1);
        }

        var number = context.Word(first);
        if (number.Kind == DateWordKind.VagueNumber || context.Parsed.Is(first, "of"))
        {
            first -= context.Parsed.Is(first, "of") ? 1 : 0;
            first -= context.Parsed.Is(first - 1, "a") ? 1 : 0;
            return context.Word(i - 2).Kind == DateWordKind.VagueNumber || context.Word(i - 3).Kind == DateWordKind.VagueNumber
                ? first <= context.LastUsed || first < 0 ? null : DatePhrase.Open(first, i, "ago", DateReasons.HowMany) : null;
        }

        // "twenty-five": the tens stand before the hyphen.
        first -= number.Kind == DateWordKind.Number && context.IsDash(first - 1) && context.Word(first - 2).Kind == DateWordKind.Tens ? 2 : 0;
        return first > context.LastUsed && first >= 0 && Count(context, first, out var count, out var after) && after == i - 1 && count > 0
            ? Publication.Ago(context, new DatePhrase(first, i, "ago", default) { IsRelative = true, CountsUnits = true }, unit.Unit, count)
            : null;
    }

    /// <summary>"earlier this month", "early June", "late last year", "mid-2020", "the end of the month".</summary>
    public static DatePhrase? AtPart(DateContext context, int i, DateWord part)
    {
        if (part.Value is 4 or 5)
        {
            var pointer = context.Parsed.Is(i + 1, "in") ? i + 2 : i + 1;
            if (context.Word(pointer) is { Kind: DateWordKind.Day, Value: 0 })
            {
                return Publication.Day(context, new DatePhrase(i, pointer, "relative-day", default) { IsRelative = true }, 0);
            }

            return (context.Word(pointer).Kind == DateWordKind.This || context.Parsed.Is(pointer, "the")) && context.Word(pointer + 1) is { Kind: DateWordKind.Unit } unit
                && (unit.Unit is DateUnit.Week or DateUnit.Month or DateUnit.Quarter or DateUnit.Year or DateUnit.Decade) && !IsPartOfAnother(context, pointer + 2)
                ? Publication.PartOfUnit(context, new DatePhrase(i, pointer + 1, "part-of-unit", default) { IsRelative = true }, unit.Unit, isAhead: part.Value == 5)
                : null;
        }

        if (part.Value is 6 or 7 or 8)
        {
            return context.Parsed.Is(i + 1, "of") && context.Parsed.Is(i + 2, "the") && context.Word(i + 3) is { Kind: DateWordKind.Unit } end
                && (end.Unit is DateUnit.Week or DateUnit.Month or DateUnit.Quarter or DateUnit.Year or DateUnit.Decade or DateUnit.Century) && !IsPartOfAnother(context, i + 4)
                ? Publication.Unit(context, new DatePhrase(i, i + 3, "end-of-unit", default) { IsRelative = true }, end.Unit, 0)
                : null;
        }

        var next = context.IsDash(i + 1) || context.Parsed.Is(i + 1, "in") ? i + 2 : i + 1;
        next = context.Parsed.Is(next, "the") ? next + 1 : next;
        var word = context.Word(next);
        var inner = word.Kind switch
        {
            DateWordKind.Month or DateWordKind.MonthShort => CalendarDates.AtMonth(context, next, isExpected: part.Value != 2 || context.IsDash(i + 1)),
            DateWordKind.Last or DateWordKind.This or DateWordKind.Next => AtPointer(context, next, word),
            DateWordKind.Season => Eras.AtSeason(context, next, word.Value),
            DateWordKind.None => Eras.AtNumber(context, next) ?? (next == i + 1 || context.IsDash(i + 1) ? BareYears.At(context, next, isExpected: !context.IsCounted(next + 1)) : null),
            _ => null,
        };
        return inner is { } found ? found with { First = i } : null;
    }

    /// <summary>A number of units in digits or words, 0 for a vague word; <paramref name="after"/> is the token behind it.</summary>
    public static bool Count(DateContext context, int i, out int count, out int after)
    {
        after = i + 1;
        if (context.Digits(i, out count) > 0)
        {
            return count > 0;
        }

        var word = context.Word(i);
        switch (word.Kind)
        {
            case DateWordKind.Number:
                count = word.Value;
                return true;
            case DateWordKind.Tens:
                count = word.Value;
                if (context.IsDash(i + 1) && context.Word(i + 2) is { Kind: DateWordKind.Number, Value: < 10 } ones)
                {
                    count += ones.Value;
                    after = i + 3;
                }

                return true;
            case DateWordKind.VagueNumber:
                count = 0;
                after = context.Parsed.Is(i + 1, "of") ? i + 2 : i + 1;
                return true;
            default:
                return false;
        }
    }

    private static int OffsetOf(DateWord pointer) => pointer.Kind switch
    {
        DateWordKind.Last => -1,
        DateWordKind.Next => 1,
        _ => 0,
    };

    /// <summary>"the last week of June", "this quarter of the city": the unit is part of something else.</summary>
    private static bool IsPartOfAnother(DateContext context, int i) => context.Parsed.Is(i, "of");

    /// <summary>"the last Thursday in October", "the second Monday of May": a day of a rule, not of the week of publication.</summary>
    private static bool IsOfEveryMonth(DateContext context, int weekday) =>
        (context.Parsed.Is(weekday + 1, "in") || context.Parsed.Is(weekday + 1, "of")) && (context.Word(weekday + 2).IsMonth || context.Parsed.Is(weekday + 2, "each") || context.Parsed.Is(weekday + 2, "every"));

    private static DatePhrase WithDayPart(DateContext context, DatePhrase phrase) =>
        context.Word(phrase.Last + 1).Kind == DateWordKind.DayPart && !context.IsCapitalised(phrase.Last + 1) ? phrase with { Last = phrase.Last + 1 } : phrase;

    /// <summary>"Black Friday", "the Sunday Times": a weekday in a name.</summary>
    private static bool IsName(DateContext context, int i)
    {
        var parsed = context.Parsed;
        var isPaper = parsed.Is(i - 1, "the") && context.IsCapitalised(i + 1) && !context.Word(i + 1).IsMonth && !context.StartsSentence(i + 1);
        var isHoliday = context.IsCapitalised(i - 1) && !context.StartsSentence(i) && (parsed.Is(i - 1, "Black") || parsed.Is(i - 1, "Good") || parsed.Is(i - 1, "Ash") || parsed.Is(i - 1, "Cyber") || parsed.Is(i - 1, "Bloody")
            || parsed.Is(i - 1, "Palm") || parsed.Is(i - 1, "Super") || parsed.Is(i - 1, "Fat") || parsed.Is(i - 1, "Giving") || parsed.Is(i - 1, "Easter") || parsed.Is(i - 1, "Maundy") || parsed.Is(i - 1, "Shrove"));
        return isPaper || isHoliday;
    }
}
