namespace ClaimTracker.Data.Claims;

/// <summary>A claim with all its appearances that a filter leaves.</summary>
/// <param name="ClaimId">The claim.</param>
/// <param name="AppearanceIds">At least one, in no order.</param>
internal sealed record ClaimPlaces(string ClaimId, IReadOnlyList<string> AppearanceIds);
