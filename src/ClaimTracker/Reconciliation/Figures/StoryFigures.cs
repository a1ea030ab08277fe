namespace ClaimTracker.Reconciliation.Figures;

/// <summary>The figures of a story's articles, folded for comparison, in story order.</summary>
internal sealed class StoryFigures
{
    private readonly StoryFigure[] _all;
    private readonly int[] _starts;

    public StoryFigures(IReadOnlyList<StoryArticle> story)
    {
        _starts = new int[story.Count + 1];
        var shares = WorkShares.Run(story.Count, (from, to) =>
        {
            var collector = new FigureCollector();
            var figures = new List<StoryFigure>(story.Skip(from).Take(to - from).Sum(article => article.Reading.Figures.Count));
            for (var i = from; i < to; i++)
            {
                var own = Conversions.Complete(VotePairs.Join(collector.Collect(story[i])));
                own = PartLists.Mark(PlaceParts.Mark(EarlierFigures.Complete(BackgroundEvents.Mark(own))));
                figures.AddRange(CasualtyTotals.Complete(SharesBeside.Complete(TakenUp.Complete(own))));
                _starts[i + 1] = figures.Count;
            }

            return (To: to, Figures: figures);
        });
        _all = new StoryFigure[shares.Sum(share => share.Figures.Count)];
        int article = 0, before = 0;
        foreach (var (to, figures) in shares)
        {
            figures.CopyTo(_all, before);
            for (; article < to; article++)
            {
                _starts[article + 1] += before;
            }

            before += figures.Count;
        }
    }

    public IReadOnlyList<StoryFigure> All => _all;

    /// <summary>Puts a figure in the place of another.</summary>
    public void Replace(StoryFigure figure, StoryFigure with) => _all[Array.IndexOf(_all, figure, _starts[figure.Article.Ordinal])] = with;

    /// <summary>Those of the article with this ordinal.</summary>
    public ReadOnlySpan<StoryFigure> Of(int article) => _all.AsSpan(_starts[article].._starts[article + 1]);

    /// <summary>The figure with this index in the same article, the last of several that were made of it; null when there is none.</summary>
    public StoryFigure? Find(StoryFigure beside, int index)
    {
        var own = Of(beside.Article.Ordinal);
        if (index < 0 || own.Length == 0)
        {
            return null;
        }

        // Mostly none was added or taken away before it.
        int low = 0, high = own.Length;
        if (index < own.Length && own[index].Index == index)
        {
            (low, high) = (index, index + 1 == own.Length || own[index + 1].Index > index ? index + 1 : high);
        }

        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = own[middle].Index <= index ? (middle, high) : (low, middle);
        }

        return own[low].Index == index ? own[low] : null;
    }
}
