using System.Collections.Frozen;
using ClaimTracker.Lexicons;

namespace ClaimTracker.Sentences;

/// <summary>Short forms that end in a full stop, and words that can begin a sentence after one.</summary>
internal static class Abbreviations
{
    private static readonly FrozenDictionary<string, AbbreviationKind> Kinds = WordTable.Read("abbreviations.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1] switch
        {
            "before_name" => AbbreviationKind.BeforeName,
            "before_number" => AbbreviationKind.BeforeNumber,
            "either" => AbbreviationKind.Either,
            _ => throw new InvalidDataException($"abbreviations.tsv: '{row[1]}' is no kind of abbreviation"),
        }, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> KindsBySpan = Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeName = Kinds.Where(pair => pair.Value == AbbreviationKind.BeforeName)
        .Select(pair => pair.Key).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Starters = WordTable.Read("sentence-starters.tsv")
        .Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static AbbreviationKind KindOf(ReadOnlySpan<char> word) => KindsBySpan.TryGetValue(word, out var kind) ? kind
        : BeforeName.Contains(word) ? AbbreviationKind.BeforeName : AbbreviationKind.None;

    /// <summary>Whether a sentence may begin with this after a short form: "in the U.S. The law", but not "the U.S. Senate".</summary>
    public static bool CanStartSentence(ReadOnlySpan<char> word, TokenKind kind) => kind == TokenKind.Word && Starters.Contains(word);
}
