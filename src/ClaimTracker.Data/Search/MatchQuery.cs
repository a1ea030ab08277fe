using System.Globalization;
using System.Text;

namespace ClaimTracker.Data.Search;

/// <summary>Makes a query for FTS5 of what a person typed: every word must be there, as a word or as its beginning; words in quotation marks stand together.</summary>
/// <remarks>Nothing that is typed is an operator, so that no text is a wrong query.</remarks>
internal static class MatchQuery
{
    // More words than this find nothing that fewer would not.
    private const int MaxWords = 12;
    private const int MaxWordLength = 64;

    // "a*" is half of all words.
    private const int LeastPrefix = 3;

    /// <returns>Null when there is no letter or digit in it, so that nothing can be found.</returns>
    public static string? Of(string? typed)
    {
        var query = new StringBuilder();
        var phrases = 0;
        foreach (var (text, isQuoted) in Parts(typed ?? ""))
        {
            var words = Words(text);
            if (words.Count == 0 || phrases == MaxWords)
            {
                continue;
            }

            phrases++;
            query.Append(query.Length > 0 ? " " : "").Append('"').AppendJoin(' ', words).Append('"');
            if (!isQuoted && words[^1].Length >= LeastPrefix)
            {
                query.Append('*');
            }
        }

        return query.Length > 0 ? query.ToString() : null;
    }

    /// <summary>Stretches in quotation marks and words outside of them. A mark that never closes stands for nothing.</summary>
    private static IEnumerable<(string Text, bool IsQuoted)> Parts(string typed)
    {
        var from = 0;
        while (from < typed.Length && typed.Length <= 4000)
        {
            var open = typed.AsSpan(from).IndexOfAny('"', '\u201C') is var at and >= 0 ? from + at : typed.Length;
            foreach (var word in typed[from..open].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                yield return (word, false);
            }

            var close = open < typed.Length ? typed.AsSpan(open + 1).IndexOfAny('"', '\u201D') : -1;
            if (close >= 0)
            {
                yield return (typed.Substring(open + 1, close), true);
            }

            from = close >= 0 ? open + close + 2 : open + 1;
        }
    }

    /// <summary>Runs of letters and digits, as the index cuts them; marks within a word keep its parts together as a phrase.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber or UnicodeCategory.PrivateUse)
            {
                if (word.Length < MaxWordLength)
                {
                    word.Append(rune.ToString());
                }
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words.Count > MaxWords ? words[..MaxWords] : words;
    }
}
