using System.Globalization;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Grouping;
using ClaimTracker.Reconciliation.Places;
using ClaimTracker.Reconciliation.Things;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Relations;

/// <summary>
/// Says of values that look like a contradiction and are none what each of them covers: a part, a smaller place, another status. Only
/// values so near each other that a reader could hold one against the other are told.
/// </summary>
internal static class ScopeFindings
{
    private const decimal NearFactor = 3;
    private const decimal TellingValue = 5;

    private static readonly HashSet<string> Stretches = new(StringComparer.Ordinal) { "last", "past", "next", "previous", "coming" };

    /// <summary>The most that are told of one quantity.</summary>
    private const int MostFindings = 3;

    public static IEnumerable<Finding> Find(IEnumerable<(SeriesDraft Draft, string Id)> series)
    {
        foreach (var topic in series.GroupBy(entry => entry.Draft.Topic))
        {
            var (whole, id) = topic.OrderByDescending(entry => entry.Draft.Scope.Length == 0).ThenByDescending(entry => entry.Draft.Place is null)
                .ThenByDescending(entry => entry.Draft.Members.Count).First();
            var main = whole.Scope.Length > 0 ? null : whole.Clusters.Where(cluster => !cluster.Main.IsVague).MaxBy(cluster => cluster.Articles);
            if (main is null || main.Size < TellingValue || topic.Key.IsCasualty || topic.Key.Measure != Measure.Count || whole.IsOfSeveralThings())
            {
                continue;
            }

            var told = 0;
            foreach (var (part, _) in topic.Where(entry => entry.Draft != whole).OrderByDescending(entry => entry.Draft.Members.Count))
            {
                if (told < MostFindings && Why(whole, part) is { } reason && !part.Clusters.Any(cluster => cluster.Size == main.Size) && Near(part, main) is { } cluster)
                {
                    told++;
                    yield return Describe(whole, main, cluster, reason, id);
                }
            }
        }
    }

    private static Reason? Why(SeriesDraft whole, SeriesDraft part)
    {
        var first = part.Members[0];
        if (first.OtherEvent is not null || first.Mention.Kind == CountKind.Increment)
        {
            return null;
        }

        if (first.Mention.Kind == CountKind.Subset)
        {
            return Reason.PartOfWhole;
        }

        if (first.Mention.Status == FigureStatus.Projected)
        {
            return Reason.OtherStatus;
        }

        return part.Scope.Length == 0 && whole.Place is { } wide && PlaceComparison.Compare(part.Place, wide) == Alignment.Narrower ? Reason.NarrowerPlace : null;
    }

    private static ValueCluster? Near(SeriesDraft part, ValueCluster main)
    {
        foreach (var cluster in part.Clusters)
        {
            var (low, high) = cluster.Size < main.Size ? (cluster.Size, main.Size) : (main.Size, cluster.Size);
            if (!cluster.Members.Any(one => main.Members.Any(other => one.Article == other.Article)) && !cluster.Main.IsVague && low != high && low >= TellingValue && high <= low * NearFactor
                && AreOfOneThing(cluster.Main.Members[0], main.Main.Members[0]))
            {
                return cluster;
            }
        }

        return null;
    }

    // "The last five seasons" is a stretch of time of its own and no part of other seasons.
    private static bool AreOfOneThing(StoryFigure part, StoryFigure whole) => SlotComparer.Shares(part.Thing.Modifiers, whole.Thing.Modifiers)
        || (part.Predicate.Length > 0 && !(part.Mention.Scope is { } words && FoldedWords.Of(words).Exists(Stretches.Contains)));

    private static Finding Describe(SeriesDraft whole, ValueCluster main, ValueCluster part, Reason reason, string id) => new(
        ContentHash.Id("finding", "scope", id, reason.ToString(), part.Size.ToString(CultureInfo.InvariantCulture)), Relation.Scope, [reason], id,
        Explanations.Scope(SeriesLabels.Label(whole), ValueText.Of(main), ValueText.Of(part), [reason]), "part-of-a-scope",
        [.. main.Members.Concat(part.Members).OrderBy(m => m.Article.Ordinal).ThenBy(m => m.Index).Select(m => m.Passage)], []);
}
