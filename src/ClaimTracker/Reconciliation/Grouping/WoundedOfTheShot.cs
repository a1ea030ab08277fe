using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>
/// Where the texts tell how many were shot and never how many were wounded, those who did not die of it were: five shot, one of them
/// dead, are four wounded.
/// </summary>
internal static class WoundedOfTheShot
{
    public static void Complete(List<SeriesDraft> drafts)
    {
        if (Main(drafts, PredicateFolding.Shot) is not { } shot || BestFigure.Of(shot).Value is not { } all)
        {
            return;
        }

        var injured = Main(drafts, PredicateFolding.Injured);
        if (injured is not null && ArticleFigures.Of(injured).Exists(figure => !figure.IsInferred))
        {
            return;
        }

        var dead = (Main(drafts, PredicateFolding.Killed) ?? DeadOfThem(drafts)) is { } killed ? BestFigure.Of(killed).Value ?? 0 : 0;
        if (all - dead is not (> 0 and var wounded) || injured is not null && ArticleFigures.Of(injured).Exists(figure => figure.Value >= wounded))
        {
            return;
        }

        var derived = shot.Members.Where(figure => figure.Value == all)
            .Select(figure => figure.AsSum(figure.Mention.Span, wounded, figure.Modifier) with { Predicate = PredicateFolding.Injured });
        var members = (injured?.Members ?? []).Concat(derived).OrderBy(member => member.Article.Ordinal).ThenBy(member => member.Index).ToList();
        if (injured is not null)
        {
            drafts.Remove(injured);
        }

        var topic = new Topic(shot.Topic.Measure, shot.Topic.Unit, shot.Topic.Thing, PredicateFolding.Injured, shot.Topic.Of);
        drafts.Add(new SeriesDraft(topic, "", shot.Place, members) { Clusters = ValueClustering.Cluster(members, topic.Measure) });
    }

    /// <summary>The series of people in general that most figures have; null when nobody tells of any.</summary>
    private static SeriesDraft? Main(List<SeriesDraft> drafts, string predicate) =>
        drafts.Where(draft => draft.Topic.IsCasualty && draft.Topic.Predicate == predicate && draft.Topic.Thing == "person" && draft.Scope.Length == 0)
            .MaxBy(draft => draft.Members.Count);

    /// <summary>Where nobody counts all of the dead, those told as a part of the shot: "five people were shot, and two of these died".</summary>
    private static SeriesDraft? DeadOfThem(List<SeriesDraft> drafts) =>
        drafts.Where(draft => draft.Topic is { Predicate: PredicateFolding.Killed, Thing: "person" } && draft.Scope.StartsWith("part, of", StringComparison.Ordinal)).MaxBy(draft => draft.Members.Count);
}
