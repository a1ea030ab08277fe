using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Counted;

/// <summary>Finds, before a number without a noun of its own, the noun that it counts.</summary>
internal static class NounsBefore
{
    /// <summary>Compared with 29, up from 36, against 693: what is counted is what it is compared with.</summary>
    public static bool IsCompared(ParsedText text, int before)
    {
        before -= text.IsA(before, WordClass.Adjective) ? 1 : 0;
        before -= text.IsA(before, WordClass.Determiner) ? 1 : 0;
        return text.Is(before, "against") || text.Is(before, "versus") || ((text.Is(before, "with") || text.Is(before, "to")) && text.Is(before - 1, "compared"))
            || (text.Is(before, "from") && (text.Is(before - 1, "up") || text.Is(before - 1, "down") || text.IsA(before - 1, WordClass.Numeral) || text.Is(before - 1, ',')));
    }

    /// <summary>The 36th homicide of the year, compared with 29: the noun of an ordinal in the same sentence.</summary>
    public static NounPhrase OfOrdinal(ParsedText text, Sentence sentence, in FigureDraft draft)
    {
        if (!IsCompared(text, draft.First - 1))
        {
            return CountedPhrase.Nothing;
        }

        for (var at = draft.First - 1; at > Math.Max(sentence.First, draft.First - 20); at--)
        {
            if ((text.Is(at - 1, "th") || text.Is(at - 1, "st") || text.Is(at - 1, "nd") || text.Is(at - 1, "rd")) && text.Tokens[at - 1].IsJoined && text.IsA(at, WordClass.AnyNoun | WordClass.Adjective))
            {
                return CountedPhrase.At(text, at, sentence.End);
            }
        }

        return CountedPhrase.Nothing;
    }

    /// <summary>Whether a verb of saying or thinking stands behind the noun, with auxiliaries at most between.</summary>
    private static bool IsSpeaker(ParsedText text, int noun, int before)
    {
        var verb = noun + 1;
        while (verb < before && text.IsA(verb, WordClass.Auxiliary | WordClass.Adverb))
        {
            verb++;
        }

        return verb < before && text.IsA(verb, WordClass.AnyVerb) && text.Tokens[verb].Length < 20 && (text.NounMeaningOf(noun) & (WordMeaning.Person | WordMeaning.Group)) != 0 && ReportingVerbs.Find(text.BaseOf(verb)) is { Kind: ReportingKind.Speech or ReportingKind.Mind } saying && saying.Has(ReportedContent.Clause);
    }

    /// <summary>The nearest noun phrase in the plural before the number: "Most of the stations were in Europe, including nine in Spain".</summary>
    public static NounPhrase InPlural(ParsedText text, Sentence sentence, int before)
    {
        for (var at = before - 1; at >= Math.Max(sentence.First, before - 30); at--)
        {
            if (!text.IsA(at, WordClass.PluralNoun) || text.IsA(at, WordClass.Name) || (text.NounMeaningOf(at) & (WordMeaning.Time | WordMeaning.Measure)) != 0)
            {
                continue;
            }

            if (IsSpeaker(text, at, before))
            {
                // Organisers said 100,000 took part: of whom, they do not say.
                continue;
            }

            var first = at;
            while (first > sentence.First && text.IsA(first - 1, WordClass.Adjective | WordClass.AnyNoun | WordClass.Name | WordClass.Participle | WordClass.Gerund) && !text.IsA(first - 1, WordClass.FiniteVerb))
            {
                first--;
            }

            return new NounPhrase(first, at, at + 1);
        }

        return new NounPhrase(-1, -1, -1);
    }
}
