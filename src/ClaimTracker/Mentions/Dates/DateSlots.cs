using ClaimTracker.Quantities;

namespace ClaimTracker.Mentions.Dates;

/// <summary>The parts of a date as far as the words give them; 0 where they do not.</summary>
internal readonly record struct DateSlots(int Year, int Month, int Day)
{
    public DateSlots(PartialDate date)
        : this(date.Year, date.Month ?? 0, date.Day ?? 0)
    {
    }

    /// <summary>Whether the words leave the year to the reader: "June 21".</summary>
    public bool IsOpen => Year == 0;

    /// <summary>The date, null while the year is open and where the calendar has no such day.</summary>
    public PartialDate? Date => Year is < 1 or > 9999 || (Day > 0 && Day > DateTime.DaysInMonth(Year, Month)) ? null
        : new PartialDate(Year, Month == 0 ? null : Month, Day == 0 ? null : Day);

    /// <summary>Whether some year has this month and day.</summary>
    public bool IsPossible => Month is >= 0 and <= 12 && Day >= 0 && (Day == 0 || (Month > 0 && Day <= DateTime.DaysInMonth(2000, Month)));
}
