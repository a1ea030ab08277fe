namespace ClaimTracker.Reconciliation;

/// <summary>
/// The figure to report now: among the values of one scope, the one with the latest as-of date, then of the latest publication, then
/// from a named source before an unnamed one, then with most origins, then the lower. Vague words and values that only one article of
/// several gives in passing do not outweigh a figure. Low and high are of the same scope at the same time: an older value is superseded,
/// not an end of a range.
/// </summary>
internal static class BestFigure
{
    public static (decimal? Best, decimal? Low, decimal? High) Of(SeriesDraft series)
    {
        var votes = ArticleFigures.Of(series);
        if (votes.Count == 0)
        {
            var vague = series.Clusters.Count > 0 ? series.Clusters[0].Main.Bounds : default;
            return (null, vague.Low, vague.High);
        }

        var best = (series.Topic.IsCasualty ? Credible(votes) : votes)
            .OrderByDescending(vote => vote.AsOf ?? vote.Published)
            .ThenByDescending(vote => vote.IsNamed)
            .ThenByDescending(vote => vote.Support)
            .ThenBy(vote => vote.Value)
            .First();
        var scope = votes.FindAll(vote => (vote.AsOf ?? vote.Published) == (best.AsOf ?? best.Published) && vote.IsInferred == best.IsInferred);
        return (best.Value, scope.Min(vote => vote.Value), scope.Max(vote => vote.Value));
    }

    /// <summary>
    /// Of casualties, numbers that the texts print come before those added up; and a value that no more than half as many articles give as
    /// another is passed over, for it may be of a part. Where none is printed, the largest of those added up is the one that leaves nobody out.
    /// </summary>
    private static List<ArticleFigure> Credible(List<ArticleFigure> votes)
    {
        var printed = votes.FindAll(vote => !vote.IsInferred);
        if (printed.Count == 0)
        {
            var largest = votes.Max(vote => vote.Value);
            return votes.FindAll(vote => vote.Value == largest);
        }

        var most = printed.Max(vote => vote.Support);
        return printed.FindAll(vote => vote.Support * 2 > most);
    }
}
