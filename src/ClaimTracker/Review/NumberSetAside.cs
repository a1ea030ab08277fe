using ClaimTracker.Text;

namespace ClaimTracker.Review;

/// <summary>A number that was read as a figure and is none.</summary>
/// <param name="Span">The figure.</param>
public sealed record NumberSetAside(TextSpan Span) : Correction;
