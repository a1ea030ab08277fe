using ClaimTracker.Text;

namespace ClaimTracker.Data.Entities;

/// <summary>A passage on which a finding rested when it was decided. It stays when the article changes or goes.</summary>
public sealed class DecisionEvidence
{
    public required string DecisionId { get; init; }

    public required int Ordinal { get; init; }

    public required string ArticleId { get; init; }

    public required TextSpan Span { get; init; }

    public required string Surface { get; init; }

    public decimal? Value { get; init; }

    /// <summary>Whether the decision sets it apart from the others.</summary>
    public bool IsSetApart { get; init; }
}
