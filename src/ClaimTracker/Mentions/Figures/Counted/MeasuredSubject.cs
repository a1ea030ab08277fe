using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures.Numbers;
using ClaimTracker.Mentions.Figures.Words;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Counted;

/// <summary>
/// Names what an amount without a noun of its own measures: the noun before it ("a fine of $200", "a cost of more than €40m"), or the
/// subject or object of the verb that gives it ("turnout was 61%", "profit fell 12% to €3m from €4m", "police put the crowd at 40,000").
/// </summary>
internal static class MeasuredSubject
{
    /// <summary>Tokens looked back over for the verb that gives an amount.</summary>
    private const int VerbReach = 24;

    /// <summary>Fills in what is counted where nothing beside the number says it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="draft">The figure.</param>
    public static void Read(ParsedText text, Sentence sentence, ref FigureDraft draft)
    {
        var isMeasured = draft.Phrase.Measure is Measure.Money or Measure.Share or Measure.Other or Measure.Rate or Measure.Ratio or Measure.Length or Measure.Mass or Measure.Temperature or Measure.Speed or Measure.Area or Measure.Duration;
        if (draft.Phrase.IsHyphenated || draft.Kind != CountKind.Total || !(draft.IsCount ? draft.Head is null && draft.Predicate is null : isMeasured && !HasThing(text, draft)))
        {
            return;
        }

        if (text.Is(draft.First - 1, ':') && draft.First - 2 >= sentence.First && text.IsA(draft.First - 2, WordClass.AnyNoun) && (text.Tokens[sentence.First].Kind == TokenKind.Word && draft.First - sentence.First <= 4))
        {
            // Attendance: 61,234.
            var label = EndingAt(text, draft.First - 2, sentence.First);
            (draft.Counted, draft.Head, draft.IsCompleted) = (text.TextOf(label.First, label.Head), draft.Head ?? CountedPhrase.HeadOf(text, label.Head), true);
            return;
        }

        if (text.Is(draft.First - 1, "by") && (text.Is(draft.First - 2, "ahead") || text.Is(draft.First - 2, "behind")))
        {
            // Put the governor ahead by 47 percent: votes are not hers alone.
            return;
        }

        var change = -1;
        var noun = draft.Phrase.Measure == Measure.Duration ? OfLasting(text, sentence, draft.First) : NounBefore(text, sentence, draft.First - 1, draft.Phrase.End);
        if (!noun.HasHead && draft.IsCount && draft.Phrase.Numeral == NumeralForm.Decimal && draft.First == draft.Phrase.First && draft.First > sentence.First && text.IsA(draft.First - 1, WordClass.Noun) && !text.IsA(draft.First - 1, WordClass.Name))
        {
            // Hazard ratio 0.81.
            noun = EndingAt(text, draft.First - 1, sentence.First);
        }

        if (!noun.HasHead && draft.Phrase.Measure != Measure.Duration)
        {
            noun = OfVerb(text, sentence, draft.First, out change);
        }

        if (!noun.HasHead || text.Tokens[noun.Head].Length == 1 || (!text.Is(noun.Head, "rate") && !text.Is(noun.Head, "rates") && (text.NounMeaningOf(noun.Head) & (WordMeaning.Time | WordMeaning.Person)) == WordMeaning.Time))
        {
            return;
        }

        if (text.Is(noun.End, "of") && text.Is(noun.Head, "number") && noun.End + 1 < sentence.End && CasualtyWords.Find(text.Word(noun.End + 1)) is { Form: not CasualtyForm.Noun, Predicate: { } predicate } && draft.IsCount)
        {
            // The number of dead, injured, missing.
            (draft.Counted, draft.Head, draft.Predicate, draft.IsCompleted) = ("people", "people", predicate, true);
            return;
        }

        if (draft.IsCount && text.Is(noun.End, "of") && ChildrenOf(text, noun.Head) is { } children)
        {
            // A father of three.
            (draft.Counted, draft.Head, draft.IsCompleted) = (children, children == "children" ? "child" : "grandchild", true);
            return;
        }

        if (draft.IsCount && IsPeopleGroup(text, noun.Head))
        {
            // A family of five, a crowd of 40,000.
            (draft.Counted, draft.Head, draft.IsCompleted) = ("people", "people", true);
            return;
        }

        if (draft.IsCount && !text.Is(noun.End, "of") && (text.Is(noun.Head, "figure") || text.Is(noun.Head, "number") || text.Is(noun.Head, "total") || text.Is(noun.Head, "tally") || text.Is(noun.Head, "count")))
        {
            // The figure had climbed to 324: it is the one told before.
            draft.RefersBack = true;
            return;
        }

        var counting = noun;
        noun = WithoutCount(text, noun, sentence.End);
        if (draft.IsCount && noun.First > counting.Head && (text.NounMeaningOf(noun.Head) & WordMeaning.Person) != 0 && CasualtyWords.Find(text.Word(noun.End)) is { Form: not CasualtyForm.Noun, Predicate: { } harm })
        {
            draft.Predicate = harm; // The number of people killed
        }

        if (!draft.IsCount && draft.Predicate is null && change >= 0)
        {
            draft.Predicate = VerbForms.Participle(text, change);
        }

        var head = CountedPhrase.HeadOf(text, noun.Head);
        draft.Counted = text.TextOf(FirstWord(text, noun), Math.Max(noun.Head, noun.End - 1));
        draft.Head = draft.IsCount || draft.Head is null ? head : draft.Head;
        draft.IsCompleted = true;
    }

