using ClaimTracker.Text;

namespace ClaimTracker.Data.Entities;

/// <summary>A remark on odd or ambiguous text of an article.</summary>
public sealed class ArticleNote
{
    public required string ArticleId { get; init; }

    public required int Ordinal { get; init; }

    /// <summary>What it is about; empty at 0 when it is about the document.</summary>
    public required TextSpan Span { get; init; }

    public required string Code { get; init; }

    public required string Message { get; init; }
}
