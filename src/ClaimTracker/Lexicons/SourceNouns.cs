namespace ClaimTracker.Lexicons;

/// <summary>Nouns for papers and bodies that make claims, from the word list <c>source-nouns.tsv</c>.</summary>
internal static class SourceNouns
{
    private static readonly WordMap<SourceNounKind> Kinds = WordTable.Read("source-nouns.tsv")
        .ToWordMap(row => row[0], row => WordTable.Named<SourceNounKind>(row[1]), StringComparison.OrdinalIgnoreCase);

    /// <summary>What the noun, in the singular, stands for; <see cref="SourceNounKind.None"/> where the list does not have it.</summary>
    public static SourceNounKind KindOf(ReadOnlySpan<char> singular) => Kinds.GetValueOrDefault(singular);
}
