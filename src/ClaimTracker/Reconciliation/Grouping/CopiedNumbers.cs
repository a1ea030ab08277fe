using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>Tells whether two figures give one number that was copied wrongly.</summary>
internal static class CopiedNumbers
{
    /// <summary>So many digits that are not noughts at the end show that two numbers were copied rather than that they are alike by chance.</summary>
    private const int ManyDigits = 3;

    /// <summary>Whether two figures give one number with its digits in two orders, as happens when it is copied.</summary>
    public static bool AreSwapped(StoryFigure one, StoryFigure other) => one.Unit == other.Unit && one.Mention.Value is { } a && other.Mention.Value is { } b && Math.Min(a, b) >= 10 && a != b && DigitSlips.AreSwapped(Math.Min(a, b), Math.Max(a, b));

    /// <summary>Whether two figures give one number with so many digits in two orders that chance hardly makes it.</summary>
    public static bool AreCopied(StoryFigure one, StoryFigure other) => AreSwapped(one, other) && DigitSlips.Digits(one.Mention.Value ?? 0) >= ManyDigits;
}
