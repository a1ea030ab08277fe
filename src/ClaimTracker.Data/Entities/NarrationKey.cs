namespace ClaimTracker.Data.Entities;

/// <summary>A key of narration in a story, with the piece that it belongs to: sentences that share a key are one piece.</summary>
public sealed class NarrationKey
{
    /// <summary>Hash of story and the library's key.</summary>
    public required long Id { get; init; }

    /// <summary>The smallest of all keys that hang together with it.</summary>
    public required long Piece { get; set; }

    /// <summary>Hash of story and <see cref="Piece"/>.</summary>
    public required long PieceKey { get; set; }
}
