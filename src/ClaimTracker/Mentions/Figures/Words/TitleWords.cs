using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Words;

/// <summary>Words that stand before a title: <c>titled</c>, <c>called</c>; <c>report</c>, <c>film</c>.</summary>
internal static class TitleWords
{
    private static readonly WordMap<string> Kinds = WordTable.Read("title-words.tsv")
        .ToWordMap(row => row[0], row => row[1], StringComparison.OrdinalIgnoreCase);

    public static bool Introduces(ParsedText text, int token) => KindOf(text, token) == "introduces";

    public static bool IsWork(ParsedText text, int token) => KindOf(text, token) == "work";

    private static string? KindOf(ParsedText text, int token) => token >= 0 && Kinds.TryGetValue(text.Word(token), out var kind) ? kind : null;
}
