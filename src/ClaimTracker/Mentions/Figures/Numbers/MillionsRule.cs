using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Numbers;

/// <summary>Tells the millions of "the number of patients rose to 7.2m" from the metres of "she jumped 7.2m".</summary>
internal static class MillionsRule
{
    /// <summary>Tokens of the sentence looked back over for who is counted.</summary>
    private const int Reach = 24;

    /// <summary>Whether the <c>m</c> behind a number stands for millions.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">First token of the number.</param>
    /// <param name="behind">Index after the <c>m</c>.</param>
    public static bool Counts(ParsedText text, int number, int behind)
    {
        if (text.IsA(behind, WordClass.AnyNoun | WordClass.Adjective) && !text.Tokens[behind].Has(TokenShape.StartsSentence))
        {
            // 7.2m high, the 200m final.
            return false;
        }

        var counts = false;
        for (var at = number - 1; at >= 0 && at > number - Reach; at--)
        {
            if (text.Tokens[at].Kind == TokenKind.Word)
            {
                if (IsOfLength(text, at))
                {
                    return false;
                }

                counts |= text.IsA(at, WordClass.PluralNoun) ? (text.NounMeaningOf(at) & (WordMeaning.Person | WordMeaning.Group)) != 0 && !text.Is(at, "metres") && !text.Is(at, "meters")
                    : text.Is(at, "number") || text.Is(at, "total") || text.Is(at, "audience") || text.Is(at, "population") || text.Is(at, "people") || text.Is(at, "list");
            }

            if (text.Tokens[at].Has(TokenShape.StartsSentence))
            {
                break;
            }
        }

        return counts;
    }

    private static bool IsOfLength(ParsedText text, int at) => text.BaseOf(at) is "jump" or "leap" or "throw" or "clear" or "vault" or "climb" or "dive" or "fall" or "plunge" or "run" or "swim" or "measure" or "stand" && text.IsA(at, WordClass.AnyVerb) && !text.Is(at - 1, "has") && !IsChange(text, at)
        || text.Is(at, "metre") || text.Is(at, "metres") || text.Is(at, "meters") || text.Is(at, "height") || text.Is(at, "length") || text.Is(at, "depth") || text.Is(at, "distance") || text.Is(at, "tall") || text.Is(at, "deep") || text.Is(at, "waves") || text.Is(at, "tide");

    /// <summary>"Fell to 7.2m": an amount that changed, where "fell 7.2m" is a way down.</summary>
    private static bool IsChange(ParsedText text, int verb) => text.Is(verb + 1, "to") || text.Is(verb + 1, "from") || text.Is(verb + 1, "by") || text.Is(verb + 1, "at");
}
