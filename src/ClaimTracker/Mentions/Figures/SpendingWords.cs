using System.Collections.Frozen;

using ClaimTracker.Lexicons;

namespace ClaimTracker.Mentions.Figures;

/// <summary>Words that tell of paying: before <c>pounds</c> they mean money and no mass.</summary>
internal static class SpendingWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = WordTable.Read("spending-words.tsv")
        .Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
