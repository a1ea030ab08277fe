using ClaimTracker.Review;

namespace ClaimTracker.Data.Corrections;

/// <summary>What an editor corrects.</summary>
/// <param name="Content">The correction.</param>
/// <param name="ArticleId">The article that it is about; null for a story or a source.</param>
/// <param name="StoryId">The story that it is about; null for an article, which has its own, or a source.</param>
/// <param name="SeenNumber">The number of the last correction that the editor saw; null to correct whatever it is now.</param>
/// <param name="Reason">Why, in Markdown; may be empty.</param>
/// <param name="Reviewer">Display name of who corrects; not blank.</param>
public sealed record NewCorrection(Correction Content, string? ArticleId, string? StoryId, long? SeenNumber, string Reason, string Reviewer);
