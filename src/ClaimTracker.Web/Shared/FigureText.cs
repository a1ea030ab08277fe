using System.Globalization;
using ClaimTracker.Quantities;

namespace ClaimTracker.Web.Shared;

/// <summary>Figures and dates as people read them.</summary>
public static class FigureText
{
    /// <summary>The number with thousands apart and no needless zeros.</summary>
    public static string Number(decimal value) => PrintedValue.Digits(value);

    /// <summary>A value with signs in place of words, where there is little room.</summary>
    /// <param name="value">The number; null for a range or a vague word.</param>
    /// <param name="low">Lower end of a range.</param>
    /// <param name="high">Upper end of a range.</param>
    /// <param name="modifier">What the wording allows.</param>
    /// <param name="unit">The contract's unit; null for counts.</param>
    /// <param name="surface">The words of the text; null when they are not known.</param>
    public static string Brief(decimal? value, decimal? low, decimal? high, Modifier modifier, string? unit, string? surface = null) => (value, low, high) switch
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
        } + PrintedValue.Of(number, Modifier.Exact, unit, surface),
        (_, { } from, { } to) => PrintedValue.Range(from, to, unit).Replace(" to ", "\u2013", StringComparison.Ordinal),
        _ => PrintedValue.Of(value, low, high, modifier, unit, surface),
    };

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
