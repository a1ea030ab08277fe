using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Attributions.Statements;

/// <summary>Tells nouns of time, which stand beside verbs without being their subject or object: "Lund said Friday".</summary>
internal static class TimeWords
{
    private static readonly WordSet PointingWords = new[] { "last", "this", "next", "earlier", "late" }.ToWordSet(StringComparison.OrdinalIgnoreCase);
    private static readonly WordFlag Pointers = new(PointingWords.Contains);

    public static bool Is(ParsedText text, int token) =>
        text.IsA(token, WordClass.AnyNoun | WordClass.Name | WordClass.Numeral) && ListedWords.IsTime(text, token)
        && (!text.Tokens[token].IsCapitalised || (text.TryFind(token, out var entry) && entry.IsProper))
        && !(text.Is(token, "fall") && (text.Is(token - 1, '%') || text.Is(token - 1, "cent") || text.Is(token - 1, "percent") || text.Is(token - 1, "a") || (text.IsA(token - 1, WordClass.Adjective) && !Pointers.Of(text, token - 1))));

    /// <summary>Whether a phrase of time begins here behind a noun: "Friday", "last month", "this week".</summary>
    public static bool Begins(ParsedText text, int token, int end)
    {
        if (Pointers.Of(text, token))
        {
            return token + 1 < end && Is(text, token + 1);
        }

        return text.Tokens[token].IsCapitalised && Is(text, token) && !IsBeforeNoun(text, token, end);
    }

    private static bool IsBeforeNoun(ParsedText text, int token, int end) =>
        token + 1 < end && (text.IsA(token + 1, WordClass.AnyNoun | WordClass.Name) && !Is(text, token + 1) || text.Tokens[token + 1].Kind == TokenKind.Clitic);
}
