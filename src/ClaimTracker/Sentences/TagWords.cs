using ClaimTracker.Lexicons;

namespace ClaimTracker.Sentences;

/// <summary>The tokens of a text as the tagger looks at them.</summary>
internal readonly ref struct TagWords
{
    private readonly ReadOnlySpan<WordEntry> _entries;

    /// <param name="text">The whole text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="entries">What the lexicon has on each token.</param>
    /// <param name="capitals">Filled by the tagger.</param>
    public TagWords(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<WordEntry> entries, CapitalUse capitals)
    {
        _entries = entries;
        Text = text;
        Tokens = tokens;
        Capitals = capitals;
    }

    public string Text { get; }

    public ReadOnlySpan<Token> Tokens { get; }

    public CapitalUse Capitals { get; }

    public ReadOnlySpan<char> Of(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].Length);

    /// <summary>What the lexicon has on the token's word.</summary>
    public bool TryFind(int token, out WordEntry entry)
    {
        entry = _entries[token];
        return entry.IsFound;
    }

    /// <summary>A number of the word that is the same in any case: its place in the lexicon, or a hash.</summary>
    public uint NumberOf(int token)
    {
        if (_entries[token].IsFound)
        {
            return (uint)_entries[token].Record;
        }

        var hash = 2166136261u;
        foreach (var c in Of(token))
        {
            hash = (hash ^ (c | 0x20u)) * 16777619u;
        }

        return hash;
    }

    public WordClass LexicalClasses(int token) => _entries[token] is { IsFound: true } entry ? entry.Classes : WordClass.None;

    public bool IsNumeral(int token) =>
        Tokens[token].Kind == TokenKind.Number || (LexicalClasses(token) & WordClass.Numeral) != 0;

    /// <summary>Whether a capital is usual here for any word: at the start of the sentence, after a quotation mark, colon, bracket or bullet.</summary>
    public bool IsCapitalLicensed(int token, int first)
    {
        if (token == first)
        {
            return true;
        }

        var before = Tokens[token - 1];
        if (before.Kind == TokenKind.Punctuation && before.Length == 1 && Text[before.Start] == '.' && before.IsJoined && !Tokens[token].Has(TokenShape.StartsSentence))
        {
            // The full stop of a short form inside the sentence: "Mr. Small".
            return false;
        }

        return before.Kind == TokenKind.Quote || (before.Kind == TokenKind.Punctuation
            && (before.Length > 1 || Text[before.Start] is ':' or '(' or '[' or '•' or '·' or '…' or '.' or '?' or '!' or '—' or '–'));
    }

    /// <summary>Whether the token and another after it are joined by a hyphen.</summary>
    public bool IsCompoundPart(int token, int end) =>
        token + 2 < end && Tokens[token + 1].IsJoined && Tokens[token + 2].IsJoined && IsHyphen(token + 1) && Tokens[token + 2].Kind is TokenKind.Word or TokenKind.Number;

    /// <summary>Whether the token and another before it are joined by a hyphen.</summary>
    public bool EndsCompound(int token, int first) =>
        token - 2 >= first && Tokens[token].IsJoined && Tokens[token - 1].IsJoined && IsHyphen(token - 1) && Tokens[token - 2].Kind is TokenKind.Word or TokenKind.Number;

    /// <summary>Whether the token is a hyphen inside a compound.</summary>
    public bool IsInnerHyphen(int token, int first, int end) => token > first && token + 1 < end && EndsCompound(token + 1, first);

    /// <summary>Whether the sentence is written as headlines are, every word of weight with a capital, or all in capitals.</summary>
    public bool IsHeadline(in Sentence sentence)
    {
        int capital = 0, small = 0, known = 0;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var token = Tokens[i];
            if (token.Kind != TokenKind.Word || token.Length < 4)
            {
                continue;
            }

            if (token.IsCapitalised)
            {
                capital++;
                known += i > sentence.First && TryFind(i, out var entry) && !entry.IsProper ? 1 : 0;
            }
            else if (!IsSmallInHeadlines(i) && ++small > 1 + capital / 6)
            {
                return false;
            }
        }

        // A list of names alone is none: some of the words must be ordinary ones.
        return capital >= 3 && known >= 2 && small <= capital / 6;
    }

    private bool IsSmallInHeadlines(int token) => Tokens[token].Length < 8
        && (LexicalClasses(token) & (WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Determiner)) != 0;

    private bool IsHyphen(int token) => Tokens[token].Length == 1 && Text[Tokens[token].Start] is '-' or '‐' or '‑' or '–';
}
