using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures.Words;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Numbers;

/// <summary>Tells the third that is a part from the third in a row.</summary>
internal static class PartSense
{
    /// <summary>Whether <c>a third</c> is a part and not the third in a row: <c>a third of</c>, <c>one-third</c>, <c>by a third.</c>; not <c>a third man</c>.</summary>
    public static bool IsPart(ParsedText text, int ordinal, int end)
    {
        if (CardinalReader.IsHyphen(text, ordinal - 1) || ordinal + 1 >= end || text.Is(ordinal + 1, "of"))
        {
            return true;
        }

        if (IsOneMore(text, ordinal))
        {
            // Two died at the scene, and a third in hospital.
            return false;
        }

        if (ordinal >= 2 && CasualtyWords.Find(text.Word(ordinal - 2)).Predicate is not null)
        {
            // Killed three people and injured a fourth: one more of them.
            return false;
        }

        if (ListedWords.ReportingVerb(text, ordinal + 1) is not null && text.IsA(ordinal + 1, WordClass.FiniteVerb) && HasShareBefore(text, ordinal - 1))
        {
            // 23% agreed, while a third said they did not know.
            return true;
        }

        if (text.Is(ordinal + 1, "were") || text.Is(ordinal + 1, "are"))
        {
            // A third were undecided: one alone would be "was".
            return true;
        }

        var next = text.Tokens[ordinal + 1];
        return next.Kind == TokenKind.Punctuation ? !CardinalReader.IsHyphen(text, ordinal + 1)
            : text.IsA(ordinal + 1, WordClass.Preposition | WordClass.Conjunction) || NumberWords.Find(text.Word(ordinal + 1)).Kind is NumberWordKind.Scale;
    }

    /// <summary>Whether one less was counted right before, in the sentence, and the next of them follows.</summary>
    private static bool IsOneMore(ParsedText text, int ordinal)
    {
        if (!text.Is(ordinal - 2, "and") && !text.Is(ordinal - 2, ',') && !text.Is(ordinal - 2, "while"))
        {
            return false;
        }

        var place = NumberWords.Find(text.Word(ordinal)).Value;
        for (var at = ordinal - 3; at >= 0 && at > ordinal - 16; at--)
        {
            if (NumberWords.Find(text.Word(at)) is { Kind: NumberWordKind.Unit } number && number.Value == place - 1 && !CardinalReader.IsHyphen(text, at + 1))
            {
                return true;
            }

            if (text.Tokens[at].Has(TokenShape.StartsSentence))
            {
                break;
            }
        }

        return false;
    }

    private static bool HasShareBefore(ParsedText text, int before)
    {
        for (var at = before - 1; at >= 0 && at > before - 24 && !text.Tokens[at].Has(TokenShape.StartsParagraph); at--)
        {
            if (text.Is(at, '%') || text.Is(at, "percent") || text.Is(at, "cent") || text.Is(at, "half"))
            {
                return true;
            }
        }

        return false;
    }
}
