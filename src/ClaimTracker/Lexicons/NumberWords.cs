using System.Collections.Frozen;
using System.Globalization;

namespace ClaimTracker.Lexicons;

/// <summary>The words that make numbers, with their values.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, NumberWord> Words = WordTable.Read("number-words.tsv").ToFrozenDictionary(
        row => row[0],
        row => new NumberWord(Enum.Parse<NumberWordKind>(row[1], ignoreCase: true), decimal.Parse(row[2], NumberStyles.None, CultureInfo.InvariantCulture)),
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, NumberWord>.AlternateLookup<ReadOnlySpan<char>> BySpan = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordShapes Shapes = new(Words.Keys);

    /// <summary>The number word; of kind <see cref="NumberWordKind.None"/> when it is none.</summary>
    public static NumberWord Find(ReadOnlySpan<char> word) => Shapes.MayHold(word) && BySpan.TryGetValue(word, out var found) ? found : default;
}
