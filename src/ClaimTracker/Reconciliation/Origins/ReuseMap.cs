using ClaimTracker.Reconciliation.Figures;

namespace ClaimTracker.Reconciliation.Origins;

/// <summary>Which sentences of the story's articles are one piece of narration.</summary>
/// <param name="groupsOf">For an article the piece of narration that each of its sentences shares with other articles; 0 for its own.</param>
internal sealed class ReuseMap(Func<StoryArticle, IReadOnlyList<long>> groupsOf)
{
    /// <summary>The piece of narration that the figure's sentence, or one beside it, belongs to; 0 when its words are the article's own.</summary>
    public long GroupOf(StoryFigure figure)
    {
        var groups = groupsOf(figure.Article);
        foreach (var step in (ReadOnlySpan<int>)[0, -1, 1])
        {
            if (figure.Sentence + step is >= 0 and var at && at < groups.Count && groups[at] != 0)
            {
                return groups[at];
            }
        }

        return 0;
    }
}
