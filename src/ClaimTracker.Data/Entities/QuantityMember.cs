using ClaimTracker.Text;

namespace ClaimTracker.Data.Entities;

/// <summary>A passage that gives a value of a quantity.</summary>
public sealed class QuantityMember
{
    public required string QuantityId { get; init; }

    public required int ValueOrdinal { get; init; }

    public required int Ordinal { get; init; }

    public required string ArticleId { get; init; }

    /// <summary>The figure; null when the passage is none of the article's figures.</summary>
    public string? FigureId { get; init; }

    public required TextSpan Span { get; init; }

    public required string Surface { get; init; }

    public decimal? Value { get; init; }
}
