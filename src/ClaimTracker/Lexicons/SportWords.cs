namespace ClaimTracker.Lexicons;

/// <summary>Words that tell of a game, from the word list <c>sport-words.tsv</c>.</summary>
internal static class SportWords
{
    /// <summary>Words of cricket.</summary>
    public static readonly WordSet Cricket = Of("cricket");

    /// <summary>Words of games between clubs.</summary>
    public static readonly WordSet Sport = Of("sport");

    /// <summary>Words of games whose players are named with the numbers of their shirts.</summary>
    public static readonly WordSet Shirts = Of("shirt");

    private static WordSet Of(string kind) => WordTable.Read("sport-words.tsv").Where(row => row[1] == kind || row[1] == "both").Select(row => row[0]).ToWordSet(StringComparison.OrdinalIgnoreCase);
}
