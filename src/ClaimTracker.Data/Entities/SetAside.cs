using ClaimTracker.Text;

namespace ClaimTracker.Data.Entities;

/// <summary>A number in an article that is no figure, with the reason.</summary>
public sealed class SetAside
{
    public required string ArticleId { get; init; }

    public required int Ordinal { get; init; }

    public required TextSpan Span { get; init; }

    /// <summary>From the contract's list: <c>year</c>, <c>name</c>, <c>ordinal</c> …</summary>
    public required string Reason { get; init; }

    public required string Rule { get; init; }
}
