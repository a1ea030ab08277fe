using ClaimTracker.Quantities;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>The figures of a series that give one value in one wording: however many copies of a text there are, one cell.</summary>
/// <param name="figures">The figures of the series, those of one cell side by side in story order.</param>
/// <param name="start">Where those of this cell begin.</param>
/// <param name="count">How many they are; at least one.</param>
internal readonly struct ValueCell(StoryFigure[] figures, int start, int count)
{
    public IReadOnlyList<StoryFigure> Members => new ArraySegment<StoryFigure>(figures, start, count);

    public StoryFigure First => figures[start];

    public int Count => count;

    /// <summary>The number, in the base unit of its kind; null for a vague word and for a range.</summary>
    public decimal? Value => First.Value;

    public ValueBounds Bounds => First.Value is null ? First.Bounds : default;

    public Modifier Modifier => First.Modifier;

    public ValueBounds Allowed => First.Allowed;

    /// <summary>A number to order and weigh it by: the value, else an end of the bounds.</summary>
    public decimal Size => SizeOf(First);

    public bool IsVague => First.Value is null;

    /// <summary>Whether it gives no number and no two ends of one: "dozens", but not "7 to 9".</summary>
    public bool IsOpen => First.Value is null && (First.Mention.Measure == Measure.Score || First.Mention.Modifier != Modifier.Exact || First.Bounds is not { Low: not null, High: not null } || !char.IsAsciiDigit(First.Article.Reading.Text[First.Mention.Span.Start]));

    public static decimal SizeOf(StoryFigure figure) => figure.Value ?? figure.Bounds.Low ?? figure.Bounds.High ?? 0;
}
