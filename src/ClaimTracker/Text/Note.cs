namespace ClaimTracker.Text;

/// <summary>A remark on odd or ambiguous text, for the reviewer.</summary>
/// <param name="Span">What it is about; empty at 0 when it is about the document.</param>
/// <param name="Code">Stable short name: lower case, words joined by underscores, e.g. <c>unclosed_quotation</c>.</param>
/// <param name="Message">One plain sentence.</param>
public sealed record Note(TextSpan Span, string Code, string Message);
