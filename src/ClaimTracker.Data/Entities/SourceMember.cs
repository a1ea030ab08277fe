namespace ClaimTracker.Data.Entities;

/// <summary>One of those who make claims together as one source: "Ann Lund" of "Ann Lund and the ministry".</summary>
public sealed class SourceMember
{
    /// <summary>The source that they are together.</summary>
    public required string SourceId { get; init; }

    /// <summary>The one's name, as <see cref="Source.FoldedName"/> has it: it need be no source by itself.</summary>
    public required string FoldedName { get; init; }
}
