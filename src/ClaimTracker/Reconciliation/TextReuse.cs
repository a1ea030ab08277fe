namespace ClaimTracker.Reconciliation;

/// <summary>
/// Finds passages of narration that articles share. Sentences meet by keys, so the work grows with the words: thousands of copies of one
/// text cost no more than their reading, and a new article joins without the others being read.
/// </summary>
internal sealed class TextReuse
{
    private readonly Dictionary<long, long> _parents = [];

    /// <param name="articles">The articles, in story order.</param>
    public TextReuse(IReadOnlyList<NarratedArticle> articles)
    {
        foreach (var article in articles)
        {
            foreach (var sentence in article.Sentences)
            {
                for (var i = 1; i < sentence.Keys.Count; i++)
                {
                    Union(sentence.Keys[0], sentence.Keys[i]);
                }
            }
        }

        var groups = new long[articles.Count][];
        var seen = new Dictionary<long, int>(); // the one article that has the group, or -1 for several
        for (var a = 0; a < articles.Count; a++)
        {
            groups[a] = new long[articles[a].Sentences.Count];
            for (var i = 0; i < groups[a].Length; i++)
            {
                if (articles[a].Sentences[i].Keys is [var first, ..])
                {
                    groups[a][i] = Root(first);
                    seen[groups[a][i]] = seen.TryGetValue(groups[a][i], out var other) && other != a ? -1 : a;
                }
            }
        }

        foreach (var article in groups)
        {
            for (var i = 0; i < article.Length; i++)
            {
                if (article[i] != 0 && seen[article[i]] >= 0)
                {
                    article[i] = 0;
                }
            }
        }

        Groups = groups;
    }

    /// <summary>For each article and each of its sentences the piece of narration that it shares with other articles; 0 when it is the article's own.</summary>
    public IReadOnlyList<long[]> Groups { get; }

    /// <summary>The smallest of all keys that hang together: it does not depend on the order in which they came.</summary>
    private long Root(long key)
    {
        while (_parents.TryGetValue(key, out var parent))
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
        var (a, b) = (Root(one), Root(other));
        if (a != b)
        {
            _parents[Math.Max(a, b)] = Math.Min(a, b);
        }
    }
}
