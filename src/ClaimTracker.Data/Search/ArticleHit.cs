using ClaimTracker.Data.Browse;

namespace ClaimTracker.Data.Search;

/// <summary>An article that was found.</summary>
/// <param name="Article">The article.</param>
/// <param name="Words">Words of its text with the hits; null where they are in title, byline or outlet alone.</param>
public sealed record ArticleHit(ArticleLink Article, HitText? Words);
