using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Words;

/// <summary>Words that say how firmly the text holds a figure to be so.</summary>
internal static class StatusWords
{
    private static readonly WordMap<FigureStatus> Words = WordTable.Read("status-words.tsv")
        .ToWordMap(row => row[0], row => WordTable.Named<FigureStatus>(row[1]), StringComparison.OrdinalIgnoreCase);

    private static readonly WordMemo<FigureStatus?> Known = new(Find);

    public static FigureStatus? Find(ReadOnlySpan<char> word) => Words.TryGetValue(word, out var status) ? status : null;

    /// <summary>The status that the words from one token to another, inclusive, give; null when they give none.</summary>
    public static FigureStatus? FindBetween(ParsedText text, int first, int last)
    {
        for (var at = Math.Max(0, first); at <= last; at++)
        {
            if (text.Tokens[at].Kind == TokenKind.Word && !(text.Tokens[at].IsCapitalised && text.Is(at, "may")) && Known.Of(text, at) is { } status)
            {
                return status;
            }
        }

        return null;
    }
}
