using System.Globalization;

namespace ClaimTracker.Quantities;

/// <summary>Prints values as people read them, the same wherever one is shown: "more than 102", "about 1.3%", "£4.2 billion", "a third", "30 miles per hour".</summary>
public static class PrintedValue
{
    private const int LargestPart = 10;

    private static readonly string[] Counters = ["", "a", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    private static readonly string[] Parts = ["", "", "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>The number alone, with thousands apart and no needless zeros.</summary>
    public static string Digits(decimal value) => value.ToString("#,##0.############", CultureInfo.InvariantCulture);

    /// <summary>The number with its unit; a part of one as a fraction, a large round sum of money with its scale word.</summary>
    /// <param name="value">The number.</param>
    /// <param name="unit">The contract's unit; null for counts and for parts of one.</param>
    public static string Of(decimal value, string? unit) => unit switch
    {
        null or "" => Fraction(value) ?? Digits(value),
        "percent" => Digits(value) + "%",
        "magnitude" => Digits(value), // what it is of says so
        _ when IsMoney(unit) => (value < 0 ? "-" : "") + Sign(unit) + Sum(Math.Abs(value)),
        _ => $"{Digits(value)} {PrintedUnit.Of(unit, value)}",
    };

    /// <summary>The number with its unit and what the wording allows.</summary>
    /// <param name="value">The number.</param>
    /// <param name="modifier">What the wording allows.</param>
    /// <param name="unit">The contract's unit; null for counts and for parts of one.</param>
    /// <param name="surface">The words of the text; null when they are not known. Of a vote of 32-17 the quotient says nothing: it stays as printed. A ratio of 0.5 is no half of anything.</param>
    public static string Of(decimal value, Modifier modifier, string? unit, string? surface = null) =>
        Limit(modifier, unit) + (unit is not (null or "") || surface is null ? Of(value, unit) : IsPair(surface) ? surface : IsDecimal(surface) ? Digits(value) : Of(value, unit));

    /// <summary>A value of whatever kind: a number, a range, or a vague word, which stays as printed.</summary>
    /// <param name="value">The number; null for a range or a vague word.</param>
    /// <param name="low">The lower end of a range or a vague word.</param>
    /// <param name="high">The upper end of a range or a vague word.</param>
    /// <param name="modifier">What the wording allows.</param>
    /// <param name="unit">The contract's unit; null for counts and for parts of one.</param>
    /// <param name="surface">The words of the text; null when they are not known.</param>
    public static string Of(decimal? value, decimal? low, decimal? high, Modifier modifier, string? unit, string? surface) => (value, low, high) switch
    {
        ({ } number, _, _) => Of(number, modifier, unit, surface),
        (_, { } from, { } to) => Range(from, to, unit),
        _ when surface is not null => surface,
        (_, { } from, _) => Of(from, unit) + " or more",
        (_, _, { } to) => "up to " + Of(to, unit),
        _ => "not in numbers",
    };

    /// <summary>A range: its unit once where it stands behind the numbers, a currency's sign before both.</summary>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end.</param>
    /// <param name="unit">The contract's unit; null for counts and for parts of one.</param>
    public static string Range(decimal low, decimal high, string? unit) =>
        $"{(unit is null or "" || IsMoney(unit) ? Of(low, unit) : Digits(low))} to {Of(high, unit)}";

    /// <summary>What the wording allows, with a space behind it; empty for an exact number.</summary>
    /// <param name="modifier">What the wording allows.</param>
    /// <param name="unit">The unit of the number behind it: of people there are fewer, of miles less.</param>
    public static string Limit(Modifier modifier, string? unit) => modifier switch
    {
        Modifier.About => "about ",
        Modifier.Nearly => "nearly ",
        Modifier.AtLeast => "at least ",
        Modifier.MoreThan => "more than ",
        Modifier.AtMost => "up to ",
        Modifier.LessThan => unit is null or "" ? "fewer than " : "less than ",
        _ => "",
    };

    /// <summary>Whether a unit is a currency.</summary>
    public static bool IsMoney(string? unit) => unit is { Length: 3 } && unit.All(char.IsAsciiLetterUpper);

    // Nobody reads 0.333: "a third", "three-quarters", "1 in 25". Null when it is no such part of one.
    private static string? Fraction(decimal value)
    {
        if (value is <= 0 or >= 1)
        {
            return null;
        }

        for (var parts = 2; parts <= LargestPart; parts++)
        {
            if (IsWhole(value * parts, out var count) && count >= 1 && count < parts)
            {
                return parts == 2 ? Parts[parts] : count == 1 ? $"{(parts == 8 ? "an" : Counters[1])} {Parts[parts]}" : $"{Counters[(int)count]}-{Parts[parts]}s";
            }
        }

        return IsWhole(1 / value, out var every) && every > 1 ? "1 in " + Digits(every) : null;
    }

    // A third is stored as 0.3333333333333333333333333333.
    private static bool IsWhole(decimal value, out decimal whole)
    {
        const decimal Near = 0.000000001m;
        whole = Math.Round(value);
        return Math.Abs(value - whole) <= Near * Math.Max(1, whole);
    }

    // 0.5, .75
    private static bool IsDecimal(string surface)
    {
        var point = surface.AsSpan().IndexOf('.');
        return point >= 0 && point + 1 < surface.Length && char.IsAsciiDigit(surface[point + 1]);
    }

    /// <summary>Whether words give two sides, of a vote or of a bet, which their quotient does not say: 32-17, six to three, "29 against, 15 in favour".</summary>
    /// <param name="surface">The words of the text.</param>
    public static bool IsPair(string surface)
    {
        ArgumentNullException.ThrowIfNull(surface);
        var dash = surface.AsSpan().IndexOfAny('-', '\u2013');
        return (dash > 0 && dash + 1 < surface.Length && char.IsAsciiDigit(surface[dash - 1]) && char.IsAsciiDigit(surface[dash + 1]))
            || surface.Contains(" to ", StringComparison.OrdinalIgnoreCase) || surface.Contains(" against", StringComparison.OrdinalIgnoreCase)
            || surface.Contains(" vot", StringComparison.OrdinalIgnoreCase) || surface.Contains(" in favo", StringComparison.OrdinalIgnoreCase);
    }

    private static string Sum(decimal value)
    {
        foreach (var (size, scale) in (ReadOnlySpan<(decimal, string)>)[(1e12m, " trillion"), (1e9m, " billion"), (1e6m, " million")])
        {
            if (Math.Abs(value) >= size && value % (size / 1000) == 0)
            {
                return Digits(value / size) + scale;
            }
        }

        return Digits(value);
    }

    // Signs that mean one currency wherever they are read; of the others the code says it.
    private static string Sign(string code) => code switch
    {
        "USD" => "$",
        "GBP" => "\u00A3",
        "EUR" => "\u20AC",
        "JPY" => "\u00A5",
        "INR" => "\u20B9",
        "AUD" => "A$",
        "CAD" => "C$",
        "HKD" => "HK$",
        "NZD" => "NZ$",
        _ => code + " ",
    };
}
