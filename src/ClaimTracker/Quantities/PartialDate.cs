using System.Globalization;

namespace ClaimTracker.Quantities;

/// <summary>A day, a month or a year of the Gregorian calendar, known no more precisely than the text says.</summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private readonly byte _month, _day;
    private readonly short _year;

    /// <exception cref="ArgumentOutOfRangeException">There is no such day, or a day comes without its month.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        _ = new DateOnly(year, month ?? 1, day ?? 1);
        if (day is not null && month is null)
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, "A day needs its month.");
        }

        _year = (short)year;
        _month = (byte)(month ?? 0);
        _day = (byte)(day ?? 0);
    }

    public PartialDate(DateOnly day)
        : this(day.Year, day.Month, day.Day)
    {
    }

    /// <summary>1 to 9999.</summary>
    public int Year => _year;

    public int? Month => _month == 0 ? null : _month;

    public int? Day => _day == 0 ? null : _day;

    public DateOnly FirstDay => new(_year, Math.Max(1, (int)_month), Math.Max(1, (int)_day));

    public DateOnly LastDay => _month == 0 ? new(_year, 12, 31) : _day == 0 ? new(_year, _month, DateTime.DaysInMonth(_year, _month)) : FirstDay;

    /// <summary>Reads <c>2022</c>, <c>2022-06</c>, <c>2022-06-21</c>, or the day of an ISO 8601 time stamp.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        if (text.Length > 10 && text[10] is 'T' or ' ')
        {
            text = text[..10];
        }

        if (text.Length is not (4 or 7 or 10) || (text.Length > 4 && text[4] != '-') || (text.Length > 7 && text[7] != '-')
            || !int.TryParse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year == 0)
        {
            return false;
        }

        int month = 0, day = 0;
        if (text.Length > 4 && (!int.TryParse(text[5..7], NumberStyles.None, CultureInfo.InvariantCulture, out month) || month is 0 or > 12))
        {
            return false;
        }

        if (text.Length > 7 && (!int.TryParse(text[8..10], NumberStyles.None, CultureInfo.InvariantCulture, out day) || day == 0 || day > DateTime.DaysInMonth(year, month)))
        {
            return false;
        }

        date = new PartialDate(year, text.Length > 4 ? month : null, text.Length > 7 ? day : null);
        return true;
    }

    /// <summary>By first day, the wider of two that begin together first.</summary>
    public int CompareTo(PartialDate other) =>
        FirstDay != other.FirstDay ? FirstDay.CompareTo(other.FirstDay) : other.LastDay.CompareTo(LastDay);

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>ISO 8601 of the known precision.</summary>
    public override string ToString() => _day != 0 ? FormattableString.Invariant($"{_year:0000}-{_month:00}-{_day:00}")
        : _month != 0 ? FormattableString.Invariant($"{_year:0000}-{_month:00}") : FormattableString.Invariant($"{_year:0000}");
}
