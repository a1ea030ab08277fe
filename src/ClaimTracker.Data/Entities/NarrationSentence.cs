using ClaimTracker.Text;

namespace ClaimTracker.Data.Entities;

/// <summary>A sentence of a compared article, with the piece of narration that it belongs to.</summary>
public sealed class NarrationSentence
{
    public required string ArticleId { get; init; }

    /// <summary>Index in the article's list of sentences.</summary>
    public required int Ordinal { get; init; }

    public required TextSpan Span { get; init; }

    /// <summary>The smallest of all keys that hang together with it; 0 for a sentence that is too short or all quotation.</summary>
    public required long Piece { get; set; }

    /// <summary>Hash of story and <see cref="Piece"/>.</summary>
    public required long PieceKey { get; set; }

    /// <summary>The outlet that it is credited to; null when it is to none.</summary>
    public string? Credit { get; init; }
}
