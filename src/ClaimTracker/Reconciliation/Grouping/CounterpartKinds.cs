using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>Tells whether two figures count in one way: all of them, so many of them, so many more.</summary>
internal static class CounterpartKinds
{
    /// <summary>"Five of those held were charged" tells of a part.</summary>
    private const decimal LeastOfWhole = 20;

    /// <summary>Whether what the one counts as all, some or more can be what the other counts.</summary>
    // "Adds 250 officers", "pays for 520 new officers": those added are new ones.
    public static bool AreOne(StoryFigure one, StoryFigure other) => one.Mention.Kind == other.Mention.Kind || (IsOfWhole(one) && IsOfWhole(other))
        || (one.Mention.Kind == CountKind.Increment ? IsOfNewOnes(one) && IsMade(other) : other.Mention.Kind == CountKind.Increment && IsOfNewOnes(other) && IsMade(one));

    /// <summary>Whether it gives all of whom or of what something is said, be they a part of others: "58 were shot down", "shot down 48 of the 67", "1,400 of its drivers stopped work".</summary>
    public static bool IsOfWhole(StoryFigure figure) => figure.IsTotal || (figure.Mention.Kind == CountKind.Subset && (figure.Mention.OutOf is not null || (figure.Mention.Scope == "of" && figure.Predicate.Length > 0 && figure.Value >= LeastOfWhole)));

    private static bool IsOfNewOnes(StoryFigure figure) => figure.Mention.Scope is "new" or "extra" or "additional";

    private static bool IsMade(StoryFigure figure) => figure.Mention.Kind == CountKind.Total && figure.Predicate is "add" or "hire" or "recruit" or "create" or "employ" or "send" or "deploy" or "train" or "buy";
}
