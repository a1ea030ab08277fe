namespace ClaimTracker.Data.Quotations;

/// <summary>What a list of quotations is narrowed to.</summary>
/// <param name="StoryId">Id of a story.</param>
/// <param name="ArticleId">Id of an article.</param>
/// <param name="SpeakerId">Id of the source that says them.</param>
/// <param name="Words">Words that they contain, all of them, in any order and case.</param>
public sealed record QuotationFilter(string? StoryId = null, string? ArticleId = null, string? SpeakerId = null, string? Words = null);
