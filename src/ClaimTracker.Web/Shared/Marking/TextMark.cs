using ClaimTracker.Text;

namespace ClaimTracker.Web.Shared.Marking;

/// <summary>A marked passage of a text.</summary>
/// <param name="Span">UTF-16 code units of the text.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Title">What it says when pointed at; null for nothing.</param>
/// <param name="Number">Its number in the margin list of its kind, shown before it; null for none.</param>
/// <param name="Note">Id of its entry in the margin; null for none.</param>
/// <param name="IsLink">Whether its words lead to that entry. A link inside a link is not made.</param>
public sealed record TextMark(TextSpan Span, MarkKind Kind, string? Title = null, int? Number = null, string? Note = null, bool IsLink = false);
