using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Numbers;

/// <summary>Tells the half that is a part (<c>half of them</c>, <c>half the town</c>, <c>nearly half</c>) from the half of a match or a brother.</summary>
internal static class HalfRule
{
    public static bool IsPart(ParsedText text, int half, int end)
    {
        var next = half + 1;
        if (text.IsA(half - 1, WordClass.Adjective | WordClass.Numeral) || text.Is(half - 1, "the") || text.Is(half - 1, "in") || CardinalReader.IsHyphen(text, half - 1))
        {
            return false;
        }

        if (next >= end)
        {
            return HasModifier(text, half);
        }

        if ((text.Tokens[half].Has(TokenShape.StartsSentence) || text.Is(half - 1, ',') || text.Is(half - 1, "while")) && (text.Is(next, "were") || text.Is(next, "are") || text.Is(next, "have") || text.Is(next, "had") || text.Is(next, "said") || text.Is(next, "say")))
        {
            // Half were given a pill.
            return true;
        }

        if (text.Is(next, "of") || text.Is(next, "a") || text.Is(next, "an") || (text.Is(next, "what") && next + 1 < end) || (text.Is(next, "as") && text.IsA(next + 1, WordClass.Adjective | WordClass.Adverb)))
        {
            // Half what it was worth, half as high.
            return true;
        }

        if (CardinalReader.IsHyphen(text, next))
        {
            return next + 1 < end && Units.TryFind(text.Word(next + 1), out _);
        }

        return text.IsA(next, WordClass.Determiner) || (text.IsA(next, WordClass.PluralNoun) && !text.IsA(next, WordClass.VerbThird)) || HasModifier(text, half)
            || (text.Tokens[next].Kind == TokenKind.Word && Units.TryFind(text.Word(next), out _));
    }

    private static bool HasModifier(ParsedText text, int half)
    {
        for (var count = 1; count <= 2 && half - count >= 0; count++)
        {
            if (ModifierWords.TryFindBefore(text.Text.AsSpan(text.Tokens[half - count].Start, text.Tokens[half - 1].End - text.Tokens[half - count].Start), out _))
            {
                return true;
            }
        }

        return text.Is(half - 1, "by");
    }
}
