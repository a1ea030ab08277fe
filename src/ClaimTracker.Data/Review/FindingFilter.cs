using ClaimTracker.Reconciliation;
using ClaimTracker.Review;

namespace ClaimTracker.Data.Review;

/// <summary>What a list of findings is narrowed to.</summary>
/// <param name="WaitingOnly">Only those that wait for an editor; then <paramref name="Disposition"/> and <paramref name="Relation"/> narrow further.</param>
/// <param name="Disposition">Where the matter stands.</param>
/// <param name="Relation">How the members stand to each other.</param>
/// <param name="StoryId">Id of a story.</param>
/// <param name="QuantityId">Id of a quantity.</param>
/// <param name="ArticleId">Id of an article that has a member.</param>
public sealed record FindingFilter(
    bool WaitingOnly = false, Disposition? Disposition = null, Relation? Relation = null, string? StoryId = null, string? QuantityId = null, string? ArticleId = null);
