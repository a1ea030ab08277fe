using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>Tells in what people took part, by what was told before: "12,000 people marched. The unions said 30,000 took part".</summary>
internal static class CrowdsBefore
{
    /// <param name="article">The figures of one article, in order; those who took part are given the deed of the crowd before.</param>
    public static void Complete(List<StoryFigure> article)
    {
        string? deed = null;
        for (var i = 0; i < article.Count; i++)
        {
            if (CrowdDeeds.IsGathering(article[i].Predicate))
            {
                deed = article[i].Predicate;
            }
            else if (deed is not null && article[i].Mention.Predicate is "took part" or "taken part" && article[i].Thing.IsPeople)
            {
                article[i] = article[i] with { Predicate = deed };
            }
        }
    }
}
