using ClaimTracker.Data.Entities;
using ClaimTracker.Export;

namespace ClaimTracker.Data.Exports;

/// <summary>A row of the list of articles.</summary>
/// <param name="Cited">The article as citations name it.</param>
/// <param name="Stored">The article as it is stored.</param>
internal sealed record ArticleLine(CitedArticle Cited, Article Stored);
