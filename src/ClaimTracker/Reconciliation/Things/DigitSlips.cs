using System.Globalization;

namespace ClaimTracker.Reconciliation.Things;

/// <summary>Knows numbers that are easily copied for one another.</summary>
internal static class DigitSlips
{
    /// <summary>Whether the one number is the other with digits swapped: 12 and 21.</summary>
    public static bool AreSwapped(decimal low, decimal high)
    {
        Span<char> one = stackalloc char[32], other = stackalloc char[32];
        if (!low.TryFormat(one, out var length, "0.####", CultureInfo.InvariantCulture) || !high.TryFormat(other, out var same, "0.####", CultureInfo.InvariantCulture) || length != same || length < 2)
        {
            return false;
        }

        one[..length].Sort();
        other[..length].Sort();
        return one[..length].SequenceEqual(other[..length]);
    }

    /// <summary>Whether the one number is the other with a nought too many: 3,000 and 30,000.</summary>
    public static bool IsSlip(decimal low, decimal high) => high == low * 10 || high == low * 100 || high == low * 1000;
}
