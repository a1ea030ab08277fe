namespace ClaimTracker.Reconciliation;

/// <summary>The words of one sentence's narration and the hashes of its rows of words.</summary>
internal sealed class NarratedSentence
{
    private readonly ulong[] _words;

    public NarratedSentence(IReadOnlyList<string> words)
    {
        _words = new ulong[words.Count];
        for (var i = 0; i < _words.Length; i++)
        {
            var hash = 14695981039346656037UL;
            foreach (var c in words[i])
            {
                hash = (hash ^ c) * 1099511628211UL;
            }

            _words[i] = hash;
        }
    }

    public int ShingleCount { get; private set; }

    /// <summary>The different rows of so many words, each once.</summary>
    public IEnumerable<ulong> Shingles(int length)
    {
        var seen = new HashSet<ulong>();
        for (var i = 0; i + length <= _words.Length; i++)
        {
            var hash = 17UL;
            for (var j = 0; j < length; j++)
            {
                hash = (hash * 1000003UL) ^ _words[i + j];
            }

            seen.Add(hash);
        }

        ShingleCount = seen.Count;
        return seen;
    }
}
