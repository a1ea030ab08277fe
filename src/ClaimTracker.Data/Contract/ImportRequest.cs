using System.Text.Json.Serialization;

namespace ClaimTracker.Data.Contract;

/// <summary>Articles to read into the store.</summary>
/// <param name="Articles">The articles, 1 to 5,000.</param>
/// <param name="Story">The story of those that name none; without it “Unsorted articles”.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ImportRequest(IReadOnlyList<ImportedArticle> Articles, string? Story = null);
