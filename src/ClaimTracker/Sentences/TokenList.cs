using System.Buffers;

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
    }

    private readonly int Room => Math.Min(Tokens.Length, Math.Min(Keys.Length, Forms.Length));

    public Vocabulary Vocabulary { get; }

    public int Count { get; private set; }

    public Token[] Tokens { get; private set; }

    /// <summary>The <see cref="WordKey"/> of each token.</summary>
    public uint[] Keys { get; private set; }

    /// <summary>The number of each word in the vocabulary; 0 for marks, numbers, and words without one.</summary>
    public ushort[] Forms { get; private set; }

    public void Add(Token token, uint key, int form)
    {
        if (Count == Room)
        {
            Tokens = Doubled(Tokens);
            Keys = Doubled(Keys);
            Forms = Doubled(Forms);
        }

        Tokens[Count] = token;
        Keys[Count] = key;
        Forms[Count++] = (ushort)form;
    }

    private static T[] Rent<T>(int capacity) => ArrayPool<T>.Shared.Rent(Math.Max(16, capacity));

    private static T[] Doubled<T>(T[] items)
    {
        var larger = Rent<T>(items.Length * 2);
        items.CopyTo(larger, 0);
        ArrayPool<T>.Shared.Return(items);
        return larger;
    }
}
