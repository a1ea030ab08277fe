using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation;

/// <summary>The words of a quotation, folded; an editor's bracket or ellipsis stands as one gap.</summary>
internal static class QuotedWords
{
    /// <summary>Stands for words in brackets and for an ellipsis: what an editor put in or left out and showed.</summary>
    public const string Gap = "…";

    private const int LongestBracket = 200;

    public static List<string> Of(string text, TextSpan span)
    {
        var words = new List<string>();
        var from = span.Start;
        for (var at = span.Start; at < span.End; at++)
        {
            var end = text[at] switch
            {
                '[' => text.AsSpan(at, span.End - at)[..Math.Min(LongestBracket, span.End - at)].IndexOf(']') is >= 0 and var close ? at + close + 1 : at + 1,
                '…' => at + 1,
                '.' when at + 2 < span.End && text[at + 1] == '.' && text[at + 2] == '.' => at + 3,
                _ => -1,
            };
            if (end < 0)
            {
                continue;
            }

            words.AddRange(FoldedWords.Of(text[from..at]));
            if (words.Count == 0 || words[^1] != Gap)
            {
                words.Add(Gap);
            }

            from = end;
            at = end - 1;
        }

        words.AddRange(FoldedWords.Of(text[from..span.End]));
        return words;
    }
}
