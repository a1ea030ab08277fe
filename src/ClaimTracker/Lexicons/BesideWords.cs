namespace ClaimTracker.Lexicons;

/// <summary>Words that are looked for beside figures and documents, from the word list <c>beside-words.tsv</c>.</summary>
internal static class BesideWords
{
    private static readonly ILookup<string, string> All = WordTable.Read("beside-words.tsv").ToLookup(row => row[1], row => row[0], StringComparer.Ordinal);

    /// <summary>The words that tell of a thing, in the order of the list; none for a name that the list has not.</summary>
    public static string[] That(string tells) => [.. All[tells]];
}
