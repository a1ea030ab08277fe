using ClaimTracker.Lexicons;

namespace ClaimTracker.Mentions.Figures.Words;

/// <summary>Words beside two numbers with a hyphen between them that tell a score or a vote from a range.</summary>
internal static class ContestWords
{
    private static readonly WordMap<ContestKind> Kinds = WordTable.Read("contest-words.tsv")
        .ToWordMap(row => row[0], row => WordTable.Named<ContestKind>(row[1]), StringComparison.OrdinalIgnoreCase);

    public static ContestKind KindOf(ReadOnlySpan<char> word) => Kinds.TryGetValue(word, out var kind) ? kind : ContestKind.None;
}
