using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures.Numbers;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Counted;

/// <summary>Finds the noun that a verb which gives an amount tells of.</summary>
internal static class ClauseSubject
{
    /// <summary>Tokens of the clause looked back over for its subject.</summary>
    private const int ClauseReach = 24;

    /// <summary>The head of the clause before its verb: "the number of cases in the north has doubled" is about cases.</summary>
    public static NounPhrase Before(ParsedText text, Sentence sentence, int verb)
    {
        if (NumberOf(text, sentence, verb) is { HasHead: true } number)
        {
            return number;
        }

        var first = verb;
        while (first > Math.Max(sentence.First, verb - ClauseReach) && !IsClauseStart(text, first - 1))
        {
            first--;
        }

        while (first < verb && (text.Is(first, "and") || text.Is(first, "but") || text.Is(first, "while") || text.Is(first, "as") || text.IsA(first, WordClass.Adverb)))
        {
            first++;
        }

        if (first + 3 < verb && (text.Tokens[first].Kind == TokenKind.Number || text.IsA(first, WordClass.Numeral)) && CardinalReader.IsHyphen(text, first + 1) && text.Tokens[first + 2] is { IsJoined: true, Kind: TokenKind.Word })
        {
            // 10-year gilt yields rose.
            first += 3;
        }

        for (var phrases = 0; phrases < 2 && first + 1 < verb && text.IsA(first, WordClass.Preposition) && text.Tokens[first + 1].Kind is TokenKind.Word or TokenKind.Number; phrases++)
        {
            // On Tuesday its net profit fell; but of "after sales fell" the sales are the subject.
            var phrase = NounPhrase.From(text, first + 1);
            if (phrase.HasHead && (phrase.End >= verb || text.IsA(phrase.End, WordClass.Auxiliary | WordClass.Adverb)))
            {
                first++;
                break;
            }

            first = Math.Max(first + 1, phrase.End);
        }

        if (first == verb && text.Is(verb - 1, ',') && BeforeRelative(text, sentence, verb - 1) is { HasHead: true } antecedent)
        {
            // Its shares, which have lost half their value, were down 9.8%.
            return antecedent;
        }

        if (first < verb && first - 2 >= sentence.First && text.Is(first, "which") && text.Is(first - 1, ',') && text.IsA(first - 2, WordClass.AnyNoun) && !text.IsA(first - 2, WordClass.Name))
        {
            // Rents, which have risen 22 percent.
            return AmountNoun.EndingAt(text, first - 2, sentence.First);
        }

        if (first >= verb || text.IsA(first, WordClass.Pronoun | WordClass.Numeral | WordClass.Preposition) || text.Tokens[first].Kind != TokenKind.Word)
        {
            return CountedPhrase.Nothing;
        }

        var noun = NounPhrase.From(text, first);
        var list = noun.End + (text.Tokens[noun.End].Kind == TokenKind.Clitic ? 1 : 0);
        if (noun.HasHead && list + 1 < verb && text.IsA(list, WordClass.Gerund) && text.IsA(list + 1, WordClass.AnyNoun))
        {
            // The clinic's waiting list.
            noun = new NounPhrase(list > noun.End ? list : noun.First, list + 1, list + 2);
        }

        return noun.HasHead && noun.End <= verb ? noun : CountedPhrase.Nothing;
    }

    /// <summary>"The number of people killed when a bus overturned rose": the clause in between has a subject of its own. Nothing where there is no such clause.</summary>
    private static NounPhrase NumberOf(ParsedText text, Sentence sentence, int verb)
    {
        var number = sentence.First;
        while (number < verb && (text.IsA(number, WordClass.Determiner | WordClass.Adjective) || text.IsA(number, WordClass.Participle)))
        {
            number++;
        }

        if (!(text.Is(number, "number") || text.Is(number, "total")) || !text.Is(number + 1, "of"))
        {
            return CountedPhrase.Nothing;
        }

        var isInside = false;
        for (var at = number + 2; at < verb && at - number < ClauseReach; at++)
        {
            if (text.Tokens[at].Kind is TokenKind.Punctuation or TokenKind.Quote)
            {
                return CountedPhrase.Nothing;
            }

            isInside |= text.Is(at, "when") || text.Is(at, "where") || text.Is(at, "after") || text.Is(at, "since") || text.Is(at, "who") || text.Is(at, "that") || text.Is(at, "as");
            if (!isInside && text.IsA(at, WordClass.FiniteVerb) && !text.IsA(at, WordClass.AnyNoun | WordClass.Participle))
            {
                return CountedPhrase.Nothing;
            }
        }

        return isInside && verb - number < ClauseReach ? new NounPhrase(number, number, number + 1) : CountedPhrase.Nothing;
    }

    /// <summary>The noun that a relative clause between commas stands behind; nothing where none ends here.</summary>
    private static NounPhrase BeforeRelative(ParsedText text, Sentence sentence, int comma)
    {
        for (var at = comma - 1; at > sentence.First + 1 && at > comma - ClauseReach; at--)
        {
            if (text.Is(at, ';') || text.Tokens[at].Kind == TokenKind.Quote)
            {
                break;
            }

            if ((text.Is(at, "which") || text.Is(at, "who")) && text.Is(at - 1, ','))
            {
                if (text.IsA(at - 2, WordClass.Name) && text.Is(at - 3, "of") && at - 4 >= sentence.First && text.IsA(at - 4, WordClass.AnyNoun))
                {
                    // Shares of Holt, which have lost half their value, fell 4%.
                    return AmountNoun.EndingAt(text, at - 4, sentence.First);
                }

                return text.IsA(at - 2, WordClass.AnyNoun) ? AmountNoun.EndingAt(text, at - 2, sentence.First) : CountedPhrase.Nothing;
            }
        }

        return CountedPhrase.Nothing;
    }

    private static bool IsClauseStart(ParsedText text, int token) => text.Tokens[token].Kind is TokenKind.Quote || text.Is(token, ',') || (text.Is(token, '.') && (token + 1 >= text.TokenCount || text.Tokens[token + 1].Has(TokenShape.StartsSentence) || !text.Tokens[token].IsJoined)) || text.Is(token, ';') || text.Is(token, ':') || text.Is(token, '—') || text.Is(token, '–') || text.Is(token, "--") || (text.Is(token, '-') && !text.Tokens[token].IsJoined)
        || ((text.Is(token, "and") || text.Is(token, "but")) && text.IsA(token + 1, WordClass.Determiner) && token > 0 && (text.Tokens[token - 1].Kind is TokenKind.Number or TokenKind.Symbol || text.IsA(token - 1, WordClass.Numeral) || text.Is(token - 1, "cent") || text.Is(token - 1, "percent")))
        || text.Is(token, "that") || text.Is(token, "while") || (text.Is(token, "as") && !text.Is(token + 1, "much") && !text.Is(token + 1, "many") && !text.Is(token + 1, "of") && !text.Is(token + 1, "well")) || text.Is(token, "because") || text.Is(token, "when") || text.Is(token, "but")
        || (text.IsA(token, WordClass.FiniteVerb) && !text.IsA(token, WordClass.AnyNoun | WordClass.Auxiliary) && !(text.Is(token, "ended") && text.TryFind(token - 1, out var span) && span.Names(WordMeaning.Time)) && !text.Is(token - 1, "who") && !text.Is(token - 1, "which"));
}
