using System.Globalization;

namespace ClaimTracker.Reconciliation.Things;

/// <summary>Knows numbers that are easily copied for one another.</summary>
internal static class DigitSlips
{
    /// <summary>The most characters of a number whose digits are looked at.</summary>
    private const int MostDigits = 32;

    /// <summary>Whether the one number is the other with digits swapped: 12 and 21.</summary>
    public static bool AreSwapped(decimal low, decimal high)
    {
        Span<char> one = stackalloc char[MostDigits], other = stackalloc char[MostDigits];
        if (!low.TryFormat(one, out var length, "0.####", CultureInfo.InvariantCulture) || !high.TryFormat(other, out var same, "0.####", CultureInfo.InvariantCulture) || length != same || length < 2)
        {
            return false;
        }

        one[..length].Sort();
        other[..length].Sort();
        return one[..length].SequenceEqual(other[..length]);
    }

    /// <summary>Whether the one number is the other with a nought too many: 3,000 and 30,000.</summary>
    public static bool IsSlip(decimal low, decimal high) => high / 10 == low || high / 100 == low || high / 1000 == low;

    /// <summary>Whether the one is heard for the other: fifteen and fifty, 1.6 million and 6 million.</summary>
    public static bool IsMisheard(decimal low, decimal high)
    {
        while (low >= 100 && high >= 100 && low % 10 == 0 && high % 10 == 0)
        {
            (low, high) = (low / 10, high / 10);
        }

        return low is > 12 and < 20 && high == (low - 10) * 10;
    }

    /// <summary>Whether the larger number has one digit more than the smaller: 400 and 1,400, 26 and 236.</summary>
    public static bool IsDropped(decimal low, decimal high)
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

    /// <summary>How many digits a number has; of 640,000 two: noughts at the end tell how it was rounded.</summary>
    public static int Digits(decimal number)
    {
        Span<char> text = stackalloc char[MostDigits];
        return number.TryFormat(text, out var length, "0.####", CultureInfo.InvariantCulture) ? text[..length].TrimEnd('0').Length - (text[..length].Contains('.') ? 1 : 0) : 0;
    }
}
