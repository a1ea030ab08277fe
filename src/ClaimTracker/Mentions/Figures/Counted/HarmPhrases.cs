using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures.Numbers;
using ClaimTracker.Mentions.Figures.Words;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Counted;

/// <summary>Reads harm to people from several words together: "shot dead", "gunshot wounds", "taken to hospital".</summary>
internal static class HarmPhrases
{
    private const int WoundReach = 8;

    /// <summary>"Shot dead", "shot and killed", "fatally shot": the verb together with what comes beside it.</summary>
    public static string Of(ParsedText text, int at, string predicate, int start)
    {
        if (predicate is "shot" or "stabbed")
        {
            if (text.Is(at - 1, "fatally") || text.Is(at + 1, "dead") || (text.Is(at + 1, "to") && text.Is(at + 2, "death")))
            {
                return "killed";
            }

            if (text.Is(at + 1, "and") && CasualtyWords.Find(text.Word(Math.Min(at + 2, text.TokenCount - 1))).Predicate is { } second and ("killed" or "injured"))
            {
                return second;
            }
        }

        // Shot and killed 12: the last of the verbs stands beside the number.
        return at - 2 >= start && predicate == "injured" && text.Is(at - 1, "or") && CasualtyWords.Find(text.Word(at - 2)).Predicate == "killed" ? "killed or injured" : predicate;
    }

    /// <summary>Whether the next words are of wounds: "life-threatening injuries", "gunshot wounds to the leg".</summary>
    public static bool HasWounds(ParsedText text, int from, int end)
    {
        for (var at = from; at < Math.Min(end, from + WoundReach); at++)
        {
            if (text.Is(at, "wounds") || text.Is(at, "wound") || text.Is(at, "injuries") || text.Is(at, "injury") || text.Is(at, "burns"))
            {
                return true;
            }

            if (text.Tokens[at].Kind == TokenKind.Punctuation && !CardinalReader.IsHyphen(text, at) && !text.Is(at, ','))
            {
                return false;
            }
        }

        return false;
    }

    public static bool NamesHospital(ParsedText text, int from, int to)
    {
        for (var at = from; at < Math.Min(to, text.TokenCount); at++)
        {
            if (text.Is(at, "hospital") || text.Is(at, "hospitals"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is said of a group that words of harm name: <c>the dead</c>, <c>those killed</c>, <c>the 12 injured</c>; null when none begins at the token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The token of the article or of <c>those</c>.</param>
    /// <param name="end">Index after the last token that may belong to it.</param>
    /// <param name="last">The word of harm.</param>
    public static string? GroupAt(ParsedText text, int at, int end, out int last)
    {
        var isThose = text.Is(at, "those") || text.Is(at, "people");
        last = at + 1;
        if (!isThose && !text.Is(at, "the"))
        {
            return null;
        }

        while (last < end && (isThose ? text.IsA(last, WordClass.Auxiliary) || text.Is(last, "who") : text.IsA(last, WordClass.Numeral)))
        {
            last++;
        }

        if (last >= end || CasualtyWords.Find(text.Word(last)) is not { Predicate: { } predicate } harm || text.IsA(last + 1, WordClass.AnyNoun | WordClass.Name))
        {
            return null;
        }

        // "The dead", "the injured", "those who died"; "the deaths" and "the shooting" are no groups of people.
        var word = text.Word(last);
        return harm.Form == CasualtyForm.Noun ? null
            : harm.Form == CasualtyForm.Adjective || isThose || word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) || text.Is(last, "slain") ? predicate : null;
    }
}
