using ClaimTracker.Text;

namespace ClaimTracker.Data.Entities;

/// <summary>A stretch of an article that is page furniture and not its text.</summary>
public sealed class FurnitureSpan
{
    public required string ArticleId { get; init; }

    public required int Ordinal { get; init; }

    public required TextSpan Span { get; init; }
}
