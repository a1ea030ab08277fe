using ClaimTracker.Lexicons;

namespace ClaimTracker.Quantities;

/// <summary>Words before or behind a number that say what it allows beside its value.</summary>
internal static class ModifierWords
{
    /// <summary>Most words that one has: <c>in the region of</c>.</summary>
    public const int MostTokens = 4;

    private static readonly string[] PhrasesBefore = ReadPhrases("before"), PhrasesAfter = ReadPhrases("after");

    private static readonly WordMap<Modifier> Before = Read("before"), After = Read("after");

    public static bool TryFindBefore(ReadOnlySpan<char> words, out Modifier modifier) => Before.TryGetValue(words, out modifier);

    public static bool TryFindAfter(ReadOnlySpan<char> words, out Modifier modifier) => After.TryGetValue(words, out modifier);

    /// <summary>Whether words before a number can end with this one.</summary>
    public static bool EndBefore(ReadOnlySpan<char> word) => Phrases.AnyEnds(PhrasesBefore, word);

    /// <summary>Whether words behind a number can begin with this one.</summary>
    public static bool BeginAfter(ReadOnlySpan<char> word) => Phrases.AnyBegins(PhrasesAfter, word);

    private static string[] ReadPhrases(string where) => [.. WordTable.Read("modifiers.tsv").Where(row => row[2] == where).Select(row => row[0])];

    private static WordMap<Modifier> Read(string where) =>
        WordTable.Read("modifiers.tsv").Where(row => row[2] == where)
            .ToWordMap(row => row[0], row => WordTable.Named<Modifier>(row[1].Replace("_", "", StringComparison.Ordinal)), StringComparison.OrdinalIgnoreCase);
}
