using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Grouping;

namespace ClaimTracker.Counterparts;

/// <summary>Finds the pairs of figures of stories that may be of one thing, and whether a reader said so.</summary>
internal static class Candidates
{
    private const int MostDays = 3;

    /// <summary>All pairs of figures of the stories in a folder that may be of one thing.</summary>
    public static IEnumerable<Candidate> Of(string folder)
    {
        var labels = LabelledStories.Labels(folder);
        return LabelledStories.Folders(folder).SelectMany(story => OfStory(story, labels?[Path.GetFileName(story)].ToList()));
    }

    private static List<Candidate> OfStory(string folder, List<Label>? labels)
    {
        var story = Reconciler.InOrder(LabelledStories.Articles(folder));
        var figures = new StoryFigures(story);
        var stems = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = story.Select(article => new ArticleWords(article, stems)).ToList();
        var told = story.Select(article => ToldAmount.In(figures, article.Ordinal)).ToList();
        var finder = new CounterpartCandidates(figures, []);
        var candidates = new List<Candidate>();
        for (var i = 0; i < told.Count; i++)
        {
            for (var j = i + 1; j < told.Count; j++)
            {
                if (told[i].Count == 0 || told[j].Count == 0 || (story[i].Published is { } day && story[j].Published is { } also && Math.Abs(day.FirstDay.DayNumber - also.FirstDay.DayNumber) > MostDays))
                {
                    continue;
                }

                var (ones, others, articles) = (told[i], told[j], (i, j));
                (int, int) Rivals(Measure measure) => (ones.Count(amount => amount.First.Measure == measure), others.Count(amount => amount.First.Measure == measure));
                finder.Visit(finder.Missing(ones, others), words[i], finder.Missing(others, ones), words[j], false, Rivals, (one, other, a, b, signs) => Add(false, one, other, a, b, signs));
                finder.Visit(ones, words[i], others, words[j], true, Rivals, (one, other, a, b, signs) => Add(true, one, other, a, b, signs));

                void Add(bool areAlike, int one, int other, ToldFigure a, ToldFigure b, ReadOnlySpan<double> signs) =>
                    candidates.Add(new Candidate(folder, articles, one, other, signs.ToArray(), areAlike, labels?.Exists(label => Are(label, a.Figure, b.Figure)) == true, labels is not null));
            }
        }

        return candidates;
    }

    private static bool Are(Label label, StoryFigure one, StoryFigure other) => (Is(label.A, one) && Is(label.B, other)) || (Is(label.A, other) && Is(label.B, one));

    private static bool Is(LabelledFigure label, StoryFigure figure) => label.IsAt(figure.Article.Reading.Path, figure.Mention.Span, figure.Article.Reading.Text);
}
