using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Text;

namespace ClaimTracker.Review;

/// <summary>Who really says a claim or quotation.</summary>
/// <param name="Span">The claim or quotation.</param>
/// <param name="Name">Who says it; null where the article itself does, or nobody is named.</param>
/// <param name="Kind">What kind of source it is; without meaning where <paramref name="Name"/> is null.</param>
public sealed record SpeakerCorrection(TextSpan Span, string? Name, SourceKind Kind) : Correction;
