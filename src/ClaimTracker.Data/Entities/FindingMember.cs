using ClaimTracker.Text;

namespace ClaimTracker.Data.Entities;

/// <summary>A passage on which a finding rests; for sums the whole is the first.</summary>
public sealed class FindingMember
{
    public required string FindingId { get; init; }

    public required int Ordinal { get; init; }

    public required string ArticleId { get; init; }

    /// <summary>The figure; null for quotations and narration.</summary>
    public string? FigureId { get; init; }

    public required TextSpan Span { get; init; }

    public required string Surface { get; init; }

    public decimal? Value { get; init; }
}
