using ClaimTracker.Lexicons;

namespace ClaimTracker.Mentions.Figures;

/// <summary>Words of harm to people: <c>killed</c>, <c>dead</c>, <c>injuries</c>.</summary>
internal static class CasualtyWords
{
    private const int ShortestWord = 3;

    private static readonly WordMap<CasualtyWord> Words = WordTable.Read("casualty-words.tsv")
        .ToWordMap(row => row[0], row => new CasualtyWord(row[1], Enum.Parse<CasualtyForm>(row[2], ignoreCase: true)), StringComparison.OrdinalIgnoreCase);

    /// <summary>The word; without a predicate when it is none of harm.</summary>
    public static CasualtyWord Find(ReadOnlySpan<char> word) => word.Length >= ShortestWord && Words.TryGetValue(word, out var found) ? found : default;
}
