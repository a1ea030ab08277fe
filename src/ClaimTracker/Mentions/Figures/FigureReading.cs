namespace ClaimTracker.Mentions.Figures;

/// <summary>Every number of a text: a figure, or set aside with a reason; each list in order of position.</summary>
public sealed record FigureReading(IReadOnlyList<FigureMention> Figures, IReadOnlyList<SetAsideNumber> SetAside);
