namespace ClaimTracker.Web.Api.Feeds;

/// <summary>A feed, whatever it is written as.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Page">The page for people that it goes with.</param>
/// <param name="Entries">What is in it, the newest first.</param>
internal sealed record Feed(string Title, string Address, string Page, IReadOnlyList<FeedEntry> Entries);
