using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Grouping;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Relations;

/// <summary>Finds totals that are an earlier total and what a text says was added to it: 54 + 48 = 102.</summary>
internal static class IncrementFindings
{
    /// <summary>The most values of one topic that are added to one another.</summary>
    private const int MostValues = 24;

    /// <summary>Sums of smaller numbers come about by chance.</summary>
    private const decimal TellingValue = 10;

    public static IEnumerable<Finding> Find(IEnumerable<(SeriesDraft Draft, string Id)> series)
    {
        foreach (var topic in series.GroupBy(entry => entry.Draft.Topic))
        {
            var increments = topic.Where(entry => entry.Draft.Members[0].Mention.Kind == CountKind.Increment)
                .SelectMany(entry => entry.Draft.Clusters).Where(cluster => !cluster.Main.IsVague).Take(MostValues).ToList();
            if (increments.Count == 0)
            {
                continue;
            }

            foreach (var (draft, id) in topic.Where(entry => entry.Draft.Scope.Length == 0))
            {
                var totals = draft.Clusters.Where(cluster => !cluster.Main.IsVague).OrderByDescending(cluster => cluster.Articles).ThenBy(cluster => cluster.Size).Take(MostValues).ToList();
                foreach (var finding in Sums(totals, increments, id))
                {
                    yield return finding;
                }
            }
        }
    }

    private static IEnumerable<Finding> Sums(List<ValueCluster> totals, List<ValueCluster> increments, string id)
    {
        foreach (var more in increments.Where(cluster => cluster.Size >= TellingValue))
        {
            foreach (var before in totals)
            {
                var total = totals.Find(cluster => cluster.Size == before.Size + more.Size);
                if (total is null || before.Size < TellingValue)
                {
                    continue;
                }

                var added = more.Main.Members[0];
                yield return new Finding(
                    ContentHash.Id("finding", "increment", id, ValueText.Of(total), ValueText.Of(before)), Relation.SumHolds, [Reason.NewlyCounted], id,
                    Explanations.Increment(total, before, added), "increment-makes-the-total",
                    [total.Main.Members[0].Passage, before.Main.Members[0].Passage, added.Passage], []);
            }
        }
    }
}
