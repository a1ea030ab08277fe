using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Text;

namespace ClaimTracker.Review;

/// <summary>A claim that the reader missed.</summary>
/// <param name="Span">The words of the claim.</param>
/// <param name="Name">Who makes it; null where the article itself does.</param>
/// <param name="Kind">What kind of source it is; without meaning where <paramref name="Name"/> is null.</param>
public sealed record ClaimAddition(TextSpan Span, string? Name, SourceKind Kind) : Correction;
