using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>Whether two printed values are one number at different precision, in one unit or in two.</summary>
internal static class ValueRounding
{
    /// <summary>No conversion between units moves a value by more than this part of it.</summary>
    private const decimal ConversionShare = 0.05m;

    public static bool AreOne(ValueCell one, ValueCell other, Measure measure)
    {
        var (a, b) = (one.First, other.First);
        if (a.Mention.Unit == b.Mention.Unit)
        {
            // Apart by more than a twentieth, no count is the other rounded.
            if (measure == Measure.Count && Math.Abs(one.Size - other.Size) * 20 > Math.Max(one.Size, other.Size))
            {
                return false;
            }

            var (x, y) = a.Mention.Unit is null || a.Mention.Value is null || b.Mention.Value is null ? (one.Size, other.Size) : (a.Mention.Value.Value, b.Mention.Value.Value);
            return AllowedValues.Rounds(x, y, measure) || AllowedValues.Rounds(y, x, measure);
        }

        return AreConverted(a, b) && Math.Abs(one.Size - other.Size) <= ConversionShare * Math.Max(Math.Abs(one.Size), Math.Abs(other.Size));
    }

    /// <summary>Whether values of two units differ by no more than the last digit of one of them.</summary>
    public static bool AreConverted(StoryFigure one, StoryFigure other) => one.Mention.Unit != other.Mention.Unit && one is { Value: { } a, Mention.Value: { } printed } && other is { Value: { } b, Mention.Value: { } also }
        && Math.Abs(a - b) * 2 <= Math.Max(AllowedValues.UnitOf(printed) * UnitFactors.SizeOf(one.Mention.Unit), AllowedValues.UnitOf(also) * UnitFactors.SizeOf(other.Mention.Unit));
}
