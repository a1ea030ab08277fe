namespace ClaimTracker.Mentions.Dates;

/// <summary>Widens the month that a stretch ends with to the whole of it: "the three months to June 2023", "the year ended 31 March 2022".</summary>
internal static class StretchesTo
{
    private const int MonthsOfYear = 12;

    /// <summary>The phrase from the beginning of the stretch on, or as it was when no stretch ends with it.</summary>
    public static DatePhrase Widen(DateContext context, DatePhrase phrase)
    {
        var parsed = context.Parsed;
        if (phrase.Reason is not null || phrase.From != phrase.To || phrase.From.Month == 0 || phrase.From.IsOpen || phrase.From.Day is > 0 and < 28)
        {
            return phrase;
        }

        var at = phrase.First - 1;
        if (parsed.Is(at, "of") && parsed.Is(at - 1, "end"))
        {
            at -= parsed.Is(at - 2, "the") ? 3 : 2;
        }

        at -= (parsed.Is(at, "in") || parsed.Is(at, "on")) && (parsed.Is(at - 1, "ended") || parsed.Is(at - 1, "ending")) ? 1 : 0;
        if (!parsed.Is(at, "to") && !parsed.Is(at, "ended") && !parsed.Is(at, "ending"))
        {
            return phrase;
        }

        var unit = at - 1;
        int months, first = unit;
        if (parsed.Is(unit, "year"))
        {
            months = MonthsOfYear;
        }
        else if (parsed.Is(unit, "quarter"))
        {
            months = 3;
        }
        else if (parsed.Is(unit, "months") && RelativeDates.Count(context, unit - 1, out var count, out var after) && after == unit && count is > 0 and <= MonthsOfYear)
        {
            (months, first) = (count, unit - 1);
        }
        else
        {
            return phrase;
        }

        var begin = (phrase.To.Year * MonthsOfYear) + phrase.To.Month - months;
        return first <= context.LastUsed || begin < MonthsOfYear ? phrase
            : phrase with { First = first, Rule = "stretch-to", From = new DateSlots(begin / MonthsOfYear, (begin % MonthsOfYear) + 1, 0), To = phrase.To with { Day = 0 }, CountsUnits = true };
    }
}
