using ClaimTracker.Lexicons;

namespace ClaimTracker.Mentions.Figures.Words;

/// <summary>Words that tell of paying: before <c>pounds</c> they mean money and no mass.</summary>
internal static class SpendingWords
{
    private static readonly WordSet Words = WordTable.Read("spending-words.tsv")
        .Select(row => row[0]).ToWordSet(StringComparison.OrdinalIgnoreCase);

    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
