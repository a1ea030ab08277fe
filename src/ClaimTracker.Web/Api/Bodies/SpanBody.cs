namespace ClaimTracker.Web.Api.Bodies;

/// <summary>A stretch of an article's text.</summary>
/// <param name="Start">UTF-16 code units from the beginning of the text.</param>
/// <param name="End">Exclusive.</param>
internal sealed record SpanBody(int Start, int End);
