using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation;

/// <summary>A place in an article on which a finding or a value rests.</summary>
/// <param name="Document">Path of the article, as its reading gives it.</param>
/// <param name="Span">Where it stands in the whole decoded text.</param>
/// <param name="Surface">Its exact words.</param>
/// <param name="Value">Its number; null for vague words, ranges, quotations and narration.</param>
public sealed record Passage(string Document, TextSpan Span, string Surface, decimal? Value);
