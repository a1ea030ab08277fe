namespace ClaimTracker.Reconciliation;

/// <summary>Which sentences of the story's articles are one piece of narration, by article and sentence.</summary>
internal sealed class ReuseMap(IReadOnlyDictionary<(int Article, int Sentence), int> groups)
{
    /// <summary>Number of the group of passages that the figure's sentence belongs to; -1 when its words are the article's own.</summary>
    public int GroupOf(StoryFigure figure) => groups.GetValueOrDefault((figure.Article.Ordinal, figure.Sentence), -1);

    public int GroupOf(int article, int sentence) => groups.GetValueOrDefault((article, sentence), -1);
}
