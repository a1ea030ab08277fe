using ClaimTracker.Reading;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Ingest;

/// <summary>Says when two articles are one.</summary>
internal static class ArticleIdentity
{
    private const int Half = ContentHash.IdLength / 2;

    public static string StoryId(string name) => ContentHash.Id("story", Folding.Name(name));

    public static string Id(string storyId, string sha256, KnownMetadata known) =>
        ContentHash.Id("article", storyId, sha256, Publisher(known), known.Url);

    /// <summary>
    /// The id of something that stands in an article, made of its own: it begins with the article's, so that what is written together lies together in the
    /// store's indexes and is not scattered over all of their pages.
    /// </summary>
    public static string Inside(string articleId, string id) => string.Concat(articleId.AsSpan(0, Half), id.AsSpan(0, Half));

    /// <summary>Whether the same bytes in one story are the same article: unless both say who published them where, and say different things.</summary>
    public static bool IsSame(KnownMetadata one, KnownMetadata other) =>
        IsSame(Publisher(one), Publisher(other)) && IsSame(one.Url, other.Url);

    private static bool IsSame(string? one, string? other) => one is null || other is null || string.Equals(one, other, StringComparison.Ordinal);

    private static string? Publisher(KnownMetadata known) => known.Publisher is { } name ? Folding.Name(name) : null;
}
