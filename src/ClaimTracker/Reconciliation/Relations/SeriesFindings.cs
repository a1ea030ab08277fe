using System.Globalization;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Grouping;
using ClaimTracker.Reconciliation.Origins;
using ClaimTracker.Reconciliation.Things;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Relations;

/// <summary>Reports how the values of one series stand to each other: few findings with all their members, not one for each pair.</summary>
internal sealed class SeriesFindings(StatementIndex statements, OriginResolver origins)
{
    /// <summary>The most values of one series that are held against each other, those that most articles give.</summary>
    private const int MostClusters = 16;

    /// <summary>A number below this agrees by chance where nothing is said of what is counted.</summary>
    private const decimal TellingValue = 5;

    /// <summary>So many words in common show that two sentences tell of one of several things.</summary>
    private const int TellingWords = 3;

    public IEnumerable<Finding> Find(SeriesDraft series, string id, string label)
    {
        var findings = new List<Finding>();
        foreach (var cluster in series.Clusters)
        {
            if (Agreement(series, cluster, id, label) is { } agreement)
            {
                findings.Add(agreement);
            }
        }

        var clusters = series.Clusters.OrderByDescending(c => c.Articles).ThenBy(c => c.Size).Take(MostClusters).ToList();
        var isOfAnother = series.Scope.Contains(SeriesGrouping.AnotherEvent, StringComparison.Ordinal);
        var areSeveral = series.IsOfSeveralThings();
        var within = new ArticleConflicts(series, id, label, statements);
        var beside = InOneArticle(clusters);
        var inside = new List<(Finding Finding, ValueCluster One, ValueCluster Other)>();
        var edges = new List<(ValueCluster One, ValueCluster Other, ClusterRelation Relation)>();
        for (var i = 0; i < clusters.Count; i++)
        {
            for (var j = i + 1; j < clusters.Count; j++)
            {
                if (beside.Contains((i, j)) && within.Between(clusters[i], clusters[j]) is { } conflict)
                {
                    inside.Add((conflict, clusters[i], clusters[j]));
                }
                else if (!isOfAnother && (!areSeveral || SeriesEvidence.AreCounterparts(clusters[i], clusters[j]) || IsCounterpart(clusters, i, j, beside)) && SeriesRelations.Between(series, clusters[i], clusters[j], statements) is { } relation
                    && !(relation.Relation == Relation.Conflict && beside.Contains((i, j)) && (SeriesEvidence.AreToldApart(clusters[i], clusters[j])
                        || (!relation.Reasons.Contains(Reason.Denied) && SeriesEvidence.AreToldBeside(clusters[i], clusters[j])))))
                {
                    edges.Add((clusters[i], clusters[j], relation));
                }
            }
        }

        findings.AddRange(inside.GroupBy(pair => pair.Finding.Members[0].Document, StringComparer.Ordinal).Select(article => article.Count() == 1 ? article.First().Finding : ArticleConflicts.Together([.. article], id, label)));
        foreach (var kind in edges.GroupBy(edge => edge.Relation.Relation))
        {
            findings.Add(Together(kind, id, label, series.Topic.IsCasualty));
        }

        return findings;
    }

    /// <summary>
    /// Where some article gives several values, they are of several things, and a value of another article is told of that one whose sentence
    /// is most like its own: only these two are held against each other.
    /// </summary>
    private bool IsCounterpart(List<ValueCluster> clusters, int i, int j, HashSet<(int One, int Other)> beside)
    {
        bool AreBeside(int a, int b) => beside.Contains(a < b ? (a, b) : (b, a));
        var shared = AreBeside(i, j) ? 0 : statements.MostShared(clusters[i].Representatives, clusters[j].Representatives);
        for (var k = 0; shared >= TellingWords && k < clusters.Count; k++)
        {
            if (k != i && k != j && ((AreBeside(i, k) && statements.MostShared(clusters[k].Representatives, clusters[j].Representatives) >= shared)
                || (AreBeside(j, k) && statements.MostShared(clusters[k].Representatives, clusters[i].Representatives) >= shared)))
            {
                return false;
            }
        }

        return shared >= TellingWords;
    }

    /// <summary>Which values some article gives beside each other.</summary>
    private static HashSet<(int One, int Other)> InOneArticle(List<ValueCluster> clusters)
    {
        var pairs = new HashSet<(int, int)>();
        var seen = new Dictionary<int, int>();
        for (var i = 0; i < clusters.Count; i++)
        {
            foreach (var member in clusters[i].Members)
            {
                var others = seen.GetValueOrDefault(member.Article.Ordinal);
                for (var j = 0; others >> j != 0; j++)
                {
                    if (((others >> j) & 1) != 0 && j != i)
                    {
                        pairs.Add((j, i));
                    }
                }

                seen[member.Article.Ordinal] = others | (1 << i);
            }
        }

        return pairs;
    }

