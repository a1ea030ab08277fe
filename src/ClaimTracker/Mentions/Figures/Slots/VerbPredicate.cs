using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures.Counted;
using ClaimTracker.Mentions.Figures.Words;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Slots;

/// <summary>Makes the predicate of those counted of the verb of which they are the subject.</summary>
internal static class VerbPredicate
{
    private const int JointReach = 8;
    private const int LongestPhrase = 60;

    /// <summary>Killed, flown home, found dead, taken to hospital.</summary>
    public static string? Passive(ParsedText text, int at, int end)
    {
        var harm = CasualtyWords.Find(text.Word(at));
        if (harm.Predicate is not null)
        {
            if (harm.Predicate == "shot" && text.Is(at + 1, "down"))
            {
                // Drones are shot down.
                return Short(text, at, at + 1).ToLowerInvariant();
            }

            return harm.Form == CasualtyForm.Noun ? null : HarmPhrases.Of(text, at, harm.Predicate, at);
        }

        var next = at + 1;
        while (next < end && (text.Tokens[next].Kind == TokenKind.Quote || text.Is(next, "fatally") || text.Is(next, "critically") || text.Is(next, "seriously") || text.Is(next, "badly")))
        {
            next++;
        }

        if (next < end && CasualtyWords.Find(text.Word(next)) is { Predicate: not null, Form: not CasualtyForm.Noun } state)
        {
            // Found dead, reported missing, left injured, found shot dead.
            return HarmPhrases.Of(text, next, state.Predicate, next);
        }

        for (var joint = at + 1; joint < Math.Min(end - 1, at + JointReach) && text.Tokens[joint].Kind == TokenKind.Word && !text.IsA(joint, WordClass.FiniteVerb | WordClass.Auxiliary); joint++)
        {
            if (text.Is(joint, "and") && text.IsA(joint + 1, WordClass.Participle | WordClass.VerbPast) && CasualtyWords.Find(text.Word(joint + 1)).Predicate is "killed" or "injured")
            {
                // Was hit by a car and killed.
                return CasualtyWords.Find(text.Word(joint + 1)).Predicate;
            }
        }

        if (text.Is(next, "to"))
        {
            if (text.IsA(next + 1, WordClass.Verb) && !text.IsA(next + 1, WordClass.AnyNoun))
            {
                return Short(text, at, at).ToLowerInvariant() + " to " + Short(text, next + 1, next + 1).ToLowerInvariant();
            }

            if (HarmPhrases.NamesHospital(text, next + 1, Math.Min(end, next + 6)))
            {
                return "hospitalised";
            }
        }

        return Short(text, at, at).ToLowerInvariant();
    }

    /// <summary>Fled, took part, died; null for a verb of harm that has an object: the gunmen of "gunmen killed 12 people" are not those killed.</summary>
    public static string? Active(ParsedText text, int at, int end, CasualtyWord harm, bool isLate)
    {
        if ((text.Is(at, "suffered") || text.Is(at, "sustained") || text.Is(at, "suffering") || text.Is(at, "received") || text.Is(at, "suffer") || text.Is(at, "sustaining")) && HarmPhrases.HasWounds(text, at + 1, end))
        {
            return "injured";
        }

        if (harm.Predicate is null)
        {
            if (text.Is(at + 1, "part") && text.BaseOf(at) == "take")
            {
                return Short(text, at, at + 1).ToLowerInvariant(); // 40,000 people took part
            }

            return text.IsA(at, WordClass.Gerund) && !isLate ? null : Short(text, at, at).ToLowerInvariant();
        }

        if (harm.Form == CasualtyForm.Intransitive)
        {
            return harm.Predicate;
        }

        if (text.Is(at + 1, "dead") && !text.IsA(at + 2, WordClass.Determiner | WordClass.Numeral | WordClass.Pronoun))
        {
            // Two people shot dead in Leeds.
            return HarmPhrases.Of(text, at, harm.Predicate, at);
        }

        // Gunmen killed 12 people: the men are not those killed.
        var hasObject = at + 1 < end && text.IsA(at + 1, WordClass.Determiner | WordClass.Numeral | WordClass.AnyNoun | WordClass.Name | WordClass.Pronoun | WordClass.Adjective);
        return harm.Form == CasualtyForm.Verb && !hasObject && !text.IsA(at, WordClass.Gerund) ? HarmPhrases.Of(text, at, harm.Predicate, at) : null;
    }

    private static string Short(ParsedText text, int first, int last)
    {
        var span = text.SpanOf(first, last);
        return text.Text.Substring(span.Start, Math.Min(span.Length, LongestPhrase));
    }
}
