using System.Collections.Frozen;
using ClaimTracker.Lexicons;

namespace ClaimTracker.Mentions.Figures;

/// <summary>Words of rising, falling and correcting: "rose from 5 to 7" gives two figures, not a range.</summary>
internal static class RiseAndFallWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = WordTable.Read("rise-and-fall-words.tsv")
        .Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
