using ClaimTracker.Mentions.Locations;
using ClaimTracker.Text;

namespace ClaimTracker.Review;

/// <summary>Where a figure belongs, or which place a name means.</summary>
/// <param name="Span">The figure, or the name of the place.</param>
/// <param name="Place">The place; null for none, which a name cannot have.</param>
public sealed record PlaceCorrection(TextSpan Span, PlaceReference? Place) : Correction;
