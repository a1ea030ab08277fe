using ClaimTracker.Review;

namespace ClaimTracker.Data.Review;

/// <summary>The decision is on record.</summary>
/// <param name="Decision">As stored.</param>
/// <param name="Disposition">Where the matter stands now.</param>
/// <param name="Version">The finding's version now.</param>
public sealed record DecisionRecorded(Decision Decision, Disposition Disposition, int Version) : DecisionOutcome;
