namespace ClaimTracker.Data.Entities;

/// <summary>Another wording under which articles name a source.</summary>
public sealed class SourceAlias
{
    public required string SourceId { get; init; }

    /// <summary>As it stands in an article.</summary>
    public required string Name { get; init; }
}
