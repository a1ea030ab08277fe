namespace ClaimTracker.Data.Contract;

/// <summary>A stretch of an article's text.</summary>
/// <param name="Start">UTF-16 code units from the beginning of the text.</param>
/// <param name="End">Exclusive.</param>
public sealed record SpanBody(int Start, int End);
