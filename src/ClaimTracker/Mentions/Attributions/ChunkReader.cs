using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Attributions;

/// <summary>Cuts a stretch of tokens into chunks, from left to right, without going back.</summary>
internal readonly struct ChunkReader(ParsedText text, QuotedTokens quotes)
{
    private const WordClass NounParts = WordClass.AnyNoun | WordClass.Name | WordClass.Adjective | WordClass.Numeral;
    private const int LongestParenthesis = 40;

    /// <summary>Adds the chunks of the tokens <c>[first, end)</c>.</summary>
    public void Read(int first, int end, List<Chunk> chunks)
    {
        var quotation = quotes.From(first);
        for (var i = first; i < end;)
        {
            if (quotation < quotes.Count && quotes[quotation].First <= i)
            {
                var last = Math.Min(quotes[quotation].Last, end - 1);
                chunks.Add(new Chunk(ChunkKind.Quote, i, last, i, Quotation: quotation));
                quotation++;
                i = last + 1;
                continue;
            }

            var stop = quotation < quotes.Count ? Math.Min(end, quotes[quotation].First) : end;
            var chunk = At(i, stop);
            if (chunk.Kind != ChunkKind.Other)
            {
                chunks.Add(chunk);
            }

            i = chunk.Last + 1;
        }
    }

    private Chunk At(int i, int end)
    {
        var token = text.Tokens[i];
        switch (token.Kind)
        {
            case TokenKind.Quote when TitleEnd(i, end) is var close && close > i:
                return new Chunk(ChunkKind.Noun, i, close, close - 1);
            case TokenKind.Quote or TokenKind.Apostrophe:
                return new Chunk(ChunkKind.Other, i, i, i);
            case TokenKind.Punctuation:
                return Mark(i, end);
            case TokenKind.Number or TokenKind.Currency or TokenKind.Symbol:
                return Noun(i, end);
        }

        var classes = text.Classes[i];
        if ((classes & WordClass.Conjunction) != 0 || text.Is(i, "that"))
        {
            return (classes & WordClass.Determiner) != 0 && !IsBeforePlural(i, end) ? Noun(i, end) : Conjunction(i);
        }

        if ((classes & WordClass.Preposition) != 0)
        {
            return text.Is(i, "to") && ToVerb(i, end) is { } infinitive ? infinitive
                : text.Is(i, "according") && text.Is(i + 1, "to") && i + 1 < end ? new Chunk(ChunkKind.Preposition, i, i + 1, i) : new Chunk(ChunkKind.Preposition, i, i, i);
        }

        if (text.Is(i, "who") || text.Is(i, "whom") || text.Is(i, "which") || text.Is(i, "whose"))
        {
            return new Chunk(ChunkKind.Relative, i, i, i);
        }

        if (text.Is(i, "what") || text.Is(i, "how") || text.Is(i, "why"))
        {
            return new Chunk(ChunkKind.Question, i, i, i);
        }

        if ((classes & (WordClass.Auxiliary | WordClass.AnyVerb)) != 0)
        {
            return Verb(i, i, end, VerbTraits.None);
        }

        if (text.Is(i, "as") && (classes & WordClass.Adverb) != 0 && i + 1 < end && text.IsA(i + 1, WordClass.AnyVerb))
        {
            return new Chunk(ChunkKind.Subordinator, i, i, i);
        }

        if (text.Is(i, "there") && i + 1 < end && text.IsA(i + 1, WordClass.Auxiliary))
        {
            return new Chunk(ChunkKind.Noun, i, i, i);
        }

        if ((classes & WordClass.Adverb) != 0)
        {
            // Adverbs before a verb belong to it: "repeatedly said".
            var next = SkipAdverbs(i, end);
            return next < end && text.IsA(next, WordClass.AnyVerb | WordClass.Auxiliary) && !text.IsA(next, WordClass.Gerund | WordClass.Participle) ? Verb(i, next, end, VerbTraits.None) : new Chunk(ChunkKind.Adverb, i, i, i);
        }

        return classes == WordClass.None && token.Kind != TokenKind.Word ? new Chunk(ChunkKind.Other, i, i, i) : Noun(i, end);
    }

    private Chunk Mark(int i, int end)
    {
        switch (text.Text[text.Tokens[i].Start])
        {
            case ',':
                return new Chunk(ChunkKind.Comma, i, i, i);
            case ';':
                return new Chunk(ChunkKind.Semicolon, i, i, i);
            case ':':
                return new Chunk(ChunkKind.Colon, i, i, i);
            case '.' or '!' or '?':
                return text.Tokens[i].Length > 1 ? new Chunk(ChunkKind.Other, i, i, i) : new Chunk(ChunkKind.Stop, i, i, i);
            case '-' or '–' or '—' or '―':
                return new Chunk(ChunkKind.Dash, i, i, i);
            case '(' or '[':
                for (var close = i + 1; close < end && close < i + LongestParenthesis; close++)
                {
                    if (text.Is(close, ')') || text.Is(close, ']'))
                    {
                        return new Chunk(ChunkKind.Parenthesis, i, close, i);
                    }
                }

                return new Chunk(ChunkKind.Dash, i, i, i);
            default:
                return new Chunk(ChunkKind.Other, i, i, i);
        }
    }

    private Chunk Conjunction(int i)
    {
        var kind = text.Is(i, "that") ? ChunkKind.That
            : text.Is(i, "and") || text.Is(i, "or") || text.Is(i, "but") || text.Is(i, "nor") || text.Is(i, "yet") ? ChunkKind.Coordinator
            : text.Is(i, "whether") || text.Is(i, "if") || text.Is(i, "how") || text.Is(i, "why") || text.Is(i, "what") || text.Is(i, "where") ? ChunkKind.Question
            : ChunkKind.Subordinator;
        return new Chunk(kind, i, i, i);
    }

    private Chunk? ToVerb(int i, int end)
    {
        var next = SkipAdverbs(i + 1, end);
        return next < end && text.IsA(next, WordClass.Verb | WordClass.Auxiliary) ? Verb(i, next, end, VerbTraits.Infinitive) : null;
    }

    private int SkipAdverbs(int i, int end)
    {
        while (i < end && text.Tokens[i].Kind == TokenKind.Word && text.IsA(i, WordClass.Adverb))
        {
            i++;
        }

        return i;
    }

    /// <summary>Reads auxiliaries and adverbs up to the main verb.</summary>
    private Chunk Verb(int first, int i, int end, VerbTraits traits)
    {
        int head = i, last = i;
        bool isBe = false, hasAuxiliary = false;
        var isStarted = first < i;
        for (; i < end; i++)
        {
            var classes = text.Classes[i];
            if ((classes & WordClass.Auxiliary) != 0)
            {
                isBe = IsBe(i);
                hasAuxiliary = true;
                traits |= IsNegation(i) ? VerbTraits.Negated : VerbTraits.None;
                head = last = i;
            }
            else if ((classes & WordClass.AnyVerb) != 0)
            {
                if (hasAuxiliary && (classes & WordClass.Participle) != 0 && isBe)
                {
                    traits |= VerbTraits.Passive;
                }

                traits |= hasAuxiliary || (traits & VerbTraits.Infinitive) != 0 ? VerbTraits.None
                    : (classes & WordClass.Gerund) != 0 ? VerbTraits.Gerund
                    : (classes & WordClass.Participle) != 0 ? VerbTraits.Participle : VerbTraits.None;
                return new Chunk(ChunkKind.Verb, first, i, i, Finish(traits));
            }
            else if ((classes & WordClass.Adverb) != 0 && (hasAuxiliary || isStarted))
            {
                var next = SkipAdverbs(i, end);
                if (next >= end || !text.IsA(next, WordClass.AnyVerb | WordClass.Auxiliary))
                {
                    traits |= IsNegation(i) ? VerbTraits.Negated : VerbTraits.None;
                    break;
                }

                for (; i < next; i++)
                {
                    traits |= IsNegation(i) ? VerbTraits.Negated : VerbTraits.None;
                }

                i--;
            }
            else
            {
                break;
            }
        }

        return new Chunk(ChunkKind.Verb, first, last, head, Finish(traits | (isBe ? VerbTraits.Copula : VerbTraits.None)));
    }

    private static VerbTraits Finish(VerbTraits traits) =>
        (traits & (VerbTraits.Infinitive | VerbTraits.Gerund | VerbTraits.Participle)) == 0 ? traits | VerbTraits.Finite : traits;

    private bool IsNegation(int i) => text.Is(i, "not") || text.Is(i, "never") || text.Word(i).EndsWith("n't", StringComparison.OrdinalIgnoreCase)
        || text.Word(i).EndsWith("n’t", StringComparison.OrdinalIgnoreCase) || text.Is(i, "cannot");

    private bool IsBe(int i) => text.Is(i, "is") || text.Is(i, "was") || text.Is(i, "are") || text.Is(i, "were") || text.Is(i, "be") || text.Is(i, "been") || text.Is(i, "being") || text.Is(i, "am")
        || text.Is(i, "'s") || text.Is(i, "’s") || text.Is(i, "'re") || text.Is(i, "’re") || text.Is(i, "'m") || text.Is(i, "’m")
        || text.Is(i, "isn't") || text.Is(i, "isn’t") || text.Is(i, "wasn't") || text.Is(i, "wasn’t") || text.Is(i, "aren't") || text.Is(i, "aren’t") || text.Is(i, "weren't") || text.Is(i, "weren’t");

    /// <summary>Reads a noun phrase up to its head: "the agency's former director John Lund".</summary>
    private Chunk Noun(int first, int end)
    {
        if (text.IsA(first, WordClass.Pronoun))
        {
            return new Chunk(ChunkKind.Noun, first, first, first);
        }

        int head = -1, core = -1, last = first;
        var isAdjective = true;
        for (var i = first; i < end; i++)
        {
            var token = text.Tokens[i];
            var classes = text.Classes[i];
            if (head >= 0 && TimeWords.Begins(text, i, end) && !text.Is(i - 1, '-') && !(token.IsCapitalised && text.IsA(i - 1, WordClass.Name)))
            {
                break;
            }

            if (token.Kind is TokenKind.Clitic or TokenKind.Apostrophe)
            {
                // The newspaper's John Lund: between names it is no verb.
                var isBetweenNames = i > first && i + 1 < end && text.IsA(i - 1, WordClass.Name) && text.IsA(i + 1, WordClass.Name) && text.Word(i)[^1] is 's';
                if (i == first || ((classes & WordClass.Determiner) == 0 && !isBetweenNames))
                {
                    break;
                }

                last = i;
            }
            else if (token.Kind == TokenKind.Quote)
            {
                if (TitleEnd(i, end) is var close && close > i)
                {
                    head = close - 1;
                    core = last = close;
                    isAdjective = false;
                    i = close;
                }
            }
            else if (token.Kind == TokenKind.Punctuation)
            {
                // Hyphens and dots inside words and short forms: "vice-president", "Sen. Lund".
                var isInside = token.IsJoined && i + 1 < end && (text.Is(i, '.') ? !text.Tokens[i + 1].Has(TokenShape.StartsSentence) && text.IsA(i + 1, WordClass.Name | WordClass.AnyNoun) : text.Tokens[i + 1].IsJoined && text.Tokens[i].Length == 1 && text.Text[token.Start] is '-' or '‑' or '–' or '.');
                if (!isInside)
                {
                    break;
                }
            }
            else if (token.Kind is TokenKind.Currency or TokenKind.Symbol)
            {
                head = core = last = i;
                isAdjective = false;
            }
            else if ((classes & WordClass.Determiner) != 0)
            {
                if (i > first && !IsBeforeDeterminer(i - 1))
                {
                    break;
                }

                last = i;
                isAdjective = false;
            }
            else if ((classes & (WordClass.AnyNoun | WordClass.Name)) != 0)
            {
                head = core = last = i;
                isAdjective = false;
            }
            else if ((classes & WordClass.Numeral) != 0)
            {
                head = head < 0 ? i : head;
                core = last = i;
                isAdjective = false;
            }
            else if ((classes & WordClass.Adjective) != 0)
            {
                last = i;
                if (token.IsJoined && i > first && text.Is(i - 1, '-') && head >= 0)
                {
                    // the 43-year-old
                    head = core = i;
                }
            }
            else if (i > first && (head < 0 || EndsPossessive(i - 1) || text.IsA(i - 1, WordClass.Adjective | WordClass.Adverb)) && (classes & (WordClass.Participle | WordClass.Gerund | WordClass.Adverb)) != 0 && i + 1 < end && text.IsA(i + 1, NounParts))
            {
                last = i;
            }
            else if (classes == WordClass.None && token.Kind == TokenKind.Word)
            {
                head = core = last = i;
                isAdjective = false;
            }
            else
            {
                break;
            }
        }

        return head < 0 && isAdjective ? new Chunk(ChunkKind.Adjective, first, last, last)
            : new Chunk(ChunkKind.Noun, first, head < 0 ? last : Math.Max(core, EndsPossessive(last) ? last : core), head < 0 ? last : head);
    }

    /// <summary>The mark that closes a title or name in marks which is no quotation; the token itself where none opens here.</summary>
    private int TitleEnd(int open, int end)
    {
        if (open + 2 < end && text.Tokens[open + 1].IsJoined && text.Tokens[open + 1].IsCapitalised | text.Tokens[open + 1].Kind == TokenKind.Number)
        {
            for (var i = open + 2; i < end && i < open + LongestParenthesis; i++)
            {
                if (text.Tokens[i].Kind == TokenKind.Quote && text.Tokens[i].IsJoined)
                {
                    return i;
                }
            }
        }

        return open;
    }

    private bool EndsPossessive(int i) => text.Tokens[i].Kind is TokenKind.Clitic or TokenKind.Apostrophe;

    /// <summary>"adding that small donors": no determiner stands before a plural.</summary>
    private bool IsBeforePlural(int that, int end)
    {
        var i = that + 1;
        while (i < end && i < that + 4 && text.IsA(i, WordClass.Adjective | WordClass.Noun | WordClass.Adverb))
        {
            i++;
        }

        return i < end && text.IsA(i, WordClass.PluralNoun | WordClass.Name | WordClass.Determiner | WordClass.Pronoun);
    }

    private bool IsBeforeDeterminer(int i) => text.Is(i, "all") || text.Is(i, "both") || text.Is(i, "half") || text.Is(i, "such") || text.Is(i, "nearly") || text.Is(i, "about") || EndsPossessive(i);
}
