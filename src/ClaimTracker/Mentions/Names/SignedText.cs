using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Names;

/// <summary>What each capitalised word of an article says about the name it may stand in.</summary>
internal sealed class SignedText : IDisposable
{
    private const int LongWord = 4;

    /// <summary>Hashes of words, letter case aside.</summary>
    private static readonly WordMemo<uint> Hashes = new(HashOf);

    private NameSign[] _signs;
    private bool[] _headlines;

    public SignedText(ParsedText text)
    {
        Text = text;
        _signs = SpareArrays<NameSign>.Rent(text.TokenCount);
        _headlines = SpareArrays<bool>.Rent(text.SentenceCount);
        _signs.AsSpan(0, text.TokenCount).Clear();

        // Two sets of words by one bit each, one behind the other: seen in lower case, seen capitalised where nothing but being a name asks for it. A clash of bits costs a hint, no more.
        var bits = 1024;
        while (bits < text.TokenCount * 8)
        {
            bits *= 2;
        }

        var rented = SpareArrays<ulong>.Rent(bits / 32);
        var seen = rented.AsSpan(0, bits / 32);
        seen.Clear();
        var sentences = text.Sentences;
        for (var s = 0; s < sentences.Length; s++)
        {
            _headlines[s] = IsHeadlineCase(text, sentences[s]);
            See(sentences[s], _headlines[s], seen);
        }

        var tokens = text.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && tokens[i].IsCapitalised)
            {
                _signs[i] = SignsOf(text, i, seen);
            }
        }

        SpareArrays<ulong>.Return(rented);
    }

    public ParsedText Text { get; }

    public NameSign this[int token] => (uint)token < (uint)Text.TokenCount ? _signs[token] : NameSign.None;

    public bool Has(int token, NameSign sign) => (this[token] & sign) != 0;

    /// <summary>Whether one of the tokens has one of these signs.</summary>
    public bool HasAny(int first, int last, NameSign sign)
    {
        for (var i = first; i <= last; i++)
        {
            if (Has(i, sign))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether nearly every longer word of the sentence has a capital, so that capitals say nothing.</summary>
    public bool IsHeadline(int sentence) => _headlines[sentence];

    public void Dispose()
    {
        SpareArrays<NameSign>.Return(_signs);
        SpareArrays<bool>.Return(_headlines);
        _signs = [];
        _headlines = [];
    }

    private static bool IsHeadlineCase(ParsedText text, Sentence sentence)
    {
        int words = 0, capitals = 0, all = 0;
        foreach (ref readonly var token in text.Tokens[sentence.First..sentence.End])
        {
            if (token.Kind != TokenKind.Word)
            {
                continue;
            }

            all += token.Has(TokenShape.AllCapitals) ? 1 : 0;
            if (token.Length >= LongWord)
            {
                words++;
                capitals += token.IsCapitalised ? 1 : 0;
            }
        }

        // A headline has no full stop; a short sentence of many names has one.
        return words >= 4 && ((capitals * 5 >= words * 4 && !text.Is(sentence.End - 1, '.')) || all * 5 >= words * 4);
    }

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
        {
            hash = (hash ^ (c < 0x80 ? (uint)c | 0x20 : char.ToLowerInvariant(c))) * 16777619u;
        }

        return hash ^ (hash >> 13);
    }

    /// <summary>Where the bit of a word stands among those seen in lower case, or behind them among those seen capitalised.</summary>
    private static int PlaceOf(int sets, uint hash, bool isCapital)
    {
        var size = sets / 2;
        return (isCapital ? size : 0) + (int)((hash >> 6) & (uint)(size - 1));
    }

    private static bool IsSeen(ReadOnlySpan<ulong> seen, uint hash, bool isCapital) => (seen[PlaceOf(seen.Length, hash, isCapital)] & (1ul << (int)(hash & 63))) != 0;

    private static NameSign SignsOf(ParsedText text, int token, ReadOnlySpan<ulong> seen)
    {
        var signs = ListedWords.NameSigns(text, token);
        if (text.TryFind(token, out var entry))
        {
            signs |= entry.IsProper ? NameSign.Proper : NameSign.Common;
            const WordClass Closed = WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Numeral | WordClass.Adverb;
            if ((entry.Usual & Closed) != 0 && !entry.IsProper)
            {
                signs |= NameSign.Function;
            }
        }

        var hash = Hashes.Of(text, token);
        if (IsSeen(seen, hash, isCapital: true))
        {
            signs |= NameSign.SeenCapital;
        }
        else if (IsSeen(seen, hash, isCapital: false))
        {
            signs |= NameSign.SeenLower;
        }

        return signs;
    }

    private void See(Sentence sentence, bool isHeadline, Span<ulong> seen)
    {
        var isInside = false;
        var tokens = Text.Tokens;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind == TokenKind.Word)
            {
                var isCapital = token.IsCapitalised;
                if (!isCapital || (isInside && !isHeadline))
                {
                    var hash = Hashes.Of(Text, i);
                    seen[PlaceOf(seen.Length, hash, isCapital)] |= 1ul << (int)(hash & 63);
                }
            }

            isInside = token.Kind is TokenKind.Word or TokenKind.Clitic;
        }
    }

    /// <summary>The next word behind a token of the run, over the full stop of a short form.</summary>
    public int Behind(int token)
    {
        token++;
        while (token < Text.TokenCount && Text.Tokens[token].Kind != TokenKind.Word)
        {
            token++;
        }

        return token;
    }

    /// <summary>The last word before a token of a run.</summary>
    public int Before(int token)
    {
        token--;
        while (token >= 0 && Text.Tokens[token].Kind != TokenKind.Word)
        {
            token--;
        }

        return token;
    }
}
