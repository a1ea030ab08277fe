using ClaimTracker.Quantities;

namespace ClaimTracker.Reconciliation;

/// <summary>The figures of a series that give one value in one wording: however many copies of a text there are, one cell.</summary>
internal sealed record ValueCell(decimal? Value, ValueBounds Bounds, Modifier Modifier, ValueBounds Allowed, IReadOnlyList<StoryFigure> Members)
{
    /// <summary>A number to order and weigh it by: the value, else an end of the bounds.</summary>
    public decimal Size => Value ?? Bounds.Low ?? Bounds.High ?? 0;

    public bool IsVague => Value is null;
}
