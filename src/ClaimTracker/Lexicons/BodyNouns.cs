using System.Collections.Frozen;

namespace ClaimTracker.Lexicons;

/// <summary>Nouns for bodies, from the word list <c>body-nouns.tsv</c>.</summary>
internal static class BodyNouns
{
    private static readonly WordMap<BodyKind> Kinds = WordTable.Read("body-nouns.tsv")
        .ToWordMap(row => row[0], row => WordTable.Named<BodyKind>(row[1]), StringComparison.OrdinalIgnoreCase);

    private static readonly WordSet Apart = WordTable.Read("body-nouns.tsv").Where(row => row[2] == "yes")
        .Select(row => row[0]).ToWordSet(StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, BodyKind> Named = WordTable.Read("body-kinds.tsv").ToFrozenDictionary(row => row[0], row => WordTable.Named<BodyKind>(row[1]), StringComparer.Ordinal);

    /// <summary>What a well-known body does, by its name; <see cref="BodyKind.None"/> where the list does not have it.</summary>
    public static BodyKind KindOfName(string name) => Named.GetValueOrDefault(name);

    /// <summary>What the body does that a noun, in the singular, stands for; <see cref="BodyKind.None"/> where the list does not have it.</summary>
    public static BodyKind KindOf(ReadOnlySpan<char> singular) => Kinds.GetValueOrDefault(singular);

    /// <summary>Whether the noun stands before a body's name without being part of it: "NGO Clear Water".</summary>
    public static bool IsApart(ReadOnlySpan<char> noun) => Apart.Contains(noun);

    /// <summary>Whether a body of one kind can be meant by a noun of the other.</summary>
    public static bool CanBe(BodyKind body, BodyKind noun) => noun switch
    {
        BodyKind.Any => body is not (BodyKind.Press or BodyKind.State),
        BodyKind.Press => body == BodyKind.Press,
        _ => body is BodyKind.None or BodyKind.Any || body == noun,
    };
}
