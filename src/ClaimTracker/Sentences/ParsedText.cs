using System.Buffers;
using ClaimTracker.Lexicons;
using ClaimTracker.Text;

namespace ClaimTracker.Sentences;

/// <summary>A text cut into tokens and sentences: what every rule for mentions reads.</summary>
/// <remarks>
/// Page furniture has no tokens. The arrays are rented: <see cref="Dispose"/> gives them back, after which nothing of this
/// object may be used; an object that is never disposed is collected like any other.
/// </remarks>
public sealed class ParsedText : IDisposable
{
    private Token[] _tokens;
    private WordClass[] _classes;
    private int[] _words;
    private Sentence[] _sentences;

    internal ParsedText(string text, IReadOnlyList<TextSpan> furniture, Token[] tokens, int tokenCount, WordClass[] classes, int[] words, Sentence[] sentences, int sentenceCount)
    {
        Text = text;
        Furniture = furniture;
        _tokens = tokens;
        _classes = classes;
        _words = words;
        _sentences = sentences;
        TokenCount = tokenCount;
        SentenceCount = sentenceCount;
    }

    /// <summary>The whole decoded text, furniture included.</summary>
    public string Text { get; }

    /// <summary>Stretches that are not the article's own text, in order, none overlapping.</summary>
    public IReadOnlyList<TextSpan> Furniture { get; }

    public int TokenCount { get; }

    public int SentenceCount { get; }

    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, TokenCount);

    /// <summary>The part of speech of each token, one bit each; <see cref="WordClass.None"/> for marks.</summary>
    public ReadOnlySpan<WordClass> Classes => _classes.AsSpan(0, TokenCount);

    public ReadOnlySpan<Sentence> Sentences => _sentences.AsSpan(0, SentenceCount);

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> Word(int token) => Text.AsSpan(_tokens[token].Start, _tokens[token].Length);

    /// <summary>What the lexicon has on the token's word, which was looked up once when the text was parsed; false when it has nothing.</summary>
    public bool TryFind(int token, out WordEntry entry)
    {
        var record = (uint)token < (uint)TokenCount ? _words[token] : 0;
        entry = record > 0 ? new WordEntry(WordLexicon.English, record) : default;
        return record > 0;
    }

    /// <summary>The token's noun in the singular, as <see cref="WordLexicon.SingularOf"/> has it.</summary>
    public string SingularOf(int token) => TryFind(token, out var entry) ? entry.NounLemma : WordLexicon.English.SingularOf(Word(token));

    /// <summary>The token's verb as it stands after to, as <see cref="WordLexicon.BaseOf"/> has it.</summary>
    public string BaseOf(int token) => TryFind(token, out var entry) ? entry.VerbLemma : WordLexicon.English.BaseOf(Word(token));

    /// <summary>What the token's noun names, as <see cref="WordLexicon.NounMeaningOf"/> has it.</summary>
    public WordMeaning NounMeaningOf(int token) => TryFind(token, out var entry) ? entry.NounMeaning : WordLexicon.English.NounMeaningOf(Word(token));

    /// <summary>What the token's verb tells, as <see cref="WordLexicon.VerbMeaningOf"/> has it.</summary>
    public WordMeaning VerbMeaningOf(int token) => TryFind(token, out var entry) ? entry.VerbMeaning : WordLexicon.English.VerbMeaningOf(Word(token));

    /// <summary>Whether the token is this word, letter case aside.</summary>
    public bool Is(int token, string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if ((uint)token >= (uint)TokenCount || _tokens[token].Length != word.Length)
        {
            return false;
        }

        // Nearly all that are asked for differ in their first letter already.
        var start = _tokens[token].Start;
        var first = Text[start];
        return (first >= 0x80 || (first | 0x20) == (word[0] | 0x20)) && Text.AsSpan(start, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the token is this one character.</summary>
    public bool Is(int token, char mark) => (uint)token < (uint)TokenCount && _tokens[token].Length == 1 && Text[_tokens[token].Start] == mark;

    /// <summary>Whether the token has one of these parts of speech; false outside the text.</summary>
    public bool IsA(int token, WordClass classes) => (uint)token < (uint)TokenCount && (_classes[token] & classes) != 0;

    /// <summary>The span from the first code unit of one token to the last of another, inclusive.</summary>
    public TextSpan SpanOf(int firstToken, int lastToken) => new(_tokens[firstToken].Start, _tokens[lastToken].End);

    /// <summary>The characters from one token to another, inclusive, as they stand in the text.</summary>
    public string TextOf(int firstToken, int lastToken) => SpanOf(firstToken, lastToken).Of(Text);

    /// <summary>Index of the sentence that holds the token.</summary>
    public int SentenceOf(int token)
    {
        int low = 0, high = SentenceCount - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_sentences[middle].First <= token)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    /// <summary>Index of the first token that ends after this offset: the token there, or the next one; <see cref="TokenCount"/> behind the last.</summary>
    public int TokenAt(int offset)
    {
        int low = 0, high = TokenCount;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_tokens[middle].End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Gives the rented arrays back.</summary>
    public void Dispose()
    {
        ArrayPool<Token>.Shared.Return(_tokens);
        ArrayPool<WordClass>.Shared.Return(_classes);
        ArrayPool<int>.Shared.Return(_words);
        ArrayPool<Sentence>.Shared.Return(_sentences);
        _tokens = [];
        _classes = [];
        _words = [];
        _sentences = [];
    }
}
