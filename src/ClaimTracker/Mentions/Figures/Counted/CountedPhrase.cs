using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures.Numbers;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Counted;

/// <summary>Finds the noun phrase beside a number, through quotation marks and words that can be a noun elsewhere.</summary>
internal static class CountedPhrase
{
    /// <summary>Tokens of quoted words that a phrase may go through.</summary>
    private const int QuoteReach = 12;

    /// <summary>No phrase at all.</summary>
    public static readonly NounPhrase Nothing = new(-1, -1, -1);

    /// <summary>The noun phrase that begins at a token, a quotation mark before it or inside it passed over; without a head when there is none.</summary>
    public static NounPhrase At(ParsedText text, int at, int end)
    {
        if (at < end && text.Tokens[at].Kind == TokenKind.Quote)
        {
            at++;
        }

        if (at >= end || IsOfVerb(text, at) || text.Is(at, "the") || text.Is(at, "a") || text.Is(at, "an") || text.Tokens[at].Kind is not (TokenKind.Word or TokenKind.Number))
        {
            return Nothing;
        }

        var noun = NounPhrase.From(text, at);
        if (noun.HasHead)
        {
            return BeforeCalendar(text, noun);
        }

        // At least one illegal "stop and search" operation: the noun stands behind the quoted words.
        var open = at;
        while (open < end && open < at + 3 && text.Tokens[open].Kind != TokenKind.Quote && text.IsA(open, WordClass.Adjective | WordClass.Participle))
        {
            open++;
        }

        open = open < end && text.Tokens[open].Kind == TokenKind.Quote ? open : at - 1;
        if (open < 0 || text.Tokens[open].Kind != TokenKind.Quote)
        {
            return Nothing;
        }

        for (var close = open + 1; close < Math.Min(end - 1, open + QuoteReach); close++)
        {
            if (text.Tokens[close].Kind == TokenKind.Quote)
            {
                var behind = NounPhrase.From(text, close + 1);
                return behind.HasHead && text.IsA(close + 1, WordClass.AnyNoun | WordClass.Adjective) ? new NounPhrase(at, behind.Head, behind.End) : Nothing;
            }
        }

        return Nothing;
    }

    /// <summary>Only eight still work: the adverb belongs to a verb, and no noun follows.</summary>
    private static bool IsOfVerb(ParsedText text, int at) => !text.IsA(at + 1, WordClass.PluralNoun) && (text.Is(at, "still") || text.Is(at, "already") || text.Is(at, "later") || text.Is(at, "also") || text.Is(at, "now")
        || text.Is(at, "then") || text.Is(at, "never") || text.Is(at, "soon") || text.Is(at, "since"));

    /// <summary>Words that the tagger takes for verbs and that stand where only a noun can: "20 push-ups", "in one sitting".</summary>
    public static NounPhrase CompoundAt(ParsedText text, int at, int end)
    {
        if (at >= end || text.Tokens[at].Kind != TokenKind.Word || text.IsA(at, WordClass.Auxiliary | WordClass.Pronoun | WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction))
        {
            return Nothing;
        }

        if (at + 2 < end && CardinalReader.IsHyphen(text, at + 1) && text.Tokens[at + 2].IsJoined && text.Tokens[at + 2].Kind == TokenKind.Word && text.Word(at + 2)[^1] == 's')
        {
            return new NounPhrase(at, at + 2, at + 3);
        }

        var isEnd = at + 1 >= end || text.Tokens[at + 1].Kind == TokenKind.Punctuation || text.IsA(at + 1, WordClass.Preposition | WordClass.Conjunction);
        return isEnd && text.IsA(at, WordClass.Gerund | WordClass.Verb | WordClass.VerbThird) && CanBeNoun(text, at) ? new NounPhrase(at, at, at + 1) : Nothing;
    }

    /// <summary>Goes on to the noun in the plural that the number needs: behind a name with of, three US Department of Justice (DOJ) charges; to the end of quoted words, three "army and navy posts".</summary>
    public static NounPhrase Extended(ParsedText text, NounPhrase noun, in FigureDraft draft, int end)
    {
        if (noun.First > 0 && text.Tokens[noun.First - 1].Kind == TokenKind.Quote && noun.First - 1 >= draft.Phrase.End)
        {
            if (noun.End + 1 < end && text.Tokens[noun.End].Kind == TokenKind.Quote && !text.IsA(noun.Head, WordClass.PluralNoun) && text.IsA(noun.End + 1, WordClass.AnyNoun))
            {
                // Three "pilot" shops.
                var outside = NounPhrase.From(text, noun.End + 1);
                return outside.HasHead ? new NounPhrase(noun.First, outside.Head, outside.End) : noun;
            }

            var close = noun.End;
            while (close < Math.Min(end, noun.First + QuoteReach) && text.Tokens[close].Kind == TokenKind.Word && !text.IsA(close, WordClass.Auxiliary | WordClass.FiniteVerb))
            {
                close++;
            }

            return close < end && close > noun.End && text.Tokens[close].Kind == TokenKind.Quote && text.IsA(close - 1, WordClass.PluralNoun) ? new NounPhrase(noun.First, close - 1, close) : noun;
        }

        if (draft.Phrase.Value is null or < 2 || !text.Tokens[noun.Head].IsCapitalised || text.IsA(noun.Head, WordClass.PluralNoun) || !text.Is(noun.End, "of"))
        {
            return noun;
        }

        for (var at = noun.End; at < Math.Min(end, noun.End + QuoteReach); at++)
        {
            if (text.IsA(at, WordClass.PluralNoun) && !text.Tokens[at].IsCapitalised)
            {
                return new NounPhrase(noun.First, at, at + 1);
            }

            if (!text.Tokens[at].IsCapitalised && !text.Is(at, "of") && !text.Is(at, "for") && !text.Is(at, "and") && !text.Is(at, "the") && !text.Is(at, '(') && !text.Is(at, ')'))
            {
                break;
            }
        }

        return noun;
    }

    /// <summary>Whether the word is a noun here, or can be one elsewhere.</summary>
    public static bool CanBeNoun(ParsedText text, int token) =>
        text.IsA(token, WordClass.AnyNoun | WordClass.Name) || (text.Tokens[token].Length <= 32 && (WordLexicon.English.ClassesOf(text.Word(token)) & WordClass.AnyNoun) != 0);

    /// <summary>The head noun in the singular and lower case.</summary>
    public static string HeadOf(ParsedText text, int token)
    {
        var word = text.Word(token);
        return word.Length <= 64 ? text.SingularOf(token) : word.ToString().ToLowerInvariant();
    }

    /// <summary>Four people Tuesday morning: the day is no part of what is counted.</summary>
    private static NounPhrase BeforeCalendar(ParsedText text, NounPhrase noun)
    {
        for (var at = noun.First + 1; at <= noun.Head; at++)
        {
            if (at == noun.Head && text.Is(at, "home") && text.IsA(at - 1, WordClass.PluralNoun))
            {
                // Carried 40 pupils home.
                return new NounPhrase(noun.First, at - 1, at);
            }

            if (text.Tokens[at].IsCapitalised && text.IsA(at - 1, WordClass.PluralNoun) && text.TryFind(at, out var entry) && entry.IsProper && entry.Names(WordMeaning.Time))
            {
                return new NounPhrase(noun.First, at - 1, at);
            }
        }

        return noun;
    }
}
