namespace ClaimTracker.Reconciliation.Origins;

/// <summary>Puts keys of narration that stand in one sentence together: all that hang together so are one piece. For one thread at a time.</summary>
public sealed class NarrationPieces
{
    private readonly Dictionary<long, long> _parents = [];

    /// <summary>Every key that was added.</summary>
    public IReadOnlyCollection<long> Keys => _parents.Keys;

    public void Add(NarratedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        foreach (var sentence in article.Sentences)
        {
            for (var i = 0; i < sentence.Keys.Count; i++)
            {
                Union(sentence.Keys[0], sentence.Keys[i]);
            }
        }
    }

    /// <summary>The smallest of all keys that hang together with the key: it does not depend on the order in which they came.</summary>
    public long PieceOf(long key)
    {
        while (_parents.TryGetValue(key, out var parent) && parent != key)
        {
            if (_parents.TryGetValue(parent, out var next))
            {
                _parents[key] = next;
            }

            key = parent;
        }

        return key;
    }

    private void Union(long one, long other)
    {
        var (a, b) = (PieceOf(one), PieceOf(other));
        _parents[Math.Max(a, b)] = Math.Min(a, b);
        _parents.TryAdd(Math.Min(a, b), Math.Min(a, b));
    }
}
