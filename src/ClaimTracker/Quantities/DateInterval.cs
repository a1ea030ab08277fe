namespace ClaimTracker.Quantities;

/// <summary>A stretch of time between two dates, both included; a single day, month or year when both are the same.</summary>
public readonly record struct DateInterval
{
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> ends before <paramref name="from"/> begins.</exception>
    public DateInterval(PartialDate from, PartialDate to)
    {
        if (to.LastDay < from.FirstDay)
        {
            throw new ArgumentOutOfRangeException(nameof(to), to, "The interval ends before it begins.");
        }

        From = from;
        To = to;
    }

    public DateInterval(PartialDate date)
        : this(date, date)
    {
    }

    public PartialDate From { get; }

    public PartialDate To { get; }

    public DateOnly FirstDay => From.FirstDay;

    public DateOnly LastDay => To.LastDay;

    /// <summary>Whether both ends are one date of one precision.</summary>
    public bool IsSingle => From == To;

    public bool Overlaps(DateInterval other) => FirstDay <= other.LastDay && other.FirstDay <= LastDay;

    public bool Contains(DateInterval other) => FirstDay <= other.FirstDay && other.LastDay <= LastDay;

    /// <summary>ISO 8601: one date, or two with a slash between them.</summary>
    public override string ToString() => IsSingle ? From.ToString() : $"{From}/{To}";
}
