using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures.Words;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Slots;

/// <summary>Finds where an insertion ends that stands between those counted and their verb: "12 people, most of them children, died".</summary>
internal static class Insertion
{
    private const int Reach = 24;

    /// <summary>The comma that closes an insertion, when a verb stands behind it; -1 when there is none.</summary>
    public static int ClosingComma(ParsedText text, int open, int end)
    {
        for (var at = open + 1; at < Math.Min(end - 1, open + Reach); at++)
        {
            if (text.Tokens[at].Length == text.Tokens[open].Length && text.Text[text.Tokens[at].Start] == text.Text[text.Tokens[open].Start])
            {
                if (text.IsA(at + 1, WordClass.Auxiliary | WordClass.VerbPast) || CasualtyWords.Find(text.Word(at + 1)).Predicate is not null)
                {
                    return at;
                }
            }
            else if ((text.IsA(at, WordClass.Auxiliary) && text.Tokens[at].Kind != TokenKind.Clitic) || text.Tokens[at].Kind is TokenKind.Quote)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Index after the bracket that closes; -1 when there is none.</summary>
    public static int ClosingBracket(ParsedText text, int open, int end)
    {
        for (var at = open + 1; at < Math.Min(end, open + Reach); at++)
        {
            if (text.Is(at, ')'))
            {
                return at + 1;
            }
        }

        return -1;
    }
}
