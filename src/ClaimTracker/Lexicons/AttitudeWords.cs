namespace ClaimTracker.Lexicons;

/// <summary>Words for what somebody thinks or feels behind a verb of being, from the word list <c>attitude-words.tsv</c>.</summary>
internal static class AttitudeWords
{
    private static readonly WordMap<ReportedContent> Words = WordTable.Read("attitude-words.tsv")
        .ToWordMap(row => row[0], row => ReportingVerbs.Content(row[1]), StringComparison.Ordinal);

    /// <summary>What content can follow the word; <see cref="ReportedContent.None"/> where the list does not have it.</summary>
    public static ReportedContent TakenBy(ReadOnlySpan<char> word) => Words.GetValueOrDefault(word);
}
