using ClaimTracker.Export.References;

namespace ClaimTracker.Data.Exports;

/// <summary>A citation in one style.</summary>
/// <param name="Style">The style.</param>
/// <param name="Citation">The citation with archived copy, hash and the day of access.</param>
public sealed record StyledCitation(CitationStyle Style, FormattedCitation Citation);
