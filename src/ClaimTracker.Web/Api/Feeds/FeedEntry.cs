namespace ClaimTracker.Web.Api.Feeds;

/// <summary>A thing in a feed.</summary>
/// <param name="Id">The same for ever.</param>
/// <param name="Address">Its page.</param>
/// <param name="Title">One line.</param>
/// <param name="Text">Plain text; paragraphs apart by empty lines.</param>
/// <param name="ChangedUtc">When it came up or changed last.</param>
internal sealed record FeedEntry(string Id, string Address, string Title, string Text, DateTime ChangedUtc);
