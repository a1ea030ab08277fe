namespace ClaimTracker.Data.Stories;

/// <summary>An article under a key of its story, as it is stored.</summary>
/// <param name="Key">The store's own key.</param>
/// <param name="Detail">What the article has under it.</param>
/// <param name="ArticleId">The article.</param>
internal readonly record struct KeyRow(long Key, long Detail, string ArticleId);
