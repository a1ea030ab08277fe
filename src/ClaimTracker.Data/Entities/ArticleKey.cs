namespace ClaimTracker.Data.Entities;

/// <summary>A key under which a compared article is found when another of its story comes.</summary>
public sealed class ArticleKey
{
    /// <summary>Hash of story, kind and the library's key.</summary>
    public required long Key { get; init; }

    /// <summary>What tells apart those that share the key.</summary>
    public required long Detail { get; init; }

    public required string ArticleId { get; init; }
}
