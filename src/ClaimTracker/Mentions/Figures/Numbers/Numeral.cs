using System.Globalization;

namespace ClaimTracker.Mentions.Figures.Numbers;

/// <summary>Reads a token of digits.</summary>
internal static class Numeral
{
    /// <summary>Digits that a <see cref="decimal"/> holds whatever they are.</summary>
    private const int MostDigits = 28;

    private const int MostDigitsOfLong = 18;

    /// <summary>The value of digits with grouping commas and at most one decimal point, in any script; zero when the form says that there is none.</summary>
    public static NumeralForm Read(ReadOnlySpan<char> digits, out decimal value)
    {
        value = 0;
        int whole = 0, fraction = 0, points = 0;
        var isGrouped = false;
        long small = 0;
        decimal large = 0;
        foreach (var c in digits)
        {
            if (c == ',')
            {
                isGrouped = true;
                continue;
            }

            if (c is '.' or '·')
            {
                points++;
                continue;
            }

            var digit = c is >= '0' and <= '9' ? c - '0' : CharUnicodeInfo.GetDecimalDigitValue(c);
            if (digit < 0)
            {
                return NumeralForm.Dotted;
            }

            if (points == 0)
            {
                whole += whole > 0 || digit > 0 ? 1 : 0;
                if (whole > MostDigits)
                {
                    return NumeralForm.TooLarge;
                }
            }
            else if (whole + fraction >= MostDigits)
            {
                // Digits behind the point that no amount needs: they are dropped, not rounded.
                continue;
            }
            else
            {
                fraction++;
            }

            if (whole + fraction <= MostDigitsOfLong)
            {
                large = small = small * 10 + digit;
            }
            else
            {
                large = large * 10 + digit;
            }
        }

        if (points > 1)
        {
            return NumeralForm.Dotted;
        }

        if (whole + fraction <= MostDigitsOfLong)
        {
            value = new decimal((int)small, (int)(small >> 32), 0, false, (byte)fraction);
        }
        else
        {
            for (value = large; fraction > 0; fraction--)
            {
                value /= 10;
            }
        }

        return points == 1 ? NumeralForm.Decimal : isGrouped ? NumeralForm.Grouped : NumeralForm.Integer;
    }
}
