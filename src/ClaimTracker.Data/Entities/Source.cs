using ClaimTracker.Mentions.Attributions;

namespace ClaimTracker.Data.Entities;

/// <summary>Whoever or whatever makes or carries claims. Kind and folded name make it one.</summary>
public sealed class Source
{
    /// <summary>Hash of kind and folded name.</summary>
    public required string Id { get; init; }

    public required SourceKind Kind { get; init; }

    /// <summary>Display name, as first read.</summary>
    public required string Name { get; set; }

    /// <summary>Lower case, without article and punctuation: what is compared and searched.</summary>
    public required string FoldedName { get; init; }

    /// <summary>Outlets of one newsroom or owner share it; null for other kinds.</summary>
    public string? Family { get; set; }

    /// <summary>Title or role as first given: "spokesperson of the ministry"; null when none.</summary>
    public string? Role { get; set; }

    /// <summary>Grows with every change, so that two editors never overwrite each other.</summary>
    public int Version { get; set; }
}
