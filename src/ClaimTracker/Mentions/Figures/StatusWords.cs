using System.Collections.Frozen;
using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures;

/// <summary>Words that say how firmly the text holds a figure to be so.</summary>
internal static class StatusWords
{
    private static readonly FrozenDictionary<string, FigureStatus>.AlternateLookup<ReadOnlySpan<char>> Words = WordTable.Read("status-words.tsv")
        .ToFrozenDictionary(row => row[0], row => Enum.Parse<FigureStatus>(row[1], ignoreCase: true), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static FigureStatus? Find(ReadOnlySpan<char> word) => Words.TryGetValue(word, out var status) ? status : null;

    /// <summary>The status that the words from one token to another, inclusive, give; null when they give none.</summary>
    public static FigureStatus? FindBetween(ParsedText text, int first, int last)
    {
        for (var at = Math.Max(0, first); at <= last; at++)
        {
            if (text.Tokens[at].Kind == TokenKind.Word && Find(text.Word(at)) is { } status)
            {
                return status;
            }
        }

        return null;
    }
}
