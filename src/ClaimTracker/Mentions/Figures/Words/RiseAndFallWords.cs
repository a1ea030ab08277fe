using ClaimTracker.Lexicons;

namespace ClaimTracker.Mentions.Figures.Words;

/// <summary>Words of rising, falling and correcting: "rose from 5 to 7" gives two figures, not a range.</summary>
internal static class RiseAndFallWords
{
    private static readonly WordSet Words = WordTable.Read("rise-and-fall-words.tsv")
        .Select(row => row[0]).ToWordSet(StringComparison.OrdinalIgnoreCase);

    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
