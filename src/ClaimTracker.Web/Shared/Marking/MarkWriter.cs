using ClaimTracker.Text;

namespace ClaimTracker.Web.Shared.Marking;

/// <summary>
/// Cuts a text with marks that may nest, cross and run over paragraphs into steps that nest. A mark that crosses the end of
/// the one around it, or of a paragraph, goes on in a second piece. Linear in the text and the marks.
/// </summary>
public static class MarkWriter
{
    /// <summary>How many marks may lie inside one another; deeper ones are left out.</summary>
    public const int MaxDepth = 12;

    /// <param name="text">The whole text.</param>
    /// <param name="marks">The marks, in any order. Empty ones and ones that reach beyond the range are cut to it or left out.</param>
    /// <param name="range">The stretch to write; null for all.</param>
    public static IEnumerable<MarkedPiece> Write(string text, IEnumerable<TextMark> marks, TextSpan? range = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(marks);
        var (from, to) = range is { } r ? (Math.Min(r.Start, text.Length), Math.Min(r.End, text.Length)) : (0, text.Length);
        var sorted = marks.Where(m => m.Span.Length > 0 && m.Span.Start < to && m.Span.End > from).ToList();
        sorted.Sort(static (a, b) => a.Span.CompareTo(b.Span) is var order and not 0 ? order : a.Kind.CompareTo(b.Kind));
        return Steps(text, sorted, from, to);
    }

    private static IEnumerable<MarkedPiece> Steps(string text, List<TextMark> marks, int from, int to)
    {
        var open = new List<TextMark>(MaxDepth);
        var begun = new HashSet<TextMark>(ReferenceEqualityComparer.Instance);
        var next = 0;
        foreach (var (start, end) in Paragraphs(text, from, to))
        {
            yield return new MarkedPiece(MarkedStep.OpenParagraph, null, false, start, start);
            open.RemoveAll(m => m.Span.End <= start);
            foreach (var mark in open)
            {
                yield return Opening(mark);
            }

            var at = start;
            while (true)
            {
                var opensAt = next < marks.Count ? Math.Max(marks[next].Span.Start, at) : int.MaxValue;
                var closesAt = open.Count == 0 ? int.MaxValue : open.Min(m => m.Span.End);
                var stop = Math.Min(end, Math.Min(opensAt, closesAt));
                if (stop > at)
                {
                    yield return new MarkedPiece(MarkedStep.Text, null, false, at, stop);
                    at = stop;
                }

                if (closesAt <= end && closesAt <= opensAt)
                {
                    // The marks inside the one that ends are closed and opened again behind it.
                    var first = open.FindIndex(m => m.Span.End == closesAt);
                    for (var i = open.Count - 1; i >= first; i--)
                    {
                        yield return new MarkedPiece(MarkedStep.Close, null, false, at, at);
                    }

                    open.RemoveAll(m => m.Span.End == closesAt);
                    for (var i = first; i < open.Count; i++)
                    {
                        yield return Opening(open[i]);
                    }
                }
                else if (opensAt < end)
                {
                    var mark = marks[next++];
                    if (open.Count < MaxDepth && mark.Span.End > at)
                    {
                        open.Add(mark);
                        yield return Opening(mark);
                    }
                }
                else
                {
                    break;
                }
            }

            for (var i = open.Count - 1; i >= 0; i--)
            {
                yield return new MarkedPiece(MarkedStep.Close, null, false, at, at);
            }

            yield return new MarkedPiece(MarkedStep.CloseParagraph, null, false, end, end);
        }

        MarkedPiece Opening(TextMark mark) => new(MarkedStep.Open, mark, begun.Add(mark), mark.Span.Start, mark.Span.End);
    }

    // A line is a paragraph; empty lines are none.
    private static IEnumerable<(int Start, int End)> Paragraphs(string text, int from, int to)
    {
        for (var start = from; start < to;)
        {
            var end = text.AsSpan(start, to - start).IndexOfAny('\n', '\r') is var length and >= 0 ? start + length : to;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                yield return (start, end);
            }

            start = end + 1;
        }
    }
}
