namespace ClaimTracker.Lexicons;

/// <summary>Makes maps and sets of the rows of word lists.</summary>
internal static class WordIndexing
{
    /// <exception cref="InvalidDataException">A word stands there twice.</exception>
    public static WordMap<TValue> ToWordMap<TRow, TValue>(this IEnumerable<TRow> rows, Func<TRow, string> word, Func<TRow, TValue> value, StringComparison comparison)
    {
        // Plain arrays: lists would be compiled at start for each type of value again.
        var all = rows.ToArray();
        var words = new string[all.Length];
        var values = new TValue[all.Length];
        for (var i = 0; i < all.Length; i++)
        {
            words[i] = word(all[i]);
            values[i] = value(all[i]);
        }

        return new WordMap<TValue>(new WordIndex(words, comparison), values);
    }

    public static WordSet ToWordSet(this IEnumerable<string> words, StringComparison comparison) =>
        new(new WordIndex([.. words.Distinct(StringComparer.FromComparison(comparison))], comparison));
}
