using ClaimTracker.Text;

namespace ClaimTracker.Data.Entities;

/// <summary>What was odd about the bytes of a snapshot when they were decoded.</summary>
public sealed class SnapshotNote
{
    public required string Sha256 { get; init; }

    public required int Ordinal { get; init; }

    public required TextSpan Span { get; init; }

    public required string Code { get; init; }

    public required string Message { get; init; }
}
