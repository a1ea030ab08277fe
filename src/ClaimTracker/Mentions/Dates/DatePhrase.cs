namespace ClaimTracker.Mentions.Dates;

/// <summary>Words that name a date or a stretch of time, before its open parts are filled.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Last">Index of the last token, inclusive.</param>
/// <param name="Rule">Name of the rule that found it.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends; the same for a single date.</param>
internal readonly record struct DatePhrase(int First, int Last, string Rule, DateSlots From, DateSlots To)
{
    public DatePhrase(int first, int last, string rule, DateSlots date)
        : this(first, last, rule, date, date)
    {
    }

    /// <summary>Whether the words alone do not say which day or year.</summary>
    public bool IsRelative { get; init; }

    /// <summary>Why it cannot be placed in the calendar; null when it can.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether a number in it counts units of time.</summary>
    public bool CountsUnits { get; init; }

    /// <summary>A phrase that is understood but cannot be placed.</summary>
    public static DatePhrase Open(int first, int last, string rule, string reason) => new(first, last, rule, default) { IsRelative = true, Reason = reason };
}
