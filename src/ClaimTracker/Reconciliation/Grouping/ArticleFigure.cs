namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>What one article says on a quantity.</summary>
/// <param name="Value">The value.</param>
/// <param name="AsOf">When it held; null when the text does not say.</param>
/// <param name="Published">When the article appeared, or before which day it cannot have; null when unknown.</param>
/// <param name="IsNamed">Whether the text names who it is from.</param>
/// <param name="Support">How many articles give the value.</param>
/// <param name="IsCharged">Whether it counts those whom somebody is accused of having harmed.</param>
/// <param name="IsInferred">Whether the text gives no number for all of them, so that it was added up or stands for one person.</param>
/// <param name="HasGrown">Whether the text says that it grew: "rose to 58", "six more bodies".</param>
internal sealed record ArticleFigure(decimal Value, DateOnly? AsOf, DateOnly? Published, bool IsNamed, int Support, bool IsInferred, bool HasGrown, bool IsCharged)
{
    /// <summary>The day by which it is ordered; null when nothing tells.</summary>
    public DateOnly? Day => AsOf ?? Published;
}
