namespace ClaimTracker.Lexicons;

/// <summary>Nouns for what somebody says, thinks or wants, from the word list <c>saying-nouns.tsv</c>.</summary>
internal static class SayingNouns
{
    private static readonly WordMap<ReportedContent> Nouns = WordTable.Read("saying-nouns.tsv")
        .ToWordMap(row => row[0], row => ReportingVerbs.Content(row[1]), StringComparison.Ordinal);

    /// <summary>What content can follow the noun, in the singular or plural; <see cref="ReportedContent.None"/> where the list does not have it.</summary>
    public static ReportedContent TakenBy(ReadOnlySpan<char> noun) => Nouns.GetValueOrDefault(WordLexicon.English.SingularOf(noun));
}
