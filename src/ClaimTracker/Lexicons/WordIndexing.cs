namespace ClaimTracker.Lexicons;

/// <summary>Makes maps and sets of the rows of word lists.</summary>
internal static class WordIndexing
{
    /// <exception cref="InvalidDataException">A word stands there twice.</exception>
    public static WordMap<TValue> ToWordMap<TRow, TValue>(this IEnumerable<TRow> rows, Func<TRow, string> word, Func<TRow, TValue> value, StringComparison comparison)
    {
        var words = new List<string>();
        var values = new List<TValue>();
        foreach (var row in rows)
        {
            words.Add(word(row));
            values.Add(value(row));
        }

        return new WordMap<TValue>(new WordIndex([.. words], comparison), [.. values]);
    }

    public static WordSet ToWordSet(this IEnumerable<string> words, StringComparison comparison) =>
        new(new WordIndex([.. words.Distinct(StringComparer.FromComparison(comparison))], comparison));
}
