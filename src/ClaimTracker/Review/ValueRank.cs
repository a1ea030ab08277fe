namespace ClaimTracker.Review;

/// <summary>How an editor ranks one of the values or wordings of a finding.</summary>
/// <param name="Value">The number; null for a wording.</param>
/// <param name="Words">The words of a passage without a number; null for a number.</param>
/// <param name="Rank">How it stands.</param>
/// <param name="Reason">Why it is deprecated; null for the other ranks.</param>
public sealed record ValueRank(decimal? Value, string? Words, Rank Rank, DeprecationReason? Reason);
