using ClaimTracker.Data.Claims;

namespace ClaimTracker.Data.Search;

/// <summary>A claim that was found.</summary>
/// <param name="Claim">The claim, as it stands where it was found.</param>
/// <param name="Words">Its exact words with the hits.</param>
public sealed record ClaimHit(ClaimRow Claim, HitText Words);
