using ClaimTracker.Quantities;

namespace ClaimTracker.Reading;

/// <summary>What is known about an article beside its text. What is not known is null.</summary>
/// <param name="Title">Its headline.</param>
/// <param name="Author">Its byline, without "By".</param>
/// <param name="Publisher">The outlet that carries it.</param>
/// <param name="Published">When it was published, as precisely as known.</param>
/// <param name="PublishedText">ISO 8601 of the publication time as it is printed by the contract, with the time of day where known.</param>
/// <param name="Url">Where it was found.</param>
/// <param name="Language">BCP 47 tag of its language; null when the text is too short to tell.</param>
/// <param name="LatestPastDate">The latest date that the text speaks of as past: a lower bound for its publication.</param>
public sealed record ArticleMetadata(
    string? Title, string? Author, string? Publisher, PartialDate? Published, string? PublishedText, string? Url, string? Language, PartialDate? LatestPastDate);
