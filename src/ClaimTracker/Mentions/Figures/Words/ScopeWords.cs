using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;

namespace ClaimTracker.Mentions.Figures.Words;

/// <summary>Words beside a number that make it an addition to others or a part of them.</summary>
internal static class ScopeWords
{
    /// <summary>Most words that one has.</summary>
    public const int MostTokens = 4;

    private static readonly string[] PhrasesBefore = [.. WordTable.Read("scope-words.tsv").Where(row => row[2] == "before").Select(row => row[0])];

    private static readonly WordMap<CountKind> Before = Read("before"), After = Read("after");

    public static bool TryFindBefore(ReadOnlySpan<char> words, out CountKind kind) => Before.TryGetValue(words, out kind);

    /// <summary>Whether words before a number can end with this one.</summary>
    public static bool EndBefore(ReadOnlySpan<char> word) => Phrases.AnyEnds(PhrasesBefore, word);

    /// <summary>Whether the word behind a number makes it an addition: <c>more</c>, <c>others</c>.</summary>
    public static bool IsAfter(ReadOnlySpan<char> word) => After.Contains(word);

    private static WordMap<CountKind> Read(string where) =>
        WordTable.Read("scope-words.tsv").Where(row => row[2] == where)
            .ToWordMap(row => row[0], row => WordTable.Named<CountKind>(row[1]), StringComparison.OrdinalIgnoreCase);
}
