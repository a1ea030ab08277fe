using System.Text.Json;

namespace ClaimTracker.Web.Api.Feeds;

/// <summary>A feed as JSON Feed 1.1 has it.</summary>
internal sealed record JsonFeed(string Version, string Title, string HomePageUrl, string FeedUrl, IReadOnlyList<JsonFeed.Item> Items)
{
    /// <summary>The format's own names: lower case, joined by underscores.</summary>
    public static JsonSerializerOptions Options { get; } = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static JsonFeed Of(Feed feed) => new(
        "https://jsonfeed.org/version/1.1", feed.Title, feed.Page, feed.Address,
        [.. feed.Entries.Select(e => new Item(e.Id, e.Address, e.Title, e.Text, DateTime.SpecifyKind(e.ChangedUtc, DateTimeKind.Utc)))]);

    /// <summary>A thing in it.</summary>
    internal sealed record Item(string Id, string Url, string Title, string ContentText, DateTime DateModified);
}
