namespace ClaimTracker.Review;

/// <summary>An article that no longer counts: its text stays, nothing is taken from it any more.</summary>
public sealed record Withdrawal : Correction;
