namespace ClaimTracker.Data.Corrections;

/// <summary>The correction is on record, and the stories that it touches are compared anew.</summary>
/// <param name="Correction">As stored.</param>
public sealed record CorrectionRecorded(CorrectionRow Correction) : CorrectionOutcome;