    private Finding? Agreement(SeriesDraft series, ValueCluster cluster, string id, string label)
    {
        // "770 kilometres (480 miles)" in one article is one statement.
        if (cluster.Main.IsVague || (cluster.Articles < 2 && (!cluster.IsRounded || cluster.IsOfSeveralUnits)))
        {
            return null;
        }

        // "From 5.25 percent to 5 percent" is a step, however near.
        if (cluster.IsRounded && cluster.Members.Any(member => member.Standing != FigureStanding.Plain))
        {
            return null;
        }

        var hasSlots = series.Topic.Predicate.Length > 0 || series.Place is not null || series.Topic.Of.Length > 0;
        if (!hasSlots && series.Topic.Thing != MeasuredMatters.Vote.Head && (cluster.Size < TellingValue && !cluster.Members.Any(m => m.Thing.Modifiers.Count > 0) || series.Topic.Measure is Measure.Duration or Measure.Age))
        {
            return null;
        }

        if (cluster.Members.All(member => member.Mention.IsImplicit))
        {
            return null;
        }

        if (NamedAmounts.IsAnchor(series.Topic.Thing) && statements.MostShared(cluster.Representatives, cluster.Representatives) < 2)
        {
            return null;
        }

        var reasons = new List<Reason> { cluster.IsRounded ? Reason.LowerPrecision : Reason.SameValue };
        var first = cluster.Representatives[0];
        foreach (var member in cluster.Representatives.Skip(1))
        {
            var slots = SlotComparer.Compare(first, member);
            AddWhen(slots.Period is Alignment.Different or Alignment.Narrower or Alignment.Wider, Reason.OtherPeriod, reasons);
            AddWhen(slots.Population is Alignment.Different or Alignment.Narrower or Alignment.Wider, Reason.OtherPopulation, reasons);
        }

        var makers = origins.OriginsOf(cluster.Members);
        AddWhen(makers.Count == 1 && cluster.Articles > 1, Reason.SameOrigin, reasons);
        AddWhen(cluster.IsOfSeveralUnits, Reason.UnitsConverted, reasons);
        var relation = cluster.IsRounded ? Relation.Rounded : Relation.Agree;
        return new Finding(
            ContentHash.Id("finding", relation.ToString(), id, cluster.Size.ToString(CultureInfo.InvariantCulture)), relation, reasons, id,
            cluster.IsRounded ? Explanations.Rounded(label, cluster) : Explanations.Agree(label, cluster, makers, reasons),
            cluster.IsRounded ? "one-value-at-different-precision" : "same-value", Passages([cluster]), []);
    }

    private Finding Describe(Relation relation, List<ValueCluster> clusters, IReadOnlyList<string> steps, List<Reason> reasons, string id, string label, bool isCasualty)
    {
        IReadOnlyList<string> makers = [];
        if (relation == Relation.Conflict)
        {
            makers = origins.OriginsOf(clusters.SelectMany(cluster => cluster.Members));
            AddWhen(makers.Count == 1 && !origins.IsUnnamed(makers[0]), Reason.SameOrigin, reasons);
            AddWhen(reasons.Contains(Reason.LinkedValuesDiffer) && clusters.Exists(c => c.AsOf is not null) && clusters.Exists(c => c.AsOf is null), Reason.SourceDepthDiffers, reasons);
            AddWhen(clusters.Exists(c => isCasualty ? c.IsOfSums : c.IsDoubtful), Reason.ExtractionDoubt, reasons); // "and 12 are missing" leaves no doubt
        }

        AddWhen(clusters.Select(cluster => cluster.Main.First.Mention.Unit).Distinct().Skip(1).Any(), Reason.UnitsConverted, reasons);
        var (text, rule) = relation switch
        {
            Relation.Update => (Explanations.Update(label, steps, reasons), "later-value"),
            Relation.Scope => (Explanations.Scope(label, ValueText.Of(clusters[0]), ValueText.Of(clusters[1]), reasons), "other-scope"),
            _ => (Explanations.Conflict(label, clusters, reasons, makers), reasons.Contains(Reason.LinkedValuesDiffer) ? "linked-values-differ" : "values-exclude"),
        };
        return new Finding(
            ContentHash.Id("finding", relation.ToString(), id), relation, reasons, id, text, rule, Passages(clusters), []);
    }

    /// <summary>All clusters of one relation as one finding, in order of time, with all the reasons; values of one step of time stand together.</summary>
    private Finding Together(IGrouping<Relation, (ValueCluster One, ValueCluster Other, ClusterRelation Relation)> edges, string id, string label, bool isCasualty)
    {
        var rank = new Dictionary<ValueCluster, int>(ReferenceEqualityComparer.Instance);
        var reasons = new List<Reason>();
        foreach (var (one, other, relation) in edges)
        {
            rank[one] = rank.GetValueOrDefault(one) + (relation.Late == one ? 1 : 0);
            rank[other] = rank.GetValueOrDefault(other) + (relation.Late == other ? 1 : 0);
            foreach (var reason in relation.Reasons)
            {
                AddWhen(true, reason, reasons);
            }
        }

        var ordered = rank.OrderBy(pair => pair.Value).ThenBy(pair => pair.Key.Size).ToList();
        var steps = ordered.GroupBy(pair => pair.Value).Select(step => string.Join(" or ", step.Select(pair => ValueText.Of(pair.Key)))).ToList();
        return Describe(edges.Key, ordered.ConvertAll(pair => pair.Key), steps, reasons, id, label, isCasualty);
    }

    private static List<Passage> Passages(IEnumerable<ValueCluster> clusters) =>
        [.. clusters.SelectMany(cluster => cluster.Members).OrderBy(m => m.Article.Ordinal).ThenBy(m => m.Index).Select(member => member.Passage)];

    private static void AddWhen(bool isSo, Reason reason, List<Reason> reasons)
    {
        if (isSo && !reasons.Contains(reason))
        {
            reasons.Add(reason);
        }
    }
}
