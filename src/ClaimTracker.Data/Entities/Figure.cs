using ClaimTracker.Quantities;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Entities;

/// <summary>A number of an article that says how many or how much, with all that it is compared on.</summary>
public sealed class Figure
{
    /// <summary>Hash of article, span and whether it is implied.</summary>
    public required string Id { get; init; }

    public required string ArticleId { get; init; }

    /// <summary>Index in the article's list of figures.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The number phrase alone.</summary>
    public required TextSpan Span { get; init; }

    public required string Surface { get; init; }

    /// <summary>Null for a vague word and for a range.</summary>
    public decimal? Value { get; init; }

    /// <summary>The lower end of a range or vague word.</summary>
    public decimal? Low { get; init; }

    /// <summary>The upper end of a range or vague word.</summary>
    public decimal? High { get; init; }

    public required Modifier Modifier { get; init; }

    public required Measure Measure { get; init; }

    /// <summary><c>percent</c>, an ISO 4217 code, a unit name; null for a count.</summary>
    public string? Unit { get; init; }

    /// <summary>The noun phrase counted.</summary>
    public string? Counted { get; init; }

    /// <summary>Where the counted phrase stands beside the number; null when it was completed from elsewhere.</summary>
    public int? CountedStart { get; init; }

    public int? CountedEnd { get; init; }

    /// <summary>The head noun of what is counted, singular, lower case.</summary>
    public string? Head { get; init; }

    public string? Predicate { get; init; }

    /// <summary>Whose.</summary>
    public string? Subject { get; init; }

    public string? PlaceId { get; init; }

    public DateInterval? AsOf { get; init; }

    public DateInterval? Period { get; init; }

    /// <summary>The denominator.</summary>
    public decimal? OutOf { get; init; }

    public FigureStatus? Status { get; init; }

    public required CountKind Kind { get; init; }

    /// <summary>The words that make it an increment, a subset or a qualified part.</summary>
    public string? Scope { get; init; }

    /// <summary>Whether it is a noun phrase that stands for one casualty, and no figure of the page's list.</summary>
    public bool IsImplicit { get; init; }

    /// <summary>Who the text says it is from, nearest first.</summary>
    public IReadOnlyList<string> Attributions { get; init; } = [];

    /// <summary>Ordinals of the figures of the same statement.</summary>
    public IReadOnlyList<int> Linked { get; init; } = [];

    /// <summary>Ordinals of the figures that make this one up.</summary>
    public IReadOnlyList<int> Parts { get; init; } = [];

    public required string Rule { get; init; }
}
