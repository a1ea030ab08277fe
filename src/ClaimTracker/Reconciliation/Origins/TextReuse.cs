namespace ClaimTracker.Reconciliation.Origins;

/// <summary>
/// Finds passages of narration that articles share. Sentences meet by keys, so the work grows with the words: thousands of copies of one
/// text cost no more than their reading.
/// </summary>
internal sealed class TextReuse
{
    /// <param name="articles">The articles, in story order.</param>
    public TextReuse(IReadOnlyList<NarratedArticle> articles)
    {
        var pieces = new NarrationPieces();
        foreach (var article in articles)
        {
            pieces.Add(article);
        }

        var groups = new long[articles.Count][];
        var seen = new Dictionary<long, int>(); // the one article that has the piece, or -1 for several
        for (var a = 0; a < articles.Count; a++)
        {
            groups[a] = new long[articles[a].Sentences.Count];
            for (var i = 0; i < groups[a].Length; i++)
            {
                if (articles[a].Sentences[i].Keys is [var first, ..])
                {
                    groups[a][i] = pieces.PieceOf(first);
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
}
