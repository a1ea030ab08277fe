using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Attributions.Statements;

/// <summary>Reads a noun phrase up to its head, and titles in marks that stand in one.</summary>
internal readonly struct NounChunkReader(ParsedText text)
{
    private const WordClass NounParts = WordClass.AnyNoun | WordClass.Name | WordClass.Adjective | WordClass.Numeral;
    private const int LongestTitle = 40;

    /// <summary>Reads a noun phrase up to its head: "the agency's former director John Lund".</summary>
    public Chunk Read(int first, int end)
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
            if (head >= 0 && text.Is(i, "close") && text.Is(i + 1, "to"))
            {
                // "a source close to the bank"
                break;
            }

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

                if (i + 3 < end && text.Is(i, '-') && text.Is(i + 1, "of") && text.Is(i + 2, '-') && text.Tokens[i + 2].IsJoined && text.IsA(i + 3, WordClass.Numeral))
                {
                    // "Mother-of-two Ann Lund"
                    i += 3;
                    last = i;
                }
            }
            else if (token.Kind is TokenKind.Currency or TokenKind.Symbol)
            {
                head = core = last = i;
                isAdjective = false;
            }
            else if (i > first && head < 0 && i + 3 < end && (classes & WordClass.AnyVerb) != 0 && (classes & (WordClass.AnyNoun | WordClass.Adjective)) == 0 && text.Is(i + 1, '-') && text.Tokens[i + 1].IsJoined && text.Tokens[i + 2] is { IsJoined: true, Kind: TokenKind.Word })
            {
                // "a sell-on clause"
                i += 2;
                last = i;
            }
            else if ((classes & WordClass.Determiner) != 0)
            {
                if (i > first && !IsBeforeDeterminer(i - 1) && !(token.IsCapitalised && text.Tokens[i - 1].IsCapitalised && i - 1 > first && i + 1 < end && text.IsA(i + 1, WordClass.AnyNoun)))
                {
                    break;
                }

                last = i;
                isAdjective = false;
            }
            else if (head >= 0 && (classes & WordClass.PluralNoun) != 0 && (text.Is(first, "a") || text.Is(first, "an")) && head == first + 1 && i + 1 < end && text.IsA(i + 1, WordClass.Auxiliary) && text.IsA(head, WordClass.Noun) && !token.IsJoined)
            {
                // "a target | ministers had promised to meet"
                break;
            }
            else if (head >= 0 && head == i - 1 && (classes & WordClass.Name) != 0 && token.IsCapitalised && !text.Tokens[head].IsCapitalised && (text.Is(first, "a") || text.Is(first, "an")) && ListedWords.SayingNoun(text, head) is not null)
            {
                // "a charge | Lund denied"
                break;
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
            else if (i > first && (head < 0 || EndsPossessive(i - 1) || text.IsA(i - 1, WordClass.Adjective | WordClass.Adverb)) && (classes & (WordClass.Participle | WordClass.Gerund | WordClass.Adverb)) != 0 && i + 1 < end
                && (text.IsA(i + 1, NounParts) || ((classes & WordClass.Adverb) != 0 && text.Is(i + 1, '-') && text.Tokens[i + 1].IsJoined)))
            {
                last = i;
            }
            else if (i > first && i + 1 < end && text.Is(i, "per") && text.Is(i + 1, "cent") && (text.Tokens[i - 1].Kind == TokenKind.Number || text.IsA(i - 1, WordClass.Numeral)))
            {
                // "83 per cent voted"
                head = core = last = ++i;
                isAdjective = false;
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
    public int TitleEnd(int open, int end)
    {
        if (open + 2 < end && text.Tokens[open + 1].IsJoined && text.Tokens[open + 1].IsCapitalised | text.Tokens[open + 1].Kind == TokenKind.Number)
        {
            for (var i = open + 2; i < end && i < open + LongestTitle; i++)
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

    private bool IsBeforeDeterminer(int i) => text.Is(i, "all") || text.Is(i, "both") || text.Is(i, "half") || text.Is(i, "such") || text.Is(i, "nearly") || text.Is(i, "about") || EndsPossessive(i);
}
