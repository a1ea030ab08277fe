namespace ClaimTracker.Data.Review;

/// <summary>The decision cannot be carried out as it is. Nothing was stored.</summary>
/// <param name="Problem">One sentence for people that says what is missing.</param>
public sealed record DecisionRefused(string Problem) : DecisionOutcome;
