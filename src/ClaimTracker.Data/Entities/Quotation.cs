using ClaimTracker.Text;

namespace ClaimTracker.Data.Entities;

/// <summary>Words of an article that somebody said or wrote, inside marks or as a block.</summary>
public sealed class Quotation
{
    /// <summary>Hash of article and span.</summary>
    public required string Id { get; init; }

    public required string ArticleId { get; init; }

    /// <summary>Index in the article's list of quotations.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The words inside the marks.</summary>
    public required TextSpan Span { get; init; }

    public required string Surface { get; init; }

    public required bool IsBlock { get; init; }

    public required bool IsClosed { get; init; }

    /// <summary>Who says it; null when the text does not show it.</summary>
    public string? SpeakerId { get; init; }

    public required string Rule { get; init; }
}
