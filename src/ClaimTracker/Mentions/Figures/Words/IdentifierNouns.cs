using ClaimTracker.Lexicons;

namespace ClaimTracker.Mentions.Figures.Words;

/// <summary>Words that make the number behind them a name, and the words that end the name of a street.</summary>
internal static class IdentifierNouns
{
    private static readonly WordMap<string> Reasons = WordTable.Read("identifier-nouns.tsv")
        .ToWordMap(row => row[0], row => row[1], StringComparison.OrdinalIgnoreCase);

    private static readonly WordSet Streets = WordTable.Read("street-words.tsv")
        .Select(row => row[0]).ToWordSet(StringComparison.OrdinalIgnoreCase);

    /// <summary>Why a number behind the word is set aside; null when the word makes it no name.</summary>
    public static string? ReasonOf(ReadOnlySpan<char> word, bool isCapitalised) =>
        !Reasons.TryGetValue(word, out var reason) ? null : reason != "capital" ? reason : isCapitalised ? "identifier" : null;

    public static bool IsStreet(ReadOnlySpan<char> word) => Streets.Contains(word);
}
