using ClaimTracker.Data.Entities;

namespace ClaimTracker.Data.Articles;

/// <summary>A place named in an article.</summary>
/// <param name="Mention">Where it is named.</param>
/// <param name="Place">What it is resolved to.</param>
public sealed record ArticlePlace(PlaceMention Mention, Place Place);
