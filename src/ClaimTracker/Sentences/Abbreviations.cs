using ClaimTracker.Lexicons;

namespace ClaimTracker.Sentences;

/// <summary>Short forms that end in a full stop, and words that can begin a sentence after one.</summary>
internal static class Abbreviations
{
    private static readonly WordMap<AbbreviationKind> Kinds = WordTable.Read("abbreviations.tsv")
        .ToWordMap(row => row[0], row => row[1] switch
        {
            "before_name" => AbbreviationKind.BeforeName,
            "before_number" => AbbreviationKind.BeforeNumber,
            "either" => AbbreviationKind.Either,
            _ => throw new InvalidDataException($"abbreviations.tsv: '{row[1]}' is no kind of abbreviation"),
        }, StringComparison.Ordinal);

    private static readonly WordSet BeforeName = WordTable.Read("abbreviations.tsv").Where(row => row[1] == "before_name")
        .Select(row => row[0]).ToWordSet(StringComparison.OrdinalIgnoreCase);

    private static readonly WordSet Starters = WordTable.Read("sentence-starters.tsv")
        .Select(row => row[0]).ToWordSet(StringComparison.OrdinalIgnoreCase);

    public static AbbreviationKind KindOf(ReadOnlySpan<char> word) => Kinds.TryGetValue(word, out var kind) ? kind
        : BeforeName.Contains(word) ? AbbreviationKind.BeforeName : AbbreviationKind.None;

    /// <summary>Whether a sentence may begin with this after a short form: "in the U.S. The law", but not "the U.S. Senate".</summary>
    public static bool CanStartSentence(ReadOnlySpan<char> word, TokenKind kind) => kind == TokenKind.Word && Starters.Contains(word);
}
