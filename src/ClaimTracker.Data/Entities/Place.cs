using ClaimTracker.Mentions.Locations;

namespace ClaimTracker.Data.Entities;

/// <summary>A place on earth that articles name, or a name that the gazetteer does not know.</summary>
public sealed class Place
{
    /// <summary>Hash of the gazetteer's key; of the folded name where it stays open.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string FoldedName { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? CountryCode { get; init; }

    /// <summary>Degrees north.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east.</summary>
    public double? Longitude { get; init; }

    public required PlaceKind Kind { get; init; }

    /// <summary>Null when the place is not resolved.</summary>
    public string? GazetteerId { get; init; }

    /// <summary>How often articles name it. Counted by the store.</summary>
    public int MentionCount { get; init; }

    /// <summary>How many articles name it. Counted by the store.</summary>
    public int ArticleCount { get; init; }
}
