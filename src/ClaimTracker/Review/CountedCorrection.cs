using ClaimTracker.Text;

namespace ClaimTracker.Review;

/// <summary>What a figure really counts.</summary>
/// <param name="Span">The figure.</param>
/// <param name="Counted">The noun phrase counted: "fishing boats"; not blank.</param>
/// <param name="Predicate">What is said of those counted: "sunk"; null when nothing is.</param>
public sealed record CountedCorrection(TextSpan Span, string Counted, string? Predicate) : Correction;
