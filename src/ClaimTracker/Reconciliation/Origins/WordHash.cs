namespace ClaimTracker.Reconciliation.Origins;

/// <summary>Hashes of words, from which hashes of words in a row are made: what two wordings share shows in the rows that both have.</summary>
internal static class WordHash
{
    /// <summary>FNV-1a of the word: the same on every machine.</summary>
    public static ulong HashOf(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return hash;
    }
}
