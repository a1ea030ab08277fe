using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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
    private static readonly WordMemo<string> Singulars = new(WordLexicon.English.SingularOf), Bases = new(WordLexicon.English.BaseOf);
    private static readonly WordMemo<WordMeaning> Nouns = new(WordLexicon.English.NounMeaningOf), Verbs = new(WordLexicon.English.VerbMeaningOf);

    private Token[] _tokens;
    private WordClass[] _classes;
    private WordEntry[] _entries;
    private ushort[] _forms;
    private uint[] _keys;
    private Sentence[] _sentences;

    internal ParsedText(string text, IReadOnlyList<TextSpan> furniture, in TokenList tokens, WordClass[] classes, in RentedList<Sentence> sentences)
    {
        Text = text;
        Furniture = furniture;
        Vocabulary = tokens.Vocabulary;
        TokenCount = tokens.Count;
        SentenceCount = sentences.Count;
        _tokens = tokens.Tokens;
        _keys = tokens.Keys;
        _forms = tokens.Forms;
        _classes = classes;
        _entries = tokens.Entries;
        _sentences = sentences.Items;
    }

    /// <summary>The whole decoded text, furniture included.</summary>
    public string Text { get; }

    /// <summary>Stretches that are not the article's own text, in order, none overlapping.</summary>
    public IReadOnlyList<TextSpan> Furniture { get; }

    public int TokenCount { get; private set; }

    public int SentenceCount { get; private set; }

    public ReadOnlySpan<Token> Tokens => Begin(_tokens, TokenCount);

    /// <summary>The part of speech of each token, one bit each; <see cref="WordClass.None"/> for marks.</summary>
    public ReadOnlySpan<WordClass> Classes => Begin(_classes, TokenCount);

    public ReadOnlySpan<Sentence> Sentences => Begin(_sentences, SentenceCount);

    /// <summary>Numbers the words of this text.</summary>
    internal Vocabulary Vocabulary { get; }

    /// <summary>The number of the token's word in the vocabulary; 0 for marks, numbers, words without one, and outside the text.</summary>
    internal int FormOf(int token) => (uint)token < (uint)TokenCount ? _forms[token] : 0;

    /// <summary>The bits of the token's word that are known so far.</summary>
    internal ulong FactsOf(int token, int word) => Vocabulary.FactsOf(FormOf(token), word);

    /// <summary>The characters of a token; none outside the text.</summary>
    public ReadOnlySpan<char> Word(int token)
    {
        if ((uint)token >= (uint)TokenCount)
        {
            return default;
        }

        ref readonly var word = ref Tokens[token];
        return Text.AsSpan(word.Start, word.Length);
    }

    /// <summary>What the lexicon has on the token's word, which was looked up once when the text was parsed; false when it has nothing.</summary>
    public bool TryFind(int token, out WordEntry entry)
    {
        entry = (uint)token < (uint)TokenCount ? _entries[token] : default;
        return entry.IsFound;
    }

    /// <summary>The token's noun in the singular, as <see cref="WordLexicon.SingularOf"/> has it.</summary>
    public string SingularOf(int token) => Singulars.Of(this, token);

    /// <summary>The token's verb as it stands after to, as <see cref="WordLexicon.BaseOf"/> has it.</summary>
    public string BaseOf(int token) => Bases.Of(this, token);

    /// <summary>What the token's noun names, as <see cref="WordLexicon.NounMeaningOf"/> has it.</summary>
    public WordMeaning NounMeaningOf(int token) => Nouns.Of(this, token);

    /// <summary>What the token's verb tells, as <see cref="WordLexicon.VerbMeaningOf"/> has it.</summary>
    public WordMeaning VerbMeaningOf(int token) => Verbs.Of(this, token);

    /// <summary>Whether the token is this word, letter case aside; false outside the text.</summary>
    /// <param name="token">Index of the token.</param>
    /// <param name="word">At least one character.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(int token, string word)
    {
        ArgumentNullException.ThrowIfNull(word);

        // Nearly all that are asked for have another key already, and that of a word which stands in a rule is known when the rule is compiled.
        var keys = Begin(_keys, TokenCount);
        return (uint)token < (uint)keys.Length && keys[token] == WordKey.Of(word) && HasLetters(token, word);
    }

    /// <summary>Whether the token is this one character; false outside the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(int token, char mark)
    {
        var keys = Begin(_keys, TokenCount);
        return (uint)token < (uint)keys.Length && keys[token] == WordKey.Of(mark) && Text[_tokens[token].Start] == mark;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool HasLetters(int token, string word) => Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the token has one of these parts of speech; false outside the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsA(int token, WordClass classes)
    {
        var all = Classes;
        return (uint)token < (uint)all.Length && (all[token] & classes) != 0;
    }

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

    /// <summary>The first items of an array that has at least so many, which the rules ask for again and again: without looking once more whether it does.</summary>
    private static ReadOnlySpan<T> Begin<T>(T[] items, int count) => MemoryMarshal.CreateReadOnlySpan(ref MemoryMarshal.GetArrayDataReference(items), count);

    /// <summary>Gives the rented arrays back.</summary>
    public void Dispose()
    {
        TokenCount = SentenceCount = 0;
        SpareArrays<Token>.Return(_tokens);
        SpareArrays<WordClass>.Return(_classes);
        SpareArrays<WordEntry>.Return(_entries);
        SpareArrays<ushort>.Return(_forms);
        SpareArrays<uint>.Return(_keys);
        SpareArrays<Sentence>.Return(_sentences);
        _tokens = [];
        _classes = [];
        _entries = [];
        _forms = [];
        _keys = [];
        _sentences = [];
    }
}
