namespace ClaimTracker.Data.Entities;

/// <summary>A source that a claim passed through on the way to the article: one step of its chain.</summary>
public sealed class AttributionHop
{
    public required string AppearanceId { get; init; }

    /// <summary>0 is the nearest to the article.</summary>
    public required int Ordinal { get; init; }

    public required string SourceId { get; init; }

    /// <summary>The claim's place in lists, so that what passed through a source lies in its order. The store keeps it right when the appearance's claim changes.</summary>
    public long ClaimSort { get; set; }

    /// <summary>Its name as the article has it.</summary>
    public required string Name { get; init; }

    /// <summary>Where it is mentioned; null when understood from elsewhere.</summary>
    public int? Start { get; init; }

    public int? End { get; init; }
}
