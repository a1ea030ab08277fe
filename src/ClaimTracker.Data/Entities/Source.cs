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

    /// <summary>How many claims it makes; an outlet makes what it says in its own voice. Counted by the store.</summary>
    public int MakeCount { get; init; }

    /// <summary>How many claims of others pass through it: as the outlet of the article, or on the way there. Counted by the store.</summary>
    public int CarryCount { get; init; }

    /// <summary>In how many articles it is outlet, claimant or on the way. Counted by the store.</summary>
    public int ArticleCount { get; init; }

    /// <summary>Claims that it makes and carries, by which lists are sorted. Counted by the store.</summary>
    public int Weight { get; init; }

    /// <summary>Grows with every change, so that two editors never overwrite each other.</summary>
    public int Version { get; set; }
}
