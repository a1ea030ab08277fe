using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>Tells in what people took part, by what was told before: "12,000 people marched. The unions said 30,000 took part".</summary>
internal static class CrowdsBefore
{
    /// <summary>So many sentences on, those who took part did so in something else.</summary>
    private const int Reach = 2;

    /// <param name="article">The figures of one article, in order; those who took part are given the deed of the crowd before.</param>
    public static void Complete(List<StoryFigure> article)
    {
        StoryFigure? crowd = null;
        for (var i = 0; i < article.Count; i++)
        {
            if (CrowdDeeds.IsGathering(article[i].Predicate))
            {
                crowd = article[i];
            }
            else if (crowd is not null && article[i].Sentence - crowd.Sentence is >= 0 and <= Reach && article[i].Mention.Predicate is "took part" or "taken part" && article[i].Thing.IsPeople)
            {
                article[i] = article[i] with { Predicate = crowd.Predicate };
            }
        }
    }
}
