namespace ClaimTracker.Sentences;

/// <summary>Gives out the bits that stand for what is known of a form of a word. All bits of a form lie side by side, so that few lines of memory hold them for the words of a text.</summary>
internal static class WordFacts
{
    /// <summary>So many words of 64 bits are kept for each form.</summary>
    public const int Words = 2;

    private const int BitsAWord = 64;

    private static readonly int[] Taken = new int[Words];
    private static readonly Lock Taking = new();

    /// <summary>Bits that nobody else has, all in one word.</summary>
    /// <param name="count">How many: 1 or 2.</param>
    /// <exception cref="InvalidOperationException">All have been taken.</exception>
    public static (int Word, ulong First, ulong Last) Take(int count)
    {
        lock (Taking)
        {
            for (var word = 0; word < Words; word++)
            {
                if (Taken[word] + count <= BitsAWord)
                {
                    var first = Taken[word];
                    Taken[word] += count;
                    return (word, 1ul << first, 1ul << (first + count - 1));
                }
            }
        }

        throw new InvalidOperationException($"No more than {Words * BitsAWord} bits are kept of a word.");
    }
}
