using ClaimTracker.Quantities;

namespace ClaimTracker.Mentions.Dates;

/// <summary>Places relative dates in the calendar, counted from the day of publication or from a date named before.</summary>
internal static class Publication
{
    /// <summary>A past day and month without a year lies at most so far back: in October "Nov. 8" is the one to come.</summary>
    private const int MostDaysBack = 200;

    /// <summary>The day that lies so many days from publication.</summary>
    public static DatePhrase Day(DateContext context, DatePhrase phrase, int offset) =>
        context.PublishedDay is { } day && TryAddDays(day, offset) is { } date ? At(phrase, date, date) : Unplaced(context, phrase);

    /// <summary>The named weekday: the nearest on or before publication, or ahead of it where the text looks ahead.</summary>
    /// <param name="context">The text.</param>
    /// <param name="phrase">Its words.</param>
    /// <param name="weekday">1 for Monday to 7 for Sunday.</param>
    /// <param name="offset">-1 for "last", 1 for "next", else 0.</param>
    /// <param name="isFuture">Whether the words around look ahead.</param>
    public static DatePhrase Weekday(DateContext context, DatePhrase phrase, int weekday, int offset, bool isFuture)
    {
        if (context.PublishedDay is not { } day)
        {
            return Unplaced(context, phrase);
        }

        var back = (WeekdayOf(day) - weekday + 7) % 7;
        var days = offset > 0 || isFuture || phrase.Rule == "pointed-weekday" && offset == 0 ? back == 0 && offset <= 0 ? 0 : 7 - back
            : offset < 0 && back == 0 ? -7 : -back;
        return TryAddDays(day, days) is { } date ? At(phrase, date, date) : Unplaced(context, phrase);
    }

    /// <summary>The weekday of the week of publication, or of one before or after it.</summary>
    public static DatePhrase WeekdayOfWeek(DateContext context, DatePhrase phrase, int weekday, int weeks) =>
        context.PublishedDay is { } day && TryAddDays(day, weekday - WeekdayOf(day) + 7 * weeks) is { } date ? At(phrase, date, date) : Unplaced(context, phrase);

    /// <summary>A month of the year of publication ("this July"), the last before it, or the first after it; its days are kept.</summary>
    public static DatePhrase Month(DateContext context, DatePhrase phrase, int offset)
    {
        if (context.Published is not { } published || (offset != 0 && published.Month is null))
        {
            return Unplaced(context, phrase);
        }

        var year = published.Year + (offset < 0 && phrase.From.Month >= published.Month ? -1 : offset > 0 && phrase.From.Month <= published.Month ? 1 : 0);
        return InYear(phrase, year);
    }

    /// <summary>A month without its year lies ahead at most so far where nothing tells of the past.</summary>
    private const int MostMonthsAhead = 3;

    /// <summary>A month or day whose year the text leaves out: the one nearest to publication, before it where both are near.</summary>
    public static DatePhrase OpenYear(DateContext context, DatePhrase phrase)
    {
        if (context.Published is not { Month: not null } published)
        {
            return Unplaced(context, phrase);
        }

        var isFuture = context.IsFuture(phrase.First) || context.IsFutureAfter(phrase.Last) || context.IsDeadline(phrase.First)
            // "Traders are betting on a cut in June": in May nobody means the June of a year ago without a verb in the past.
            || (phrase.From.Day == 0 && published.Month is { } today && (phrase.From.Month + 12 - today) % 12 is > 0 and <= MostMonthsAhead && !context.HasPast(phrase.First, phrase.Last));
        foreach (var year in (ReadOnlySpan<int>)(isFuture ? [published.Year, published.Year + 1] : [published.Year, published.Year - 1]))
        {
            var placed = InYear(phrase, year);
            if (placed.Reason is null && (isFuture ? placed.To.Date!.Value.LastDay >= published.FirstDay : placed.From.Date!.Value.FirstDay <= published.LastDay))
            {
                var ahead = InYear(phrase, year + 1);
                return !isFuture && phrase.From.Day > 0 && ahead.Reason is null && published.FirstDay.DayNumber - placed.From.Date!.Value.FirstDay.DayNumber > MostDaysBack ? ahead : placed;
            }
        }

        // The 29th of February of no near year.
        return phrase with { Reason = DateReasons.BeyondCalendar };
    }

