using ClaimTracker.Text;

namespace ClaimTracker.Web.Shared.Marking;

/// <summary>A marked passage of a text.</summary>
/// <param name="Span">UTF-16 code units of the text.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Title">What it says when pointed at; null for nothing.</param>
/// <param name="Number">Its number in the margin list of its kind, shown before it; null for none.</param>
/// <param name="Href">Where it leads; null for nowhere. A link inside a link is not made.</param>
public sealed record TextMark(TextSpan Span, MarkKind Kind, string? Title = null, int? Number = null, string? Href = null);
