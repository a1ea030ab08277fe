using System.Globalization;
using ClaimTracker.Quantities;

namespace ClaimTracker.Web.Shared;

/// <summary>Figures and dates as people read them.</summary>
public static class FigureText
{
    /// <summary>The number with thousands apart and no needless zeros.</summary>
    public static string Number(decimal value) => value.ToString("#,##0.############", CultureInfo.InvariantCulture);

    /// <summary>A value with the words that limit it; a range or a vague word by its bounds.</summary>
    /// <param name="value">The number; null for a range or a vague word.</param>
    /// <param name="low">Lower end of a range.</param>
    /// <param name="high">Upper end of a range.</param>
    /// <param name="modifier">What the wording allows.</param>
    /// <param name="unit">The contract's unit; null for counts.</param>
    public static string Value(decimal? value, decimal? low, decimal? high, Modifier modifier, string? unit)
    {
        if (value is { } number)
        {
            var limit = modifier switch
            {
                Modifier.About => "about ",
                Modifier.Nearly => "nearly ",
                Modifier.AtLeast => "at least ",
                Modifier.MoreThan => "more than ",
                Modifier.AtMost => "at most ",
                Modifier.LessThan => "less than ",
                _ => "",
            };
            return limit + WithUnit(Number(number), unit);
        }

        return (low, high) switch
        {
            ({ } from, { } to) => $"{(IsBefore(unit) ? WithUnit(Number(from), unit) : Number(from))} to {WithUnit(Number(to), unit)}",
            ({ } from, null) => $"{WithUnit(Number(from), unit)} or more",
            (null, { } to) => $"up to {WithUnit(Number(to), unit)}",
            _ => "not in numbers",
        };
    }

    /// <summary>A value with signs in place of words, where there is little room.</summary>
    public static string Brief(decimal? value, decimal? low, decimal? high, Modifier modifier, string? unit) => (value, low, high) switch
    {
        ({ } number, _, _) => modifier switch
        {
            Modifier.About => "~",
            Modifier.Nearly => "\u2272",
            Modifier.AtLeast => "\u2265",
            Modifier.MoreThan => ">",
            Modifier.AtMost => "\u2264",
            Modifier.LessThan => "<",
            _ => "",
        } + WithUnit(Number(number), unit),
        (_, { } from, { } to) => IsBefore(unit) ? $"{WithUnit(Number(from), unit)}\u2013{Number(to)}" : $"{Number(from)}\u2013{WithUnit(Number(to), unit)}",
        (_, { } from, null) => "\u2265" + WithUnit(Number(from), unit),
        (_, null, { } to) => "\u2264" + WithUnit(Number(to), unit),
        _ => "?",
    };

    /// <summary>A number with its unit, as print has it.</summary>
    public static string WithUnit(string number, string? unit) => unit switch
    {
        null or "" => number,
        "percent" => number + "%",
        "USD" => "$" + number,
        "GBP" => "\u00A3" + number,
        "EUR" => "\u20AC" + number,
        _ => $"{number} {UnitWords.Of(unit, number)}",
    };

    // "$30 to $50": of a range the sign stands at both ends.
    private static bool IsBefore(string? unit) => unit is "USD" or "GBP" or "EUR";

    /// <summary>A date of any precision in words: 21 June 2022, June 2022, 2022.</summary>
    public static string Date(PartialDate date) => date switch
    {
        { Day: not null } => date.FirstDay.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        { Month: not null } => date.FirstDay.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => date.Year.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>A stretch of time in words.</summary>
    public static string Interval(DateInterval interval) => interval.IsSingle ? Date(interval.From) : $"{Date(interval.From)} to {Date(interval.To)}";

    /// <summary>An instant as it is shown: UTC, to the minute.</summary>
    public static string Instant(DateTime utc) => utc.ToString("d MMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>The day of an instant, UTC.</summary>
    public static string Day(DateTime utc) => utc.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A count with its noun: 1 article, 5 articles.</summary>
    public static string Count(int count, string one, string? many = null) =>
        $"{count.ToString("#,##0", CultureInfo.InvariantCulture)} {(count == 1 ? one : many ?? one + "s")}";
}
