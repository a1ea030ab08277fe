using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Attributions.Statements;

/// <summary>Cuts a stretch of tokens into chunks, from left to right, without going back.</summary>
internal readonly struct ChunkReader(ParsedText text, QuotedTokens quotes)
{
    private const int LongestParenthesis = 40;

    /// <summary>Classes of words that are never the first of a noun phrase alone; whatever has none of them, and is no word of <see cref="Turns"/>, begins one.</summary>
    private const WordClass NotOfNouns = WordClass.Conjunction | WordClass.Preposition | WordClass.Auxiliary | WordClass.AnyVerb | WordClass.Adverb;

    private static readonly WordSet TurnWords = new[] { "that", "at", "more", "fewer", "less", "who", "whom", "which", "whose", "what", "how", "why", "as", "there", "when" }.ToWordSet(StringComparison.OrdinalIgnoreCase);
    private static readonly WordFlag Turns = new(TurnWords.Contains);

    /// <summary>Words before a number that belong to its phrase where one begins.</summary>
    private static readonly WordSet RoundWords = new[] { "just", "only", "nearly", "almost", "roughly", "approximately", "about", "around", "over", "under" }.ToWordSet(StringComparison.OrdinalIgnoreCase);
    private static readonly WordFlag Rounds = new(RoundWords.Contains);

    private readonly NounChunkReader _nouns = new(text);
    private readonly VerbChunkReader _verbs = new(text);

    /// <summary>Adds the chunks of the tokens <c>[first, end)</c>.</summary>
    public void Read(int first, int end, ChunkList chunks)
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
            case TokenKind.Quote when _nouns.TitleEnd(i, end) is var close && close > i:
                return new Chunk(ChunkKind.Noun, i, close, close - 1);
            case TokenKind.Quote or TokenKind.Apostrophe:
                return new Chunk(ChunkKind.Other, i, i, i);
            case TokenKind.Punctuation:
                return Mark(i, end);
            case TokenKind.Number or TokenKind.Currency or TokenKind.Symbol:
                return _nouns.Read(i, end);
        }

        var classes = text.Classes[i];
        if ((classes & NotOfNouns) == 0 && !Turns.Of(text, i))
        {
            return classes == WordClass.None && token.Kind != TokenKind.Word ? new Chunk(ChunkKind.Other, i, i, i) : _nouns.Read(i, end);
        }

        if (text.Is(i, "that") && i > 0 && i + 1 < end && text.Tokens[i + 1].Kind == TokenKind.Clitic && text.IsA(i + 1, WordClass.Auxiliary) && text.IsA(i - 1, WordClass.FiniteVerb | WordClass.Gerund))
        {
            // "say that's too little"
            return new Chunk(ChunkKind.Noun, i, i, i);
        }

        if (text.Is(i, "that") && (text.Is(i + 1, '.') || text.Is(i + 1, ';') || (text.Is(i + 1, ',') && text.IsA(i + 2, WordClass.Gerund | WordClass.VerbPast))))
        {
            // "denied that, calling it a tale"
            return new Chunk(ChunkKind.Noun, i, i, i);
        }

        if (text.Is(i, "that") && i > 0 && (text.Is(i - 1, "twice") || text.Is(i - 1, "double") || text.Is(i - 1, "half") || text.Is(i - 1, "than")) && !(i + 1 < end && text.IsA(i + 1, WordClass.AnyNoun | WordClass.Name | WordClass.Pronoun | WordClass.Determiner)))
        {
            // "cost twice that in May"
            return new Chunk(ChunkKind.Noun, i, i, i);
        }

        if ((classes & WordClass.Conjunction) != 0 || text.Is(i, "that"))
        {
            if (text.Is(i, "provided") && text.IsA(i - 1, WordClass.AnyNoun | WordClass.Name | WordClass.Pronoun) && !text.Is(i + 1, "that"))
            {
                // "The firm provided a list"
                return new Chunk(ChunkKind.Verb, i, i, i, VerbTraits.Finite);
            }

            return (classes & WordClass.Determiner) != 0 && !IsBeforePlural(i, end) ? _nouns.Read(i, end) : Conjunction(i);
        }

        if (text.Is(i, "at") && (text.Is(i + 1, "least") || text.Is(i + 1, "most")) && i + 2 < end)
        {
            // "at least 30 people" is one phrase, "at least hoped" has an adverb.
            return text.IsA(i + 2, WordClass.Numeral | WordClass.Determiner) || text.Tokens[i + 2].Kind is TokenKind.Number or TokenKind.Currency
                ? _nouns.Read(i + 2, end) with { First = i } : new Chunk(ChunkKind.Adverb, i, i + 1, i);
        }

        if (text.Is(i + 1, "than") && i + 3 < end && text.Is(i + 2, "a") && (text.Is(i + 3, "third") || text.Is(i + 3, "quarter") || text.Is(i + 3, "fifth") || text.Is(i + 3, "tenth")) && (text.Is(i, "more") || text.Is(i, "fewer") || text.Is(i, "less")))
        {
            // "less than a third agreed"
            return _nouns.Read(i + 2, end) with { First = i };
        }

        if (text.Is(i + 1, "than") && (text.Is(i, "more") || text.Is(i, "fewer") || text.Is(i, "less")) && i + 2 < end && (text.IsA(i + 2, WordClass.Numeral) || text.Tokens[i + 2].Kind is TokenKind.Number or TokenKind.Currency))
        {
            return _nouns.Read(i + 2, end) with { First = i };
        }

        if (i + 1 < end && Rounds.Of(text, i) && (text.Tokens[i + 1].Kind is TokenKind.Number or TokenKind.Currency ? BeginsPhrase(i) : IsAmount(i + 1) && i > 0 && (text.IsA(i - 1, WordClass.FiniteVerb) || text.Is(i - 1, "that"))))
        {
            // "said just 61% had begun", "that about 40 boats sank", "said nearly all of them had"
            return _nouns.Read(i + 1, end) with { First = i };
        }

        if (i + 4 < end && text.Is(i, "between") && text.Tokens[i + 1].Kind is TokenKind.Number or TokenKind.Currency && BeginsPhrase(i) && RangeEnd(i, end) is var upper && upper > i && _nouns.Read(upper, end) is { Kind: ChunkKind.Noun } range && (range.Last > upper || text.Is(range.Last + 1, '%')))
        {
            // "said between 8 and 10 inches had fallen", but not "said between 2010 and 2014"
            return range with { First = i };
        }

        if ((classes & WordClass.Preposition) != 0)
        {
            if (i + 2 < end && text.Is(i + 1, '-') && text.Tokens[i + 1].IsJoined && text.Tokens[i + 2].IsJoined && text.IsA(i + 2, WordClass.Adjective | WordClass.AnyNoun))
            {
                // "near-complete results"
                return _nouns.Read(i + 2, end) with { First = i };
            }

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
            return _verbs.Read(i, i, end, VerbTraits.None);
        }

        if (text.Is(i, "as") && (classes & WordClass.Adverb) != 0 && i + 1 < end && text.IsA(i + 1, WordClass.AnyVerb))
        {
            return new Chunk(ChunkKind.Subordinator, i, i, i);
        }

        if (text.Is(i, "there") && i + 1 < end && text.IsA(i + 1, WordClass.Auxiliary))
        {
            return new Chunk(ChunkKind.Noun, i, i, i);
        }

        if (text.Is(i, "when"))
        {
            return new Chunk(ChunkKind.Subordinator, i, i, i);
        }

        if ((classes & WordClass.Adverb) != 0)
        {
            // Adverbs before a verb belong to it: "repeatedly said".
            var next = _verbs.SkipAdverbs(i, end);
            return next < end && text.IsA(next, WordClass.AnyVerb | WordClass.Auxiliary) && !text.IsA(next, WordClass.Gerund | WordClass.Participle) ? _verbs.Read(i, next, end, VerbTraits.None) : new Chunk(ChunkKind.Adverb, i, i, i);
        }

        return classes == WordClass.None && token.Kind != TokenKind.Word ? new Chunk(ChunkKind.Other, i, i, i) : _nouns.Read(i, end);
    }

    /// <summary>Whether a word before a number or "all" can begin a phrase here: behind a verb, "that" or a comma, or first of all.</summary>
    private bool BeginsPhrase(int i) => i == 0 || text.IsA(i - 1, WordClass.FiniteVerb) || text.Is(i - 1, "that") || text.Is(i - 1, ',') || text.Tokens[i].Has(TokenShape.StartsSentence);

    private bool IsAmount(int i) => text.Tokens[i].Kind == TokenKind.Word && !text.Tokens[i].IsCapitalised && (text.IsA(i, WordClass.Numeral) || text.Is(i, "all") || text.Is(i, "half") || text.Is(i, "every") || text.Is(i, "everyone") || text.Is(i, "nobody"));

    /// <summary>The second number of "between 8 and 10"; -1 where none stands there.</summary>
    private int RangeEnd(int between, int end)
    {
        for (var i = between + 2; i < end - 1 && i < between + 6; i++)
        {
            if (text.Is(i, "and"))
            {
                return text.Tokens[i + 1].Kind is TokenKind.Number or TokenKind.Currency ? i + 1 : -1;
            }
        }

        return -1;
    }

    private Chunk Mark(int i, int end)
    {
        switch (text.Text[text.Tokens[i].Start])
        {
            case ',':
                return new Chunk(ChunkKind.Comma, i, i, i);
            case ';':
                return new Chunk(ChunkKind.Semicolon, i, i, i);
            case ':' when text.Tokens[i].IsJoined && i + 1 < end && text.Tokens[i + 1] is { IsJoined: true, Kind: TokenKind.Number }:
                // at 11:20 p.m.
                return new Chunk(ChunkKind.Other, i, i, i);
            case ':':
                return new Chunk(ChunkKind.Colon, i, i, i);
            case '.' or '!' or '?':
                // The full stop of a short form inside a sentence ends nothing: "Holt Co. and its bank".
                return text.Tokens[i].Length > 1 || (text.Is(i, '.') && i + 1 < end && !text.Tokens[i + 1].Has(TokenShape.StartsSentence)) ? new Chunk(ChunkKind.Other, i, i, i) : new Chunk(ChunkKind.Stop, i, i, i);
            case '-' or '‑' when text.Tokens[i].Length == 1 && text.Tokens[i].IsJoined && i + 1 < end && text.Tokens[i + 1].IsJoined:
                // the word-of-mouth campaign
                return new Chunk(ChunkKind.Other, i, i, i);
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
        var next = _verbs.SkipAdverbs(i + 1, end);
        return next < end && text.IsA(next, WordClass.Verb | WordClass.Auxiliary) ? _verbs.Read(i, next, end, VerbTraits.Infinitive) : null;
    }

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
}
