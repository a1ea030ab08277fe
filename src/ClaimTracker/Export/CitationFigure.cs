using ClaimTracker.Quantities;

namespace ClaimTracker.Export;

/// <summary>A figure in the words of a cited claim, with all its slots.</summary>
public sealed record CitationFigure
{
    /// <summary>As it stands.</summary>
    public required string Surface { get; init; }

    /// <summary>Null for a vague word and for a range.</summary>
    public decimal? Value { get; init; }

    /// <summary>The lower end of a range or vague word.</summary>
    public decimal? Low { get; init; }

    /// <summary>The upper end of a range or vague word.</summary>
    public decimal? High { get; init; }

    /// <summary>What the wording allows.</summary>
    public required Modifier Modifier { get; init; }

    public required Measure Measure { get; init; }

    /// <summary>Null for a count.</summary>
    public string? Unit { get; init; }

    /// <summary>The noun phrase counted.</summary>
    public string? Counted { get; init; }

    /// <summary>Its head noun.</summary>
    public string? Head { get; init; }

    /// <summary>What is said of those counted.</summary>
    public string? Predicate { get; init; }

    /// <summary>Whose.</summary>
    public string? Subject { get; init; }

    /// <summary>Name of the place that it is tied to.</summary>
    public string? Place { get; init; }

    /// <summary>When it held.</summary>
    public DateInterval? AsOf { get; init; }

    /// <summary>The interval that it covers.</summary>
    public DateInterval? Period { get; init; }

    /// <summary>The denominator.</summary>
    public decimal? OutOf { get; init; }

    public FigureStatus? Status { get; init; }

    /// <summary>Whether it counts a whole, an increment or a part.</summary>
    public required CountKind Kind { get; init; }

    /// <summary>For a note: "12 buses (as of 2024-03)".</summary>
    internal string InWords()
    {
        var words = Counted is { } counted ? $"{Surface} {counted}" : Surface;
        return AsOf is { } asOf ? $"{words} (as of {asOf})" : words;
    }
}
