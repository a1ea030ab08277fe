using System.Globalization;

namespace ClaimTracker.Lexicons;

/// <summary>The words that make numbers, with their values.</summary>
internal static class NumberWords
{
    private const int ShortestWord = 3;

    private static readonly WordMap<NumberWord> Words = WordTable.Read("number-words.tsv").ToWordMap(
        row => row[0],
        row => new NumberWord(WordTable.Named<NumberWordKind>(row[1]), decimal.Parse(row[2], NumberStyles.None, CultureInfo.InvariantCulture)),
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The number word; of kind <see cref="NumberWordKind.None"/> when it is none.</summary>
    public static NumberWord Find(ReadOnlySpan<char> word) =>
        word.Length >= ShortestWord && Words.TryGetValue(word, out var found) ? found : default;
}
