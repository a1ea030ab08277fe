using ClaimTracker.Text;

namespace ClaimTracker.Furniture;

/// <summary>A stretch of text that belongs to the page and not to the article.</summary>
/// <param name="Span">From its first visible character to its last.</param>
/// <param name="Rule">Name of the rule that set it aside.</param>
public sealed record FurnitureMark(TextSpan Span, string Rule);
