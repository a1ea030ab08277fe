using System.Collections.Frozen;
using ClaimTracker.Lexicons;

namespace ClaimTracker.Mentions.Figures;

/// <summary>Words of harm to people: <c>killed</c>, <c>dead</c>, <c>injuries</c>.</summary>
internal static class CasualtyWords
{
    private static readonly FrozenDictionary<string, CasualtyWord> Words = WordTable.Read("casualty-words.tsv")
        .ToFrozenDictionary(row => row[0], row => new CasualtyWord(row[1], Enum.Parse<CasualtyForm>(row[2], ignoreCase: true)), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, CasualtyWord>.AlternateLookup<ReadOnlySpan<char>> BySpan = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordShapes Shapes = new(Words.Keys);

    /// <summary>The word; without a predicate when it is none of harm.</summary>
    public static CasualtyWord Find(ReadOnlySpan<char> word) => Shapes.MayHold(word) && BySpan.TryGetValue(word, out var found) ? found : default;
}
