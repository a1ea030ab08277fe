namespace ClaimTracker.Reconciliation;

/// <summary>Which sentences of the story's articles are one piece of narration, by article and sentence.</summary>
internal sealed class ReuseMap(IReadOnlyDictionary<(int Article, int Sentence), int> groups)
{
    /// <summary>Number of the group of passages that the figure's sentence, or one beside it, belongs to; -1 when its words are the article's own.</summary>
    public int GroupOf(StoryFigure figure)
    {
        foreach (var step in (ReadOnlySpan<int>)[0, -1, 1])
        {
            if (groups.TryGetValue((figure.Article.Ordinal, figure.Sentence + step), out var group))
            {
                return group;
            }
        }

        return -1;
    }
}
