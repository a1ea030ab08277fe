namespace ClaimTracker.Data.Entities;

/// <summary>Says that a figure lies in the words of a claim's appearance.</summary>
public sealed class AppearanceFigure
{
    public required string AppearanceId { get; init; }

    public required string FigureId { get; init; }
}
