using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures.Numbers;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Counted;

/// <summary>Finds the noun right before an amount that says what it is of: "a fine of $200", "bribes worth £1.4 million", "a raid that took four minutes".</summary>
internal static class AmountNoun
{
    /// <summary>The inquiry took four years, the strike lasted three days: what took or lasted so long; nothing for other verbs.</summary>
    public static NounPhrase OfLasting(ParsedText text, Sentence sentence, int number)
    {
        var verb = number - 1;
        while (verb > sentence.First && text.IsA(verb, WordClass.Adverb))
        {
            verb--;
        }

        verb -= text.Is(verb, "for") ? 1 : 0;
        if (verb > sentence.First && text.Is(verb, "last") && (text.IsA(verb - 1, WordClass.Auxiliary) || text.Is(verb - 1, "to")))
        {
            // The strike is due to last 72 hours, the ban will last 30 days.
            var first = verb - 1;
            while (first - 1 > sentence.First && (text.IsA(first - 1, WordClass.Auxiliary) || text.Is(first - 1, "due") || text.Is(first - 1, "set") || text.Is(first - 1, "expected") || text.Is(first - 1, "scheduled") || text.Is(first - 1, "planned") || text.Is(first - 1, "likely")))
            {
                first--;
            }

            return ClauseSubject.Before(text, sentence, first);
        }

        if (verb - 2 > sentence.First && (text.Is(verb - 1, "that") || text.Is(verb - 1, "which")) && text.IsA(verb - 2, WordClass.Noun) && !text.IsA(verb - 2, WordClass.Name) && text.BaseOf(verb) is "last" or "take")
        {
            // A raid that took four minutes.
            return EndingAt(text, verb - 2, sentence.First);
        }

        return verb > sentence.First && text.IsA(verb, WordClass.VerbPast | WordClass.VerbThird | WordClass.Participle) && text.BaseOf(verb) is "last" or "take"
            ? ClauseSubject.Before(text, sentence, verb) : CountedPhrase.Nothing;
    }

    /// <summary>A fine of, a depth of, winds of up to.</summary>
    public static NounPhrase Before(ParsedText text, Sentence sentence, int of, int number)
    {
        if (text.Is(of, "worth") && of - 1 >= sentence.First && text.IsA(of - 1, WordClass.AnyNoun) && !text.IsA(of - 1, WordClass.Name))
        {
            // Bribes worth £1.4 million.
            return EndingAt(text, of - 1, sentence.First);
        }

        if (of - 1 >= sentence.First && text.Tokens[of + 1].Kind is TokenKind.Number or TokenKind.Currency && (text.Is(of, "up") || text.Is(of, "down") || text.Is(of, "higher") || text.Is(of, "lower")) && text.IsA(of - 1, WordClass.AnyNoun)
            && text.IsA(of - 2, WordClass.Determiner | WordClass.Gerund | WordClass.Adjective))
        {
            // Sending its shares up 6.3%.
            return EndingAt(text, of - 1, sentence.First);
        }

        if (of - 2 >= sentence.First && (text.Is(of, "up") || text.Is(of, "down")) && text.IsA(of - 1, WordClass.AnyNoun | WordClass.Adjective | WordClass.Name) && text.Tokens[of + 1].Kind is TokenKind.Number or TokenKind.Currency)
        {
            var risen = EndingAt(text, of - 1, sentence.First);
            if (risen.First - 1 >= sentence.First && text.Is(risen.First - 1, "with"))
            {
                // With Brent crude down 2.4%.
                return risen;
            }
        }

        if (number > 0 && text.IsA(of, WordClass.AnyNoun) && (text.Is(number, "higher") || text.Is(number, "lower") || text.Is(number, "up") || text.Is(number, "down") || text.Is(number, "above") || text.Is(number, "below")))
        {
            var noun = EndingAt(text, of, sentence.First);
            noun = noun.First < noun.Head && text.IsA(noun.First, WordClass.Gerund) ? noun with { First = noun.First + 1 } : noun;
            var verb = noun.First - 1;
            verb -= verb > sentence.First && text.IsA(verb, WordClass.Determiner) ? 1 : 0;
            if (verb >= sentence.First && text.IsA(verb, WordClass.AnyVerb) && text.BaseOf(verb) is "leave" or "send" or "push" or "drive" or "take")
            {
                // Leaving prices 3.9% higher.
                return noun;
            }
        }

        if (text.Is(of, "at") && text.Is(of - 1, ',') && of - 2 >= sentence.First && text.Is(number, ',') && text.IsA(of - 2, WordClass.AnyNoun) && !text.IsA(of - 2, WordClass.Name))
        {
            // Turnout, at 58 percent, was the highest.
            return EndingAt(text, of - 2, sentence.First);
        }

        if (text.Is(of - 1, "front") && text.Is(of - 2, "in"))
        {
            // Won in front of 41,207.
            return CountedPhrase.Nothing;
        }

        if (of - 1 < sentence.First || !text.Is(of, "of") || !text.IsA(of - 1, WordClass.AnyNoun) || text.IsA(of - 1, WordClass.Name))
        {
            return CountedPhrase.Nothing;
        }

        return EndingAt(text, of - 1, sentence.First);
    }

    /// <summary>The noun phrase that ends with a token.</summary>
    public static NounPhrase EndingAt(ParsedText text, int head, int least)
    {
        var first = head;
        while (first > least && first > head - 4 && text.IsA(first - 1, WordClass.Adjective | WordClass.AnyNoun | WordClass.Name | WordClass.Participle | WordClass.Gerund) && !text.IsA(first - 1, WordClass.FiniteVerb))
        {
            first--;
        }

        if (first - 2 >= least && CardinalReader.IsHyphen(text, first - 1) && text.Tokens[first].IsJoined)
        {
            // A one-off payment.
            first -= 2;
        }

        return new NounPhrase(first, head, head + 1);
    }
}
