using ClaimTracker.Lexicons;

namespace ClaimTracker.Sentences;

/// <summary>Which words a text writes with a capital inside its sentences, and which without: two sets of numbers of words in fixed space.</summary>
/// <remarks>In a long text the sets fill up and then say of every word that it is written both ways, which decides nothing.</remarks>
internal readonly ref struct CapitalUse
{
    /// <summary>Length of both sets together, in words of 64 bits.</summary>
    public const int Size = 2 * Inside;

    /// <summary>Where the set of words with a capital begins, behind that of words without: one array, so that which of them a word goes to needs no branch.</summary>
    private const int Small = 0, Inside = 256;

    private readonly Span<ulong> _sets;

    /// <param name="sets">Room for both, empty.</param>
    public CapitalUse(Span<ulong> sets) => _sets = sets[..Size];

    /// <summary>Notes a word that stands inside a sentence of ordinary case.</summary>
    public void Note(uint word, bool isCapitalised)
    {
        var hash = Mix(word);
        _sets[PlaceOf(isCapitalised ? Inside : Small, hash)] |= 1ul << (int)(hash & 63);
    }

    /// <summary>Whether the text has the word with a capital inside a sentence, and never without.</summary>
    public bool IsAlwaysCapital(uint word)
    {
        var hash = Mix(word);
        return Has(Inside, hash) && !Has(Small, hash);
    }

    /// <summary>Whether the text has the word in small letters.</summary>
    public bool IsWrittenSmall(uint word) => Has(Small, Mix(word));

    private bool Has(int set, uint hash) => (_sets[PlaceOf(set, hash)] >> (int)(hash & 63) & 1) != 0;

    private static int PlaceOf(int set, uint hash) => set + ((int)(hash >> 6) & (Inside - 1));

    /// <summary>Spreads numbers that lie side by side over the set.</summary>
    private static uint Mix(uint word) => word * 2654435761u >> 7;
}
