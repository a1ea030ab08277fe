namespace ClaimTracker.Lexicons;

/// <summary>Words that tell something of the verb, noun or name beside them, from the word list <c>context-words.tsv</c>.</summary>
internal static class ContextWords
{
    private static readonly string[][] Rows = [.. WordTable.Read("context-words.tsv")];

    private static readonly WordMap<ContextRole> Verbs = Of("verb"), Nouns = Of("noun"), Forms = Of("form");

    /// <summary>All that a word in any form tells.</summary>
    public static ContextRole RolesOf(ReadOnlySpan<char> word) =>
        Forms.GetValueOrDefault(word) | Verbs.GetValueOrDefault(WordLexicon.English.BaseOf(word)) | Nouns.GetValueOrDefault(WordLexicon.English.SingularOf(word));

    /// <summary>What a noun in the singular tells.</summary>
    public static ContextRole RolesOfNoun(ReadOnlySpan<char> singular) => Nouns.GetValueOrDefault(singular);

    private static WordMap<ContextRole> Of(string part) => Rows.Where(row => row[1] == part).GroupBy(row => row[2])
        .ToWordMap(group => group.Key, group => group.Aggregate(ContextRole.None, (roles, row) => roles | WordTable.Named<ContextRole>(row[0])), StringComparison.OrdinalIgnoreCase);
}
