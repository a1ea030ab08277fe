namespace ClaimTracker.Reconciliation;

/// <summary>Joins neighbouring sentences that are shared into passages, and passages that share a sentence, or that the same articles share, into groups.</summary>
internal sealed class PassageRuns
{
    private readonly List<(StoryArticle Article, int First, int Last)> _runs = [];
    private readonly List<int> _parents = [];

    /// <param name="articles">The articles, in story order.</param>
    /// <param name="groups">For each shared sentence the number of its piece of narration.</param>
    public PassageRuns(IReadOnlyList<StoryArticle> articles, IReadOnlyDictionary<(int Article, int Sentence), int> groups)
    {
        var firstOf = new Dictionary<int, int>();
        foreach (var article in articles)
        {
            for (var i = 0; i < article.Reading.Sentences.Count; i++)
            {
                if (!groups.TryGetValue((article.Ordinal, i), out var group))
                {
                    continue;
                }

                var isNext = _runs.Count > 0 && _runs[^1].Article == article && _runs[^1].Last == i - 1;
                if (isNext)
                {
                    _runs[^1] = _runs[^1] with { Last = i };
                }
                else
                {
                    _parents.Add(_runs.Count);
                    _runs.Add((article, i, i));
                }

                if (!firstOf.TryAdd(group, _runs.Count - 1))
                {
                    Union(firstOf[group], _runs.Count - 1);
                }
            }
        }

        Groups = [.. Enumerable.Range(0, _runs.Count).GroupBy(Root)
            .Select(group => (IReadOnlyList<(StoryArticle, int, int)>)[.. group.Select(run => _runs[run])])
            .GroupBy(group => string.Join(' ', group.Select(run => run.Item1.Ordinal).Distinct().Order()), StringComparer.Ordinal)
            .Where(groups => groups.Key.Contains(' ', StringComparison.Ordinal))
            .Select(groups => (IReadOnlyList<(StoryArticle, int, int)>)[.. groups.SelectMany(group => group).OrderBy(run => run.Item1.Ordinal).ThenBy(run => run.Item2)])];
    }

    public IReadOnlyList<IReadOnlyList<(StoryArticle Article, int First, int Last)>> Groups { get; }

    private int Root(int run)
    {
        while (_parents[run] != run)
        {
            _parents[run] = _parents[_parents[run]];
            run = _parents[run];
        }

        return run;
    }

    private void Union(int one, int other)
    {
        var (a, b) = (Root(one), Root(other));
        _parents[Math.Max(a, b)] = Math.Min(a, b);
    }
}
