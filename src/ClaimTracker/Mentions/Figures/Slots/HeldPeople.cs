using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Slots;

/// <summary>Tells people whom the police hold from hostages, and from rallies and games that were held.</summary>
internal static class HeldPeople
{
    /// <summary>Tokens behind "held" within which it is told how and by whom.</summary>
    private const int MannerReach = 6;

    /// <summary>Tokens on each side within which the police are looked for.</summary>
    private const int SentenceReach = 40;

    /// <summary>Tokens between a number and the noun of people that it counts.</summary>
    private const int NounReach = 3;

    /// <summary>Whether what was held are people, and so by the police; a number with no noun beside it needs people counted before, or the police named.</summary>
    /// <param name="text">The text.</param>
    /// <param name="draft">Their number.</param>
    /// <param name="held">The token of "held".</param>
    public static bool AreByPolice(ParsedText text, in FigureDraft draft, int held)
    {
        if (!IsOfPeople(text, draft))
        {
            return false;
        }

        for (var at = held + 1; at < Math.Min(text.TokenCount, held + MannerReach) && text.Tokens[at].Kind != TokenKind.Punctuation; at++)
        {
            if (text.Is(at, "gunpoint") || text.Is(at, "knifepoint") || text.Is(at, "hostage") || text.Is(at, "hostages") || text.Is(at, "captive") || text.Is(at, "captives") || text.Is(at, "ransom")
                || (text.Is(at, "by") && !IsPolice(text, at + 1) && !IsPolice(text, at + 2)))
            {
                return false;
            }
        }

        return draft.Noun.HasHead || IsToldBefore(text, draft.First) || IsToldBehind(text, held);
    }

    private static bool IsOfPeople(ParsedText text, in FigureDraft draft) => draft.IsCount && (draft.Noun.HasHead ? (text.NounMeaningOf(draft.Noun.Head) & WordMeaning.Person) != 0 : draft.Head is null && draft.Counted is null);

    private static bool IsToldBefore(ParsedText text, int first)
    {
        var people = -1;
        for (var at = first - 1; at >= Math.Max(0, first - SentenceReach) && !text.Tokens[at + 1].Has(TokenShape.StartsSentence); at--)
        {
            if (IsPolice(text, at) || (people >= 0 && people - at <= NounReach && (text.Tokens[at].Kind == TokenKind.Number || text.IsA(at, WordClass.Numeral))))
            {
                return true;
            }

            people = text.IsA(at, WordClass.PluralNoun) && (text.NounMeaningOf(at) & WordMeaning.Person) != 0 ? at : people;
        }

        return false;
    }

    private static bool IsToldBehind(ParsedText text, int held)
    {
        for (var at = held + 1; at < Math.Min(text.TokenCount, held + SentenceReach) && !text.Tokens[at].Has(TokenShape.StartsSentence); at++)
        {
            if (IsPolice(text, at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPolice(ParsedText text, int at) =>
        text.Is(at, "police") || text.Is(at, "custody") || text.Is(at, "officers") || text.Is(at, "detectives") || text.Is(at, "arrests") || text.Is(at, "suspicion");
}
