namespace ClaimTracker.Data.Contract;

/// <summary>A passage that the sentence to print cites.</summary>
/// <param name="Article">Where it stands.</param>
/// <param name="Start">UTF-16 code units from the beginning of the text.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Surface">Its exact words.</param>
/// <param name="Url">Where the article was found; null when it is not known.</param>
public sealed record SentenceCitationBody(ArticleRef Article, int Start, int End, string Surface, string? Url);
