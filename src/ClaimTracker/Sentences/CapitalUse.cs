using ClaimTracker.Lexicons;

namespace ClaimTracker.Sentences;

/// <summary>Which words a text writes with a capital inside its sentences, and which without: two sets of numbers of words in fixed space.</summary>
/// <remarks>In a long text the sets fill up and then say of every word that it is written both ways, which decides nothing.</remarks>
internal readonly ref struct CapitalUse
{
    /// <summary>Length of each set, in words of 64 bits.</summary>
    public const int Size = 256;

    private readonly Span<ulong> _inside, _small;

    public CapitalUse(Span<ulong> inside, Span<ulong> small)
    {
        _inside = inside;
        _small = small;
    }

    /// <summary>Notes a word that stands inside a sentence of ordinary case.</summary>
    public void Note(uint word, bool isCapitalised)
    {
        var hash = Mix(word);
        (isCapitalised ? _inside : _small)[(int)(hash >> 6) & (Size - 1)] |= 1ul << (int)(hash & 63);
    }

    /// <summary>Whether the text has the word with a capital inside a sentence, and never without.</summary>
    public bool IsAlwaysCapital(uint word)
    {
        var hash = Mix(word);
        return Has(_inside, hash) && !Has(_small, hash);
    }

    /// <summary>Whether the text has the word in small letters.</summary>
    public bool IsWrittenSmall(uint word) => Has(_small, Mix(word));

    private static bool Has(ReadOnlySpan<ulong> set, uint hash) => (set[(int)(hash >> 6) & (Size - 1)] >> (int)(hash & 63) & 1) != 0;

    /// <summary>Spreads numbers that lie side by side over the set.</summary>
    private static uint Mix(uint word) => word * 2654435761u >> 7;
}