    /// <summary>The season of the year of publication ("this summer"), the last that was over by then, or the next to begin.</summary>
    public static DatePhrase Season(DateContext context, DatePhrase phrase, int firstMonth, int offset)
    {
        if (context.Published is not { Month: { } month } published)
        {
            return Unplaced(context, phrase);
        }

        // A winter in January began the year before.
        var year = published.Year - (firstMonth == 12 && month <= 3 ? 1 : 0);
        var end = firstMonth == 12 ? new DateSlots(year + 1, 2, 0) : new DateSlots(year, firstMonth + 2, 0);
        var isOver = end.Date is { } last && last.LastDay < published.FirstDay;
        var hasBegun = new DateSlots(year, firstMonth, 0).Date is { } begin && begin.FirstDay <= published.LastDay;
        return Eras.Season(phrase, offset < 0 && !isOver ? year - 1 : offset > 0 && hasBegun ? year + 1 : year, firstMonth);
    }

    /// <summary>The week, month, year ... of publication, or so many after it.</summary>
    public static DatePhrase Unit(DateContext context, DatePhrase phrase, DateUnit unit, int offset) =>
        context.Published is { } published && UnitAround(published, unit, offset) is var (from, to) ? phrase with { From = from, To = to } : Unplaced(context, phrase);

    /// <summary>The part of the unit that was over at publication ("earlier this month"), or was still to come.</summary>
    public static DatePhrase PartOfUnit(DateContext context, DatePhrase phrase, DateUnit unit, bool isAhead)
    {
        if (context.Published is not { } published || UnitAround(published, unit, 0) is not var (from, to))
        {
            return Unplaced(context, phrase);
        }

        if (published.Day is null)
        {
            return phrase with { From = from, To = to };
        }

        var now = new DateSlots(published);
        return isAhead ? phrase with { From = now, To = to } : phrase with { From = from, To = now };
    }

    /// <summary>So many units up to publication, or from it on.</summary>
    public static DatePhrase Stretch(DateContext context, DatePhrase phrase, DateUnit unit, int count, bool isAhead)
    {
        if (context.Published is not { } published || Shift(published, unit, isAhead ? count : -count) is not { } end)
        {
            return Unplaced(context, phrase);
        }

        // As precise as the unit: the past two years are not counted in days.
        var now = new DateSlots(published.Year, end.Month == 0 ? 0 : published.Month ?? 0, end.Day == 0 ? 0 : published.Day ?? 0);
        return isAhead ? phrase with { From = now, To = end } : phrase with { From = end, To = now };
    }

    /// <summary>The day, week, month or year that lies so many units before publication.</summary>
    public static DatePhrase Ago(DateContext context, DatePhrase phrase, DateUnit unit, int count)
    {
        if (context.Published is not { } published || Shift(published, unit, -count) is not { } then)
        {
            return Unplaced(context, phrase);
        }

        if (unit == DateUnit.Week && then.Date is { } day)
        {
            return UnitAround(day, DateUnit.Week, 0) is var (monday, sunday) ? phrase with { From = monday, To = sunday } : Unplaced(context, phrase);
        }

        return unit >= DateUnit.Year ? phrase with { From = then with { Month = 0 }, To = then with { Month = 0 } } : phrase with { From = then, To = then };
    }

    /// <summary>The day, month or year of the date named last, or so many after it: "that year", "the following day".</summary>
    public static DatePhrase FromAnchor(DateContext context, DatePhrase phrase, DateUnit unit, int offset)
    {
        var isKnown = !context.Anchor.IsOpen && unit switch
        {
            DateUnit.Day or DateUnit.Week => context.Anchor.Day > 0,
            DateUnit.Month => context.Anchor.Month > 0,
            DateUnit.Year or DateUnit.Decade or DateUnit.Century => true,
            _ => false,
        };
        if (!isKnown || context.Anchor.Date is not { } anchor)
        {
            return phrase with { Reason = DateReasons.NoEarlierDate };
        }

        if (unit == DateUnit.Day)
        {
            return TryAddDays(anchor.FirstDay, offset) is { } date ? At(phrase, date, date) : phrase with { Reason = DateReasons.BeyondCalendar };
        }

        return UnitAround(anchor, unit, offset) is var (from, to) ? phrase with { From = from, To = to } : phrase with { Reason = DateReasons.NoEarlierDate };
    }

