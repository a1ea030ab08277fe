using ClaimTracker.Data.Review;
using ClaimTracker.Web.Api.Requests;
using ClaimTracker.Web.Api.Resources;
using ClaimTracker.Web.Shared;

namespace ClaimTracker.Web.Api.Feeds;

/// <summary>Feeds of new and changed findings for any filter: its address is the saved filter.</summary>
internal static class FindingFeeds
{
    /// <summary>How many findings a feed carries.</summary>
    private const int Most = 50;

    public static void MapFeeds(this IEndpointRouteBuilder routes)
    {
        var feeds = routes.MapGroup("/feeds");
        QueryRules.AddQueryRules(feeds);
        feeds.MapGet("/findings.atom", GetAtom);
        feeds.MapGet("/findings.json", GetJson);
    }

    private static async Task<IResult> GetAtom([AsParameters] FeedQuery query, HttpRequest request, LatestFindings latestFindings, CancellationToken cancellationToken) =>
        TypedResults.Bytes(AtomFeed.Write(await FeedAsync(query, request, latestFindings, cancellationToken)), "application/atom+xml; charset=utf-8");

    private static async Task<IResult> GetJson([AsParameters] FeedQuery query, HttpRequest request, LatestFindings latestFindings, CancellationToken cancellationToken) =>
        TypedResults.Json(JsonFeed.Of(await FeedAsync(query, request, latestFindings, cancellationToken)), JsonFeed.Options, "application/feed+json");

    private static async Task<Feed> FeedAsync(FeedQuery query, HttpRequest request, LatestFindings latestFindings, CancellationToken cancellationToken)
    {
        var site = $"{request.Scheme}://{request.Host}";
        var findings = await latestFindings.RunAsync(FindingsApi.FilterOf(query.Status, query.Relation, query.Story, query.Quantity, query.Article), Most, cancellationToken);
        return new Feed(
            "ClaimTracker: findings",
            $"{site}{request.Path.ToUriComponent()}{request.QueryString.ToUriComponent()}",
            $"{site}/review{request.QueryString.ToUriComponent()}",
            [.. findings.Select(finding => Entry(site, finding))]);
    }

    private static FeedEntry Entry(string site, FindingRow finding)
    {
        var relation = Wording.Of(finding.Relation);
        var title = finding.QuantityLabel is { } label ? $"{relation}: {label}" : relation;
        var passages = finding.Passages.Select(p => $"{p.Article.Publisher ?? p.Article.Title}: \u2026{p.Before} \u27E6{p.Surface}\u27E7 {p.After}\u2026");
        return new FeedEntry(
            $"urn:claimtracker:finding:{finding.Id}", site + Links.Finding(finding.Id), Visible.Plain($"{title} ({finding.StoryName})"),
            Visible.Plain(string.Join("\n\n", passages.Prepend(finding.Explanation))), finding.ChangedUtc);
    }

    /// <param name="Status">Where the matter stands.</param>
    /// <param name="Relation">How the members stand to each other.</param>
    /// <param name="Story">Id of a story.</param>
    /// <param name="Quantity">Id of a quantity.</param>
    /// <param name="Article">Id of an article that has a member.</param>
    internal sealed record FeedQuery(
        [property: OneOf(FindingsApi.Waiting, "open", "settled", "pending", "dismissed", "reopened")] string? Status,
        [property: OneOf<Reconciliation.Relation>] string? Relation, string? Story, string? Quantity, string? Article);
}