    /// <summary>Whether a thing of its own is named, not only the unit: "3 km" names none.</summary>
    private static bool HasThing(ParsedText text, in FigureDraft draft) =>
        draft.Counted is not null && !(draft.Phrase.UnitFirst >= 0 && draft.Counted.Length <= text.Tokens[draft.Phrase.UnitLast].End - text.Tokens[draft.Phrase.UnitFirst].Start);

    /// <summary>The inquiry took four years, the strike lasted three days: what took or lasted so long; nothing for other verbs.</summary>
    private static NounPhrase OfLasting(ParsedText text, Sentence sentence, int number)
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
    private static NounPhrase NounBefore(ParsedText text, Sentence sentence, int of, int number)
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

    /// <summary>The subject of "fell 12% to €3m from €4m", the object of "put the crowd at 40,000"; of "cut deaths by a fifth" the verb is the change.</summary>
    private static NounPhrase OfVerb(ParsedText text, Sentence sentence, int number, out int change)
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
            var own = text.Is(number - 1, "at") && text.IsA(number - 2, WordClass.AnyNoun) ? EndingAt(text, number - 2, verb + 1) : CountedPhrase.Nothing;
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
            return text.IsA(verb - 1, WordClass.AnyNoun) ? EndingAt(text, verb - 1, sentence.First) : CountedPhrase.Nothing;
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
            if (RiseAndFallWords.Contains(text.Word(at)) || verb is "stand" or "reach" or "total" or "hit" or "exceed" or "top" or "average" or "amount" or "cost" or "measure" or "weigh" or "pass" or "come" or "remain" or "stay" or "gust" or "run")
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

            if (isLinked && verb is "put" or "set" or "estimate" or "value" or "price" or "fix" or "keep" or "leave" or "bring" or "take" or "place")
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

    /// <summary>The number of confirmed cases: the cases are counted.</summary>
    private static NounPhrase WithoutCount(ParsedText text, NounPhrase noun, int end)
    {
        if ((text.Is(noun.Head, "number") || text.Is(noun.Head, "numbers") || text.Is(noun.Head, "count") || text.Is(noun.Head, "proportion") || text.Is(noun.Head, "share") || text.Is(noun.Head, "percentage"))
            && text.Is(noun.End, "of") && noun.End + 1 < end && text.Tokens[noun.End + 1].Kind == TokenKind.Word)
        {
            var counted = NounPhrase.From(text, noun.End + 1);
            return counted.HasHead ? counted : noun;
        }

        return noun;
    }

    private static string? ChildrenOf(ParsedText text, int parent) => text.SingularOf(parent) switch
    {
        "father" or "mother" or "dad" or "mum" or "mom" or "parent" => "children",
        "grandfather" or "grandmother" or "grandparent" => "grandchildren",
        _ => null,
    };

    private static bool IsPeopleGroup(ParsedText text, int head) => text.Is(head, "family") || text.Is(head, "families") || text.Is(head, "crew") || text.Is(head, "gang") || text.Is(head, "party") || text.Is(head, "team") || text.Is(head, "jury")
        || text.Is(head, "group") || text.Is(head, "audience") || text.Is(head, "toll");

    private static int FirstWord(ParsedText text, NounPhrase noun)
    {
        var first = noun.First;
        while (first < noun.Head && !(CardinalReader.IsHyphen(text, first + 1) && text.Tokens[first + 1].IsJoined) && (text.IsA(first, WordClass.Determiner | WordClass.Pronoun | WordClass.Numeral) || text.Tokens[first].Kind is not TokenKind.Word))
        {
            first++;
        }

        return first;
    }
}
