using ClaimTracker.Quantities;
using ClaimTracker.Review;

namespace ClaimTracker.Export;

/// <summary>A passage that gives a value of a settled quantity, as the sentence to print takes it.</summary>
public sealed record GivenFigure
{
    /// <summary>The words of the passage.</summary>
    public required string Surface { get; init; }

    /// <summary>Null for a range and for a vague word.</summary>
    public decimal? Value { get; init; }

    public Modifier Modifier { get; init; }

    /// <summary>When it held; null when the text does not say.</summary>
    public DateInterval? AsOf { get; init; }

    /// <summary>The stretch of time that it covers; null when the text does not say.</summary>
    public DateInterval? Period { get; init; }

    public CountKind Kind { get; init; }

    /// <summary>The words that make it a part: "first", "another"; null for a total.</summary>
    public string? Scope { get; init; }

    public FigureStatus? Status { get; init; }

    /// <summary>Name of the place; null when it is tied to none.</summary>
    public string? Place { get; init; }

    /// <summary>Who the text says it is from, nearest first.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The outlet that prints it; null when it is not known.</summary>
    public string? Outlet { get; init; }

    public Rank Rank { get; init; }

    /// <summary>Why it is deprecated; null for the other ranks.</summary>
    public DeprecationReason? Reason { get; init; }
}
