using ClaimTracker.Lexicons;
using ClaimTracker.Text;

namespace ClaimTracker.Sentences;

/// <summary>The tokens of a text while it is cut: growing arrays from the shared pool. Whoever takes them returns them.</summary>
internal struct TokenList
{
    /// <param name="capacity">About how many tokens come.</param>
    /// <param name="vocabulary">Gives words their numbers.</param>
    public TokenList(int capacity, Vocabulary vocabulary)
    {
        Vocabulary = vocabulary;
        Tokens = Rent<Token>(capacity);
        Keys = Rent<uint>(capacity);
        Forms = Rent<ushort>(capacity);
        Entries = Rent<WordEntry>(capacity);
        _room = SmallestLength();
    }

    /// <summary>How many tokens the arrays hold before they must grow.</summary>
    private int _room;

    public Vocabulary Vocabulary { get; }

    public int Count { get; private set; }

    public Token[] Tokens { get; private set; }

    /// <summary>The <see cref="WordKey"/> of each token.</summary>
    public uint[] Keys { get; private set; }

    /// <summary>The number of each word in the vocabulary; 0 for marks, numbers, and words without one.</summary>
    public ushort[] Forms { get; private set; }

    /// <summary>What the lexicon has on each word.</summary>
    public WordEntry[] Entries { get; private set; }

    /// <summary>Adds a token, with what its word alone tells.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Index of the token's first UTF-16 code unit.</param>
    /// <param name="end">Index after its last.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="place">What stands before it.</param>
    public void Add(string text, int start, int end, TokenKind kind, TokenShape place)
    {
        if (Count == _room)
        {
            Tokens = Doubled(Tokens);
            Keys = Doubled(Keys);
            Forms = Doubled(Forms);
            Entries = Doubled(Entries);
            _room = SmallestLength();
        }

        var at = Count++;
        var word = text.AsSpan(start, end - start);
        Keys[at] = WordKey.Of(word);
        if (kind is not (TokenKind.Word or TokenKind.Clitic))
        {
            Forms[at] = 0;
            Entries[at] = default;
        }
        else if (Vocabulary.NumberOf(word) is > 0 and var number)
        {
            ref readonly var form = ref Vocabulary[number];
            Forms[at] = (ushort)number;
            Entries[at] = form.Entry;
            place |= kind == TokenKind.Word ? form.Shape : TokenShape.None;
        }
        else
        {
            Forms[at] = 0;
            WordLexicon.English.TryFind(word, out Entries[at]);
            place |= kind == TokenKind.Word ? WordShape.Of(word) : TokenShape.None;
        }

        Tokens[at] = new Token(start, end, kind, place);
    }

    private readonly int SmallestLength() => Math.Min(Tokens.Length, Math.Min(Keys.Length, Math.Min(Forms.Length, Entries.Length)));

    private static T[] Rent<T>(int capacity) => SpareArrays<T>.Rent(capacity);

    private static T[] Doubled<T>(T[] items)
    {
        var larger = Rent<T>(items.Length * 2);
        items.CopyTo(larger, 0);
        SpareArrays<T>.Return(items);
        return larger;
    }
}
