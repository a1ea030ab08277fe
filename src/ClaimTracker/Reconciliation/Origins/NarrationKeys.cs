namespace ClaimTracker.Reconciliation.Origins;

/// <summary>
/// Keys by which sentences that share much of their wording meet without being held against each other: of the rows of three words of a
/// sentence those with the smallest hashes are its sketch, and each two rows of the sketch are a key. Two sentences that have half of
/// their rows in common nearly always share a key; two that share a common phrase hardly ever do.
/// </summary>
internal static class NarrationKeys
{
    private const int RowLength = 3;
    private const int SketchSize = 6;

    /// <summary>Two rows of one key begin at least so many words apart: a name with its title is one phrase, not two.</summary>
    private const int LeastDistance = 3;

    /// <summary>A row without a word of so many letters is a phrase that anybody uses.</summary>
    private const int LongWord = 4;

    public static IReadOnlyList<long> Of(IReadOnlyList<string> words)
    {
        Span<(ulong Hash, int At)> sketch = stackalloc (ulong, int)[SketchSize];
        sketch.Fill((ulong.MaxValue, 0));
        Span<ulong> hashes = words.Count <= 256 ? stackalloc ulong[words.Count] : new ulong[words.Count];
        var whole = 7UL;
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = WordHash.HashOf(words[i]);
            whole = Mix((whole * 1000003UL) ^ hashes[i]);
        }

        for (var i = 0; i + RowLength <= hashes.Length; i++)
        {
            if (words[i].Length >= LongWord || words[i + 1].Length >= LongWord || words[i + 2].Length >= LongWord)
            {
                Insert(sketch, (Mix((((((17UL * 1000003UL) ^ hashes[i]) * 1000003UL) ^ hashes[i + 1]) * 1000003UL) ^ hashes[i + 2]), i));
            }
        }

        var keys = new List<long>(1 + (SketchSize * (SketchSize - 1) / 2)) { (long)whole };
        for (var i = 0; i < SketchSize && sketch[i].Hash != ulong.MaxValue; i++)
        {
            for (var j = i + 1; j < SketchSize && sketch[j].Hash != ulong.MaxValue; j++)
            {
                if (Math.Abs(sketch[i].At - sketch[j].At) >= LeastDistance)
                {
                    keys.Add((long)Mix((sketch[i].Hash * 31) ^ sketch[j].Hash));
                }
            }
        }

        return keys;
    }

    private static void Insert(Span<(ulong Hash, int At)> sketch, (ulong Hash, int At) row)
    {
        var at = sketch.Length;
        while (at > 0 && row.Hash < sketch[at - 1].Hash)
        {
            at--;
        }

        if (at == sketch.Length || (at > 0 && sketch[at - 1].Hash == row.Hash))
        {
            return;
        }

        for (var i = sketch.Length - 1; i > at; i--)
        {
            sketch[i] = sketch[i - 1];
        }

        sketch[at] = row;
    }

    // The finalizer of MurmurHash3: every bit of the sum tells.
    private static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdUL;
        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53UL;
        return hash ^ (hash >> 33);
    }
}
