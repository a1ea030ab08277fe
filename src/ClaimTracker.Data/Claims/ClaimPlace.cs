namespace ClaimTracker.Data.Claims;

/// <summary>A claim's place in a list.</summary>
/// <param name="Key">What the list is sorted by.</param>
/// <param name="ClaimId">The claim.</param>
/// <param name="AppearanceId">Its first appearance among those that the filter leaves.</param>
internal sealed record ClaimPlace(long Key, string ClaimId, string AppearanceId);
