using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures.Numbers;
using ClaimTracker.Mentions.Figures.Words;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Counted;

/// <summary>Finds the noun of which the verb that gives an amount tells: the turnout of "turnout was 61%", the crowd of "police put the crowd at 40,000".</summary>
internal static class AmountVerb
{
    /// <summary>Tokens looked back over for the verb that gives an amount.</summary>
    private const int VerbReach = 24;

    /// <summary>The subject of "fell 12% to €3m from €4m", the object of "put the crowd at 40,000"; of "cut deaths by a fifth" the verb is the change.</summary>
    public static NounPhrase Of(ParsedText text, Sentence sentence, int number, out int change)
    {
        var verb = VerbBefore(text, sentence, number, out var isObject);
        change = verb >= 0 && text.Is(number - 1, "by") && RiseAndFallWords.Contains(text.Word(verb)) ? verb : -1;
        if (verb < 0)
        {
            return CountedPhrase.Nothing;
        }

        if (isObject)
        {
            // Put up prices by 9 per cent.
            var from = verb + (text.Is(verb + 1, "up") || text.Is(verb + 1, "down") ? 2 : 1);
            var noun = NounPhrase.From(text, from);
            var own = text.Is(number - 1, "at") && text.IsA(number - 2, WordClass.AnyNoun) ? AmountNoun.EndingAt(text, number - 2, verb + 1) : CountedPhrase.Nothing;
            if (own.HasHead && own.First > noun.End && (text.Is(own.First - 1, "and") || (text.IsA(own.First - 1, WordClass.Determiner) && text.Is(own.First - 2, "and"))))
            {
                // Put the magnitude at 6.6 and the depth at 10 kilometres.
                return own;
            }

            var isPerson = text.IsA(noun.HasHead ? noun.Head : verb, WordClass.Name) || text.Is(noun.End, '.');
            return noun.HasHead && noun.End <= number && !isPerson && !text.IsA(noun.Head, WordClass.Numeral) ? noun : CountedPhrase.Nothing;
        }

        if (text.IsA(verb, WordClass.Gerund))
        {
            // An instrument costing $10m.
            return text.IsA(verb - 1, WordClass.AnyNoun) ? AmountNoun.EndingAt(text, verb - 1, sentence.First) : CountedPhrase.Nothing;
        }

        return verb - sentence.First <= 2 && (text.Is(sentence.First, "they") || text.Is(sentence.First, "it")) ? SubjectBefore(text, sentence) : ClauseSubject.Before(text, sentence, verb);
    }

    /// <summary>"Rents were the issue. They are up 32 percent": the noun that the sentence before opens with; nothing where it opens with a name or with many words.</summary>
    private static NounPhrase SubjectBefore(ParsedText text, Sentence sentence)
    {
        var first = sentence.First - 1;
        while (first > 0 && sentence.First - first < VerbReach && !text.Tokens[first].Has(TokenShape.StartsSentence))
        {
            first--;
        }

        if (first < 0 || !text.Tokens[first].Has(TokenShape.StartsSentence) || text.Tokens[first].Kind != TokenKind.Word || text.IsA(first, WordClass.Pronoun | WordClass.Preposition))
        {
            return CountedPhrase.Nothing;
        }

        var noun = NounPhrase.From(text, first);
        var isPlural = text.Is(sentence.First, "they");
        return noun.HasHead && noun.End < sentence.First && text.IsA(noun.End, WordClass.Auxiliary | WordClass.FiniteVerb) && !text.IsA(noun.Head, WordClass.Name) && text.IsA(noun.Head, WordClass.PluralNoun) == isPlural
            && (text.NounMeaningOf(noun.Head) & WordMeaning.Person) == 0 ? noun : CountedPhrase.Nothing;
    }

    /// <summary>The verb that gives the amount, linked to it by nothing, or by to, at, from, by; -1 when another verb stands between.</summary>
    private static int VerbBefore(ParsedText text, Sentence sentence, int number, out bool isObject)
    {
        isObject = false;
        var link = number - 1;
        link -= text.Is(link, "between") ? 1 : 0;
        var isLinked = text.Is(link, "to") || text.Is(link, "at") || text.Is(link, "from") || text.Is(link, "by");
        for (var at = isLinked ? link - 1 : link; at >= Math.Max(sentence.First, number - VerbReach); at--)
        {
            if (text.Is(at, ';') || text.Is(at, ':') || text.Tokens[at].Kind == TokenKind.Quote || text.Is(at, "that") || text.Is(at, "which") || text.Is(at, "who") || text.Is(at, "than") || text.Is(at, "compared"))
            {
                return -1;
            }

            if (!isLinked && at < link - 1)
            {
                return -1;
            }

            if (text.IsA(at, WordClass.Adverb) || CardinalReader.IsArticle(text, at) || IsForecast(text, at) || (isLinked && at == link - 1 && text.IsA(at, WordClass.PluralNoun) && !RiseAndFallWords.Contains(text.Word(at))))
            {
                continue;
            }

            var isBe = text.Is(at, "was") || text.Is(at, "is") || text.Is(at, "were") || text.Is(at, "are") || text.Is(at, "be") || text.Is(at, "been");
            if (isBe)
            {
                return isLinked && !text.Is(link, "at") ? -1 : at;
            }

            if (text.IsA(at, WordClass.Auxiliary) || !text.IsA(at, WordClass.AnyVerb) || text.Is(at - 1, "of"))
            {
                continue;
            }

            var verb = text.BaseOf(at);
            if (RiseAndFallWords.Contains(text.Word(at)) || AmountVerbs.Give(verb))
            {
                var isActive = !text.IsA(at - 1, WordClass.Auxiliary);
                isObject = isLinked && isActive && text.IsA(at + 1, WordClass.Determiner | WordClass.AnyNoun | WordClass.Name | WordClass.Adjective | WordClass.Pronoun) && !text.IsA(at + 1, WordClass.Numeral) && at + 1 < number - 1;
                return at;
            }

            if (isLinked && at == link - 1 && text.Is(link, "at") && text.IsA(at, WordClass.VerbPast | WordClass.VerbThird) && !text.IsA(at, WordClass.Participle | WordClass.AnyNoun))
            {
                // The river crested at 23.4 feet.
                return at;
            }

            if (isLinked && AmountVerbs.Set(verb))
            {
                isObject = !text.IsA(at - 1, WordClass.Auxiliary);
                return at;
            }

            return -1;
        }

        return -1;
    }

    /// <summary>Its growth forecast, a price target: nouns that are verbs too.</summary>
    private static bool IsForecast(ParsedText text, int at) => (text.Is(at, "forecast") || text.Is(at, "estimate") || text.Is(at, "target"))
        && text.IsA(at - 1, WordClass.Noun | WordClass.Adjective | WordClass.Determiner | WordClass.Pronoun | WordClass.Gerund);
}
