namespace ClaimTracker.Data.Articles;

/// <summary>What a list of articles is narrowed to.</summary>
/// <param name="StoryId">Id of a story.</param>
/// <param name="OutletId">Id of an outlet.</param>
/// <param name="Words">Words that title, byline or outlet contain, all of them.</param>
public sealed record ArticleFilter(string? StoryId = null, string? OutletId = null, string? Words = null);