    /// <summary>The words' slots in that year; with a reason where that year has no such day.</summary>
    public static DatePhrase InYear(DatePhrase phrase, int year)
    {
        var from = phrase.From with { Year = year };
        var to = phrase.To with { Year = year };
        return from.Date is null || to.Date is null ? phrase with { Reason = DateReasons.BeyondCalendar } : phrase with { From = from, To = to };
    }

    private static (DateSlots From, DateSlots To)? UnitAround(PartialDate date, DateUnit unit, int offset)
    {
        switch (unit)
        {
            case DateUnit.Week or DateUnit.Weekend when date.Day is not null:
                var day = date.FirstDay;
                var monday = TryAddDays(day, 1 - WeekdayOf(day) + 7 * offset);
                return monday is { } first && TryAddDays(first, 6) is { } sunday
                    ? (new DateSlots(new PartialDate(unit == DateUnit.Week ? first : sunday.AddDays(-1))), new DateSlots(new PartialDate(sunday))) : null;
            case DateUnit.Month when date.Month is { } month:
                var months = date.Year * 12 + month - 1 + offset;
                return Same(new DateSlots(months / 12, months % 12 + 1, 0));
            case DateUnit.Quarter when date.Month is { } month:
                var quarters = date.Year * 4 + (month - 1) / 3 + offset;
                return (new DateSlots(quarters / 4, quarters % 4 * 3 + 1, 0), new DateSlots(quarters / 4, quarters % 4 * 3 + 3, 0));
            case DateUnit.Year:
                return Same(new DateSlots(date.Year + offset, 0, 0));
            case DateUnit.Decade:
                var decade = date.Year / 10 * 10 + 10 * offset;
                return (new DateSlots(decade, 0, 0), new DateSlots(decade + 9, 0, 0));
            case DateUnit.Century:
                var century = (date.Year - 1) / 100 * 100 + 1 + 100 * offset;
                return (new DateSlots(century, 0, 0), new DateSlots(century + 99, 0, 0));
            default:
                return null;
        }
    }

    /// <summary>The date so many units away, as precise as the unit; null where publication is not known closely enough or the calendar ends.</summary>
    private static DateSlots? Shift(PartialDate date, DateUnit unit, int count)
    {
        switch (unit)
        {
            case DateUnit.Minute or DateUnit.Hour or DateUnit.Day or DateUnit.Week when date.Day is not null:
                var perDay = unit == DateUnit.Minute ? 24 * 60 : 24;
                var days = unit switch { DateUnit.Day => count, DateUnit.Week => 7 * count, _ => Math.Sign(count) * ((Math.Abs(count) + perDay - 1) / perDay) };
                return TryAddDays(date.FirstDay, days) is { } day ? new DateSlots(new PartialDate(day)) : null;
            case DateUnit.Month or DateUnit.Quarter when date.Month is { } month:
                var months = date.Year * 12 + month - 1 + count * (unit == DateUnit.Quarter ? 3 : 1);
                return Checked(new DateSlots(months / 12, months % 12 + 1, 0), months);
            case DateUnit.Year:
                return Checked(new DateSlots(date.Year + count, date.Month ?? 0, 0), date.Year + count);
            case DateUnit.Decade:
                return Checked(new DateSlots(date.Year + 10 * count, 0, 0), 1);
            case DateUnit.Century:
                return Checked(new DateSlots(date.Year + 100 * count, 0, 0), 1);
            default:
                return null;
        }
    }

    private static DateSlots? Checked(DateSlots slots, int least) => least > 0 && slots.Date is not null ? slots : null;

    private static (DateSlots From, DateSlots To) Same(DateSlots slots) => (slots, slots);

    private static DatePhrase At(DatePhrase phrase, DateOnly from, DateOnly to) => phrase with { From = new DateSlots(new PartialDate(from)), To = new DateSlots(new PartialDate(to)) };

    private static DatePhrase Unplaced(DateContext context, DatePhrase phrase) => phrase with { Reason = context.WhyNoPublication };

    private static int WeekdayOf(DateOnly day) => ((int)day.DayOfWeek + 6) % 7 + 1;

    private static DateOnly? TryAddDays(DateOnly day, int days)
    {
        var number = (long)day.DayNumber + days;
        return number < DateOnly.MinValue.DayNumber || number > DateOnly.MaxValue.DayNumber ? null : DateOnly.FromDayNumber((int)number);
    }
}
