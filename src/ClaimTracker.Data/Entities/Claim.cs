namespace ClaimTracker.Data.Entities;

/// <summary>
/// An assertion. Two appearances are one claim when claimant and folded content are the same, or when they are variants of one quotation.
/// </summary>
public sealed class Claim
{
    /// <summary>Hash of claimant and folded content; where nobody is named, of outlet or article and folded content.</summary>
    public required string Id { get; init; }

    /// <summary>Who makes it; null for an article's own voice and where nobody is named.</summary>
    public string? ClaimantId { get; init; }

    /// <summary>Its words as they first appeared.</summary>
    public required string Content { get; init; }

    /// <summary>Sorts the claims of newer articles first and those of one article as they stand in it. Lists page by it.</summary>
    public required long Sort { get; set; }

    /// <summary>Index in the list of claims of the article that brings it; not stored.</summary>
    internal int Ordinal { get; init; }

    /// <summary>In how many places it stands.</summary>
    public int AppearanceCount { get; set; }
}
