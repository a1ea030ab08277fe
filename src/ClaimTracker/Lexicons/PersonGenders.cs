namespace ClaimTracker.Lexicons;

/// <summary>Whether given names, titles and roles are spoken of as he or she, from the word list <c>name-genders.tsv</c>.</summary>
internal static class PersonGenders
{
    private static readonly WordMap<char> Pronouns = WordTable.Read("name-genders.tsv")
        .ToWordMap(row => row[0], row => row[1][0], StringComparison.Ordinal);

    /// <summary><c>h</c> for he, <c>s</c> for she, NUL where the word does not tell.</summary>
    public static char Of(ReadOnlySpan<char> word) => Pronouns.TryGetValue(word, out var pronoun) ? pronoun : '\0';
}
