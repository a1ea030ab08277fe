using ClaimTracker.Reading;

namespace ClaimTracker.Reconciliation;

/// <summary>Compares the articles of one story: which figures are about the same thing, and why they differ.</summary>
/// <remarks>
/// Figures meet by keys and values by cells, so the work grows with the articles: no figure, quotation or passage is ever held against
/// all others. Articles are taken in an order of their own, so the result does not depend on how they came.
/// </remarks>
public static class Reconciler
{
    /// <param name="articles">The readings of one story's articles, in any order; the result does not depend on it.</param>
    public static StoryReconciliation Reconcile(IReadOnlyList<ArticleReading> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var story = articles.OrderBy(article => article.Path, StringComparer.Ordinal).ThenBy(article => article.Sha256, StringComparer.Ordinal)
            .Select((reading, i) => new StoryArticle(reading, i)).ToList();
        var collector = new FigureCollector();
        var figures = story.SelectMany(article => CasualtyTotals.Complete([.. collector.Collect(article)])).ToList();
        var statements = new StatementIndex(figures);
        var reuse = new TextReuse(story);
        var origins = new OriginResolver(story, reuse.Map);
        var drafts = SeriesGrouping.Group(figures, statements, new NameLinks(figures, statements));
        WoundedOfTheShot.Complete(drafts);

        var findings = new List<Finding>();
        var compare = new SeriesFindings(statements, origins);
        var quantities = new Dictionary<StoryFigure, string>();
        var ids = new List<(SeriesDraft Draft, string Id)>();
        var places = drafts.GroupBy(draft => (draft.Topic, draft.Scope)).ToDictionary(group => group.Key, group => group.Count());
        foreach (var draft in drafts)
        {
            var id = SeriesBuilder.IdOf(draft, draft.Topic.IsCasualty && places[(draft.Topic, draft.Scope)] == 1);
            ids.Add((draft, id));
            draft.Members.ToList().ForEach(member => quantities[member] = id);
            findings.AddRange(compare.Find(draft, id, SeriesLabels.Label(draft)));
        }

        string? QuantityOf(StoryFigure figure) => quantities.GetValueOrDefault(figure);
        findings.AddRange(ScopeFindings.Find(ids));
        findings.AddRange(IncrementFindings.Find(ids));
        findings.AddRange(SumFindings.Find(figures, statements, QuantityOf));
        findings.AddRange(ShareFindings.Find(figures, QuantityOf));
        findings.AddRange(QuotationVariants.Find(story));
        findings.AddRange(ReuseFindings.Find(reuse));

        var named = findings.Select(finding => finding.Quantity).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var builder = new SeriesBuilder(origins);
        return new StoryReconciliation(
            [.. ids.Where(entry => entry.Draft.Members.Count > 1 || entry.Draft.Topic.IsCasualty || named.Contains(entry.Id)).Select(entry => builder.Build(entry.Draft, entry.Id))
                .OrderByDescending(series => series.Values.Sum(value => value.Members.Count)).ThenBy(series => series.Label, StringComparer.Ordinal).ThenBy(series => series.Id, StringComparer.Ordinal)],
            [.. findings.DistinctBy(finding => finding.Id).OrderBy(finding => Urgency(finding.Relation)).ThenByDescending(finding => finding.Members.Count).ThenBy(finding => finding.Id, StringComparer.Ordinal)]);
    }

    private static int Urgency(Relation relation) => relation switch
    {
        Relation.Conflict => 0,
        Relation.SumFails => 1,
        Relation.ShareFails => 2,
        Relation.QuoteVariants => 3,
        Relation.Update => 4,
        Relation.Scope => 5,
        Relation.Rounded => 6,
        Relation.Agree => 7,
        Relation.SumHolds => 8,
        Relation.ShareHolds => 9,
        _ => 10,
    };
}
