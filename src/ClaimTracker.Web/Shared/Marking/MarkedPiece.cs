namespace ClaimTracker.Web.Shared.Marking;

/// <summary>A step in writing out marked text: a mark opens, text follows, a mark closes. Opening and closing always nest.</summary>
/// <param name="Step">What happens.</param>
/// <param name="Mark">The mark that opens; null for text and closing.</param>
/// <param name="IsFirst">Whether it is the first piece of its mark: the one that links land on.</param>
/// <param name="Start">First code unit of the text.</param>
/// <param name="End">After the last code unit of the text.</param>
public readonly record struct MarkedPiece(MarkedStep Step, TextMark? Mark, bool IsFirst, int Start, int End);
