namespace ClaimTracker.Counterparts;

/// <summary>Counts how many amounts would be matched rightly and wrongly at given odds.</summary>
internal static class MatchCount
{
    /// <param name="candidates">Pairs of figures.</param>
    /// <param name="odds">Their odds.</param>
    /// <param name="least">The least odds of a match.</param>
    /// <param name="ahead">How far it is ahead of the next best.</param>
    /// <param name="isLookedAt">Which pairs count.</param>
    public static (int Right, int Wrong, int All) Of(IReadOnlyList<Candidate> candidates, double[] odds, double least, double ahead, Func<Candidate, bool> isLookedAt)
    {
        var (right, wrong, all) = (0, 0, 0);
        foreach (var articles in Enumerable.Range(0, candidates.Count).Where(i => isLookedAt(candidates[i])).GroupBy(i => (candidates[i].Story, candidates[i].Articles)))
        {
            var pairs = articles.GroupBy(i => (candidates[i].One, candidates[i].Other)).ToDictionary(pair => pair.Key, pair => (Odds: pair.Max(i => odds[i]), IsOne: pair.Any(i => candidates[i].IsOne)));
            all += pairs.Values.Count(pair => pair.IsOne);
            while (pairs.Where(pair => pair.Value.Odds >= least).OrderByDescending(pair => pair.Value.Odds).Select(pair => ((int, int)?)pair.Key).FirstOrDefault() is { } best)
            {
                var (one, other) = best;
                var isAhead = pairs.All(pair => (pair.Key.One == one) == (pair.Key.Other == other) || pair.Value.Odds <= pairs[best].Odds - ahead);
                right += isAhead && pairs[best].IsOne ? 1 : 0;
                wrong += isAhead && !pairs[best].IsOne ? 1 : 0;
                foreach (var gone in pairs.Keys.Where(pair => isAhead ? pair.One == one || pair.Other == other : pair == best).ToList())
                {
                    pairs.Remove(gone);
                }
            }
        }

        return (right, wrong, all);
    }
}
