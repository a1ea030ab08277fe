namespace ClaimTracker.Data.Contract;

/// <summary>A passage of an article with the words around it.</summary>
/// <param name="Article">Where it stands.</param>
/// <param name="Start">UTF-16 code units from the beginning of the text.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Before">The words before it.</param>
/// <param name="Surface">Its exact words.</param>
/// <param name="After">The words after it.</param>
/// <param name="Value">Its number; null for words and ranges.</param>
public sealed record PassageBody(ArticleRef Article, int Start, int End, string Before, string Surface, string After, decimal? Value);
