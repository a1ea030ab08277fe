using ClaimTracker.Quantities;

namespace ClaimTracker.Reconciliation;

/// <summary>The figures of a series that give one value in one wording: however many copies of a text there are, one cell.</summary>
/// <param name="members">Its figures, in story order; at least one.</param>
internal sealed class ValueCell(ArraySegment<StoryFigure> members)
{
    private readonly ArraySegment<StoryFigure> _members = members;

    public IReadOnlyList<StoryFigure> Members => _members;

    public StoryFigure First => _members[0];

    public int Count => _members.Count;

    /// <summary>The number, in the base unit of its kind; null for a vague word and for a range.</summary>
    public decimal? Value => First.Value;

    public ValueBounds Bounds => First.Value is null ? First.Bounds : default;

    public Modifier Modifier => First.Mention.Modifier;

    public ValueBounds Allowed => First.Allowed;

    /// <summary>A number to order and weigh it by: the value, else an end of the bounds.</summary>
    public decimal Size { get; } = SizeOf(members[0]);

    public bool IsVague => First.Value is null;

    public static decimal SizeOf(StoryFigure figure) => figure.Value ?? figure.Bounds.Low ?? figure.Bounds.High ?? 0;
}
