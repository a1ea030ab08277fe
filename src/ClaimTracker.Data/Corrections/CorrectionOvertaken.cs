namespace ClaimTracker.Data.Corrections;

/// <summary>Somebody else corrected the same words after the editor saw them. Nothing was stored.</summary>
/// <param name="Latest">The other correction.</param>
public sealed record CorrectionOvertaken(CorrectionRow Latest) : CorrectionOutcome;
