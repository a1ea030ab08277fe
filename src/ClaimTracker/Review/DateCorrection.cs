using ClaimTracker.Quantities;
using ClaimTracker.Text;

namespace ClaimTracker.Review;

/// <summary>When a figure held, or which day the words of a date mean.</summary>
/// <param name="Span">The figure, or the words of the date.</param>
/// <param name="Date">The date; null where it cannot be known.</param>
public sealed record DateCorrection(TextSpan Span, DateInterval? Date) : Correction;
