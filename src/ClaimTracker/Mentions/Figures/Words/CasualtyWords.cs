using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Words;

/// <summary>Words of harm to people: <c>killed</c>, <c>dead</c>, <c>injuries</c>.</summary>
internal static class CasualtyWords
{
    private const int ShortestWord = 3;

    private static readonly WordMap<CasualtyWord> Words = WordTable.Read("casualty-words.tsv")
        .ToWordMap(row => row[0], row => new CasualtyWord(row[1], WordTable.Named<CasualtyForm>(row[2])), StringComparison.OrdinalIgnoreCase);

    private static readonly WordFlag Harms = new(word => Find(word).Predicate is not null);

    /// <summary>Whether the token's word is one of harm.</summary>
    public static bool IsHarm(ParsedText text, int token) => Harms.Of(text, token);

    /// <summary>The word; without a predicate when it is none of harm.</summary>
    public static CasualtyWord Find(ReadOnlySpan<char> word) => word.Length >= ShortestWord && Words.TryGetValue(word, out var found) ? found : default;
}
