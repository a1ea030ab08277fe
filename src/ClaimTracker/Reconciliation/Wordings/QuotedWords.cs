using System.Text;
using ClaimTracker.Reconciliation.Things;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Wordings;

/// <summary>The words of a quotation, folded; an editor's bracket or ellipsis stands as one gap.</summary>
internal static class QuotedWords
{
    /// <summary>Stands for words in brackets and for an ellipsis: what an editor put in or left out and showed.</summary>
    public const string Gap = "…";

    private const int LongestBracket = 200;

    public static List<string> Of(string text, TextSpan span)
    {
        var words = new List<string>();
        var plain = new StringBuilder();
        for (var at = span.Start; at < span.End; at++)
        {
            var rest = text.AsSpan(at, Math.Min(LongestBracket, span.End - at));
            if (rest[0] == '[' && rest.Length > 3 && rest[2] == ']' && char.IsLetter(rest[1]))
            {
                plain.Append(rest[1]); // "[T]he": one letter changed for the place in the sentence
                at += 2;
                continue;
            }

            var length = rest[0] == '[' ? Math.Max(1, rest.IndexOf(']') + 1) : rest[0] == '…' ? 1 : rest.StartsWith("...", StringComparison.Ordinal) ? 3 : 0;
            if (length == 0)
            {
                plain.Append(rest[0] == '%' ? " percent" : rest[..1]);
                continue;
            }

            Flush(plain, words);
            if (words.Count == 0 || words[^1] != Gap)
            {
                words.Add(Gap);
            }

            at += length - 1;
        }

        Flush(plain, words);
        return words;
    }

    private static void Flush(StringBuilder plain, List<string> words)
    {
        foreach (var word in FoldedWords.Of(plain.ToString()))
        {
            SpellingFold.Add(word, words);
        }

        plain.Clear();
    }
}
