using System.Globalization;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>Weighs how likely one of two numbers is the other after a slip of copying or hearing: digits in another order, one changed, a nought too many.</summary>
internal static class CopiedNumbers
{
    private const decimal FarFactor = 3, CloseFactor = 1.5m, NearFactor = 1.2m;

    /// <summary>The most characters of a number whose digits are looked at.</summary>
    private const int MostDigits = 32;

    /// <summary>So many digits that are not noughts at the end show that two numbers were copied rather than that they are alike by chance.</summary>
    private const int ManyDigits = 3;

    /// <summary>How near two numbers are, with what slips of copying make of one: above nought where they are likelier of one thing than of two.</summary>
    /// <param name="low">The smaller one.</param>
    /// <param name="high">The larger one.</param>
    /// <param name="isAmount">Whether it is an amount of money, time or any measure and no count.</param>
    public static double Closeness(decimal low, decimal high, bool isAmount) => DigitSlips.AreSwapped(low, high) ? (Digits(low) >= ManyDigits ? 2 : low >= 100 ? 1.5 : 1)
        : IsOneDigitOff(low, high) ? 0.9
        : high <= low * NearFactor ? 0.7
        : high <= low * CloseFactor ? 0.5
        : isAmount && IsMisheard(low, high) ? 0.3
        : DigitSlips.IsSlip(low, high) || IsDropped(low, high) ? 0
        : high > low * FarFactor ? -1.5
        : high > low * 2 ? -0.2 : 0;

    // Fifteen and fifty, 1.6 million and 6 million are heard for one another.
    private static bool IsMisheard(decimal low, decimal high)
    {
        while (low >= 100 && high >= 100 && low % 10 == 0 && high % 10 == 0)
        {
            (low, high) = (low / 10, high / 10);
        }

        return low is > 12 and < 20 && high == (low - 10) * 10;
    }

    // 400 and 1,400, 26 and 236: one digit more.
    private static bool IsDropped(decimal low, decimal high)
    {
        Span<char> one = stackalloc char[MostDigits], other = stackalloc char[MostDigits];
        if (low < 10 || !low.TryFormat(one, out var length, "0.####", CultureInfo.InvariantCulture) || !high.TryFormat(other, out var more, "0.####", CultureInfo.InvariantCulture) || more != length + 1)
        {
            return false;
        }

        var same = 0;
        while (same < length && one[same] == other[same])
        {
            same++;
        }

        return one[same..length].SequenceEqual(other[(same + 1)..more]);
    }

    // Of three digits that are not noughts at the end, two are the same.
    private static bool IsOneDigitOff(decimal low, decimal high)
    {
        Span<char> one = stackalloc char[MostDigits], other = stackalloc char[MostDigits];
        if (!low.TryFormat(one, out var length, "0.####", CultureInfo.InvariantCulture) || !high.TryFormat(other, out var same, "0.####", CultureInfo.InvariantCulture) || length != same)
        {
            return false;
        }

        var digits = Math.Max(one[..length].TrimEnd('0').Length, other[..length].TrimEnd('0').Length);
        var differ = 0;
        for (var i = 0; i < length; i++)
        {
            differ += one[i] == other[i] ? 0 : 1;
        }

        return digits >= 3 && differ == 1;
    }

    /// <summary>Whether two figures give one number with its digits in two orders, as happens when it is copied.</summary>
    public static bool AreSwapped(StoryFigure one, StoryFigure other) => one.Unit == other.Unit && one.Mention.Value is { } a && other.Mention.Value is { } b && Math.Min(a, b) >= 10 && a != b && DigitSlips.AreSwapped(Math.Min(a, b), Math.Max(a, b));

    /// <summary>Whether two figures give one number with so many digits in two orders that chance hardly makes it.</summary>
    public static bool AreCopied(StoryFigure one, StoryFigure other) => AreSwapped(one, other) && Digits(one.Mention.Value ?? 0) >= ManyDigits;

    // Of 640,000 two: noughts at the end tell how it was rounded.
    private static int Digits(decimal number)
    {
        Span<char> text = stackalloc char[MostDigits];
        return number.TryFormat(text, out var length, "0.####", CultureInfo.InvariantCulture) ? text[..length].TrimEnd('0').Length - (text[..length].Contains('.') ? 1 : 0) : 0;
    }
}
