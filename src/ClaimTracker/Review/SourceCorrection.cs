using ClaimTracker.Mentions.Attributions;

namespace ClaimTracker.Review;

/// <summary>A source that goes by another name or is another one: every mention of it is taken for the other.</summary>
/// <param name="Kind">Its kind as read.</param>
/// <param name="Name">Its name as read; case, marks and a leading article do not matter.</param>
/// <param name="NewKind">Its kind from now on.</param>
/// <param name="NewName">Its name from now on: a new one, or that of the source it is the same as.</param>
public sealed record SourceCorrection(SourceKind Kind, string Name, SourceKind NewKind, string NewName) : Correction;
