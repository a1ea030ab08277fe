namespace ClaimTracker.Text;

/// <summary>A passage by its words and their neighbours, so that it is found again where offsets do not hold (W3C text quote selector).</summary>
/// <param name="Exact">The words themselves.</param>
/// <param name="Prefix">What stands before them, at most <see cref="ContextLength"/> code units.</param>
/// <param name="Suffix">What stands after them, at most <see cref="ContextLength"/> code units.</param>
public sealed record TextAnchor(string Exact, string Prefix, string Suffix)
{
    /// <summary>How many UTF-16 code units of context are kept on each side at most.</summary>
    public const int ContextLength = 64;

    /// <summary>The anchor of a span. A surrogate pair at the edge of the context is left out whole.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond <paramref name="text"/>.</exception>
    public static TextAnchor Of(string text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        var exact = span.Of(text);
        var from = Math.Max(0, span.Start - ContextLength);
        if (from > 0 && from < span.Start && char.IsLowSurrogate(text[from]))
        {
            from++;
        }

        var to = Math.Min(text.Length, span.End + ContextLength);
        if (to < text.Length && to > span.End && char.IsHighSurrogate(text[to - 1]))
        {
            to--;
        }

        return new TextAnchor(exact, text[from..span.Start], text[span.End..to]);
    }
}
