namespace ClaimTracker.Data.Review;

/// <summary>No such finding, or no such decision to undo.</summary>
public sealed record NothingToDecide : DecisionOutcome;
