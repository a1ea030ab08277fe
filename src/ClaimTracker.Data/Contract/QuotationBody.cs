namespace ClaimTracker.Data.Contract;

/// <summary>Words that somebody said or wrote.</summary>
/// <param name="Id">Its id.</param>
/// <param name="ArticleId">Its article.</param>
/// <param name="Start">UTF-16 code units from the beginning of the text.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Surface">The words inside the marks.</param>
/// <param name="Speaker">Who says it; null when the text does not show it.</param>
public sealed record QuotationBody(string Id, string ArticleId, int Start, int End, string Surface, SourceRef? Speaker);
