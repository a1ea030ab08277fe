using ClaimTracker.Mentions.Figures;
using ClaimTracker.Quantities;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>
/// What numbers a wording allows. "About" is a tenth to either side; "nearly" a tenth below; "at least" and "more than" have no upper
/// end, "up to" and "fewer than" begin at nothing; vague words have the floors that the reader gave them and no upper end that the
/// word does not give. A plain number allows itself alone.
/// </summary>
internal static class AllowedValues
{
    /// <summary>How far "about" reaches to either side, and "nearly" below, as a part of the value.</summary>
    public const decimal AboutShare = 0.1m;

    private const decimal Largest = 1e26m;

    public static ValueBounds Of(FigureMention figure, decimal? value)
    {
        if (value is not { } number)
        {
            return figure.Bounds;
        }

        if (Math.Abs(number) > Largest)
        {
            return new ValueBounds(number, number);
        }

        var slack = Math.Abs(number) * AboutShare;
        var step = figure.Measure == Measure.Count && decimal.Truncate(number) == number ? 1 : 0;
        return figure.Modifier switch
        {
            Modifier.About => new ValueBounds(number - slack, number + slack),
            Modifier.Nearly => new ValueBounds(number - slack, number),
            Modifier.AtLeast => new ValueBounds(number, null),
            Modifier.MoreThan => new ValueBounds(number + step, null),
            Modifier.AtMost => new ValueBounds(null, number),
            Modifier.LessThan => new ValueBounds(null, number - step),
            Modifier.Vague => figure.Bounds,
            _ => new ValueBounds(number, number),
        };
    }

    /// <summary>
    /// Whether the one number is the other with fewer digits: 1,200 for 1,204, 1 % for 1.3 %. A number below a hundred is taken as
    /// counted, not rounded, and no rounding moves a number by more than a twentieth, but for a share without its decimals. A vote of 6-5 is none of 5-4.
    /// </summary>
    public static bool Rounds(decimal rough, decimal fine, Measure measure)
    {
        if (rough == fine || rough <= 0 || fine <= 0 || rough > Largest || fine > Largest || measure == Measure.Ratio)
        {
            return false;
        }

        var unit = UnitOf(rough);
        if (unit <= UnitOf(fine))
        {
            return false;
        }

        var isNear = Math.Abs(rough - fine) <= fine / 20;
        return Math.Abs(rough - fine) <= unit / 2
            && (measure is Measure.Share ? isNear || unit <= 1 : isNear && (rough >= 100 || decimal.Truncate(fine) != fine));
    }

    /// <summary>The same for counts that are whole numbers above nought.</summary>
    public static bool Rounds(long rough, long fine)
    {
        if (rough == fine || rough < 100 || Math.Abs(rough - fine) * 20 > fine)
        {
            return false;
        }

        long unit = UnitOf(rough);
        return unit > UnitOf(fine) && Math.Abs(rough - fine) * 2 <= unit;
    }

    private static long UnitOf(long value)
    {
        var unit = 1L;
        while (value != 0 && value % 10 == 0)
        {
            unit *= 10;
            value /= 10;
        }

        return unit;
    }

    /// <summary>The place value of the last digit that is not nought: 100 for 1,200, 0.1 for 1.3.</summary>
    public static decimal UnitOf(decimal value)
    {
        if (decimal.Truncate(value) == value)
        {
            var unit = 1m;
            while (value != 0 && unit < Largest && value % (unit * 10) == 0)
            {
                unit *= 10;
            }

            return unit;
        }

        var step = 1m;
        while (decimal.Truncate(value / step) * step != value && step > 1e-20m)
        {
            step /= 10;
        }

        return step;
    }
}
