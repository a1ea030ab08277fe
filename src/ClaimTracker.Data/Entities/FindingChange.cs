namespace ClaimTracker.Data.Entities;

/// <summary>A word difference between the wordings of a quotation.</summary>
public sealed class FindingChange
{
    public required string FindingId { get; init; }

    public required int Ordinal { get; init; }

    /// <summary>Words of the first; empty where the second adds.</summary>
    public required string From { get; init; }

    /// <summary>Words of the second; empty where it cuts.</summary>
    public required string To { get; init; }
}
