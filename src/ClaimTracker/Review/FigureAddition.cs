using ClaimTracker.Quantities;
using ClaimTracker.Text;

namespace ClaimTracker.Review;

/// <summary>A figure that the reader missed.</summary>
/// <param name="Span">The number phrase.</param>
/// <param name="Value">The number.</param>
/// <param name="Modifier">What the wording allows beside it.</param>
/// <param name="Measure">What kind of amount it is.</param>
/// <param name="Unit">The contract's unit; null for a count.</param>
/// <param name="Counted">The noun phrase counted; not blank.</param>
/// <param name="Predicate">What is said of those counted; null when nothing is.</param>
public sealed record FigureAddition(TextSpan Span, decimal Value, Modifier Modifier, Measure Measure, string? Unit, string Counted, string? Predicate) : Correction;
