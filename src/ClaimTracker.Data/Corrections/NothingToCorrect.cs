namespace ClaimTracker.Data.Corrections;

/// <summary>There is nothing like that to correct or to take back. Nothing was stored.</summary>
/// <param name="Problem">One sentence for people that says what is missing.</param>
public sealed record NothingToCorrect(string Problem) : CorrectionOutcome;
