namespace ClaimTracker.Reconciliation.Origins;

/// <summary>Joins neighbouring sentences that are shared into passages, and passages that share a sentence, or that the same articles share, into groups.</summary>
internal sealed class PassageRuns
{
    private readonly List<(int Article, int First, int Last)> _runs = [];
    private readonly List<int> _parents = [];

    /// <param name="groups">For each article and sentence the number of its piece of narration; 0 for the article's own.</param>
    public PassageRuns(IReadOnlyList<IReadOnlyList<long>> groups)
    {
        var firstOf = new Dictionary<long, int>();
        for (var article = 0; article < groups.Count; article++)
        {
            for (var i = 0; i < groups[article].Count; i++)
            {
                var group = groups[article][i];
                if (group == 0)
                {
                    continue;
                }

                if (_runs.Count > 0 && _runs[^1].Article == article && _runs[^1].Last == i - 1)
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
            .Select(group => (IReadOnlyList<(int, int, int)>)[.. group.Select(run => _runs[run])])
            .GroupBy(group => string.Join(' ', group.Select(run => run.Item1).Distinct().Order()), StringComparer.Ordinal)
            .Where(groups => groups.Key.Contains(' ', StringComparison.Ordinal))
            .Select(groups => (IReadOnlyList<(int, int, int)>)[.. groups.SelectMany(group => group).OrderBy(run => run.Item1).ThenBy(run => run.Item2)])];
    }

    public IReadOnlyList<IReadOnlyList<(int Article, int First, int Last)>> Groups { get; }

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
