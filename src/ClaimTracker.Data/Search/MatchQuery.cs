namespace ClaimTracker.Data.Search;

/// <summary>Makes a query for FTS5 of what a person typed: every word must be there, as a word or as its beginning; words in quotation marks stand together.</summary>
/// <remarks>Nothing that is typed is an operator, so that no text is a wrong query.</remarks>
internal static class MatchQuery
{
    /// <summary>A query that finds nothing.</summary>
    public const string Nothing = "\"\"";

    // More words than this find nothing that fewer would not.
    private const int MaxWords = 12;
    private const int MaxWordLength = 64;
    private const int MaxLength = 4000;

    // "a*" is half of all words.
    private const int LeastPrefix = 3;

    /// <returns>Null when there is no letter or digit in it, so that nothing can be found.</returns>
    public static string? Of(string? typed) => Phrases(typed) is { Count: > 0 } phrases ? string.Join(' ', phrases.Select(phrase => phrase.Query)) : null;

    /// <summary>What must be there, each by itself; nothing when there is no letter or digit.</summary>
    public static IReadOnlyList<TypedPhrase> Phrases(string? typed)
    {
        var phrases = new List<TypedPhrase>();
        foreach (var (text, isQuoted) in Parts(typed ?? ""))
        {
            var words = IndexedWords.Of(text).Take(MaxWords).Select(span => Cut(span.Of(text))).ToList();
            if (words.Count > 0 && phrases.Count < MaxWords)
            {
                phrases.Add(new TypedPhrase(words, !isQuoted && words[^1].Length >= LeastPrefix));
            }
        }

        return phrases;
    }

    private static string Cut(string word) => word.Length <= MaxWordLength ? word : word[..(char.IsHighSurrogate(word[MaxWordLength - 1]) ? MaxWordLength - 1 : MaxWordLength)];

    /// <summary>Stretches in quotation marks and words outside of them. A mark that never closes stands for nothing.</summary>
    private static IEnumerable<(string Text, bool IsQuoted)> Parts(string typed)
    {
        var from = 0;
        while (from < typed.Length && typed.Length <= MaxLength)
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
}
