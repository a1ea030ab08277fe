namespace ClaimTracker.Lexicons;

/// <summary>Nouns for what somebody says, thinks or wants, from the word list <c>saying-nouns.tsv</c>.</summary>
internal static class SayingNouns
{
    private static readonly WordMap<SayingNoun> Nouns = WordTable.Read("saying-nouns.tsv")
        .ToWordMap(row => row[0], row => new SayingNoun(row[1], ReportingVerbs.Content(row[2])), StringComparison.Ordinal);

    /// <summary>The noun, in the singular or plural; null where the list does not have it.</summary>
    public static SayingNoun? Find(ReadOnlySpan<char> noun) => Nouns.GetValueOrDefault(WordLexicon.English.SingularOf(noun));
}
