using ClaimTracker.Review;

namespace ClaimTracker.Data.Review;

/// <summary>The finding changed after the editor saw it, by another decision or by new evidence. Nothing was stored.</summary>
/// <param name="Latest">The last decision on it; null when there is none.</param>
/// <param name="Disposition">Where the matter stands.</param>
/// <param name="Version">The finding's version now.</param>
public sealed record DecisionOvertaken(Decision? Latest, Disposition Disposition, int Version) : DecisionOutcome;
