using ClaimTracker.Quantities;
using ClaimTracker.Reading;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Grouping;
using ClaimTracker.Reconciliation.Indexing;
using ClaimTracker.Reconciliation.Origins;
using ClaimTracker.Reconciliation.Relations;
using ClaimTracker.Reconciliation.Things;
using ClaimTracker.Reconciliation.Wordings;

namespace ClaimTracker.Reconciliation;

/// <summary>Compares the articles of one story: which figures are about the same thing, and why they differ.</summary>
/// <remarks>
/// Figures meet by keys and values by cells, so the work grows with the articles: no figure, quotation or passage is ever held against
/// all others. Articles are taken in an order of their own, so the result does not depend on how they came.
/// </remarks>
public static class Reconciler
{
    /// <summary>
    /// The most articles of a story in which figures are also matched by all that is said of them, however it is worded. Up to here a story
    /// is compared whole when an article comes: a match is made of two articles, not of a key that both have.
    /// </summary>
    public const int MostMatchedWhole = 100;

    /// <param name="articles">The readings of one story's articles, in any order; the result does not depend on it.</param>
    public static StoryReconciliation Reconcile(IReadOnlyList<ArticleReading> articles) => Reconcile(articles, new StoryContext());

    /// <param name="articles">The readings of one story's articles, or of those that the part of the context speaks of, in any order.</param>
    /// <param name="context">What else is taken into account.</param>
    public static StoryReconciliation Reconcile(IReadOnlyList<ArticleReading> articles, StoryContext context)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(context);
        var part = context.Part;
        var story = InOrder(articles);
        var figures = new StoryFigures(story);
        if (part is null && story.Count <= MostMatchedWhole)
        {
            Counterparts.Link(story, figures, context.NameDecisions);
        }

        var statements = new StatementIndex(figures);
        var links = part?.Links ?? StatementLinks.Find(figures.All, statements);
        var names = new NameLinks(links, context.NameDecisions);
        var index = new TopicIndex(statements, names);
        var topics = ByTopic(figures.All, index, part);

        var narrated = part is null ? story.ConvertAll(article => NarrationReader.Read(article.Reading)) : [];
        var groups = part is null ? new TextReuse(narrated).Groups : [];
        var origins = new OriginResolver(story, new ReuseMap(part is null ? article => groups[article.Ordinal] : article => part.GroupsOf(article.Reading.Path)));
        var (series, findings) = Compare(topics, statements, names, index, origins, figures.All);
        findings.AddRange(QuotationVariants.Find(story, part));
        if (part is null)
        {
            findings.AddRange(ReuseFindings.Find(narrated, groups, (article, span) => span.Of(story[article].Reading.Text)));
        }

        return new StoryReconciliation(
            [.. series.OrderByDescending(one => one.Values.Sum(value => value.Members.Count)).ThenBy(one => one.Label, StringComparer.Ordinal).ThenBy(one => one.Id, StringComparer.Ordinal)],
            [.. findings.DistinctBy(finding => finding.Id).OrderBy(finding => finding.Rank).ThenBy(finding => finding.Id, StringComparer.Ordinal)])
        {
            Links = [.. links.Where(link => names.IsSuggested(link.One) && names.IsSuggested(link.Other))],
        };
    }

    /// <summary>The articles in the order in which they are compared.</summary>
    internal static List<StoryArticle> InOrder(IReadOnlyList<ArticleReading> articles)
    {
        var story = new StoryArticle[articles.Count];
        var ordered = IsOrdered(articles) ? articles : [.. articles.OrderBy(article => article.Path, StringComparer.Ordinal).ThenBy(article => article.Sha256, StringComparer.Ordinal)];
        WorkShares.Run(story.Length, (from, to) =>
        {
            var families = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = from; i < to; i++)
            {
                story[i] = new StoryArticle(ordered[i], i, families);
            }

            return to;
        });
        return [.. story];
    }

    private static bool IsOrdered(IReadOnlyList<ArticleReading> articles)
    {
        for (var i = 1; i < articles.Count; i++)
        {
            var order = string.CompareOrdinal(articles[i - 1].Path, articles[i].Path);
            if (order > 0 || (order == 0 && string.CompareOrdinal(articles[i - 1].Sha256, articles[i].Sha256) > 0))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The figures of each topic in story order, the topic that is spoken of first before others.</summary>
    internal static Dictionary<Topic, List<StoryFigure>> ByTopic(IReadOnlyList<StoryFigure> figures, TopicIndex index, StoryPart? part)
    {
        var shares = WorkShares.Run(figures.Count, (from, to) =>
        {
            var topics = new Dictionary<Topic, List<StoryFigure>>(ReferenceEqualityComparer.Instance);
            for (var i = from; i < to; i++)
            {
                var topic = index.Of(figures[i]);
                if (topics.TryGetValue(topic, out var members))
                {
                    members.Add(figures[i]);
                }
                else if (part is null || part.Topics.Contains(topic.Family))
                {
                    topics.Add(topic, [figures[i]]);
                }
            }

            return topics;
        });
        foreach (var (topic, members) in shares.Skip(1).SelectMany(share => share))
        {
            if (!shares[0].TryAdd(topic, members))
            {
                shares[0][topic].AddRange(members);
            }
        }

        return shares[0];
    }

    private static (List<Series> Series, List<Finding> Findings) Compare(
        Dictionary<Topic, List<StoryFigure>> topics, StatementIndex statements, NameLinks names, TopicIndex index, OriginResolver origins, IReadOnlyList<StoryFigure> figures)
    {
        var drafts = SeriesGrouping.Group(topics, statements, names);
        WoundedOfTheShot.Complete(drafts);
        var findings = new List<Finding>();
        var compare = new SeriesFindings(statements, origins);
        var quantities = new Dictionary<StoryFigure, string>();
        var ids = new List<(SeriesDraft Draft, string Id)>();
        var families = new Dictionary<string, string>(StringComparer.Ordinal);
        var places = drafts.GroupBy(draft => (draft.Topic.Key, draft.Scope)).ToDictionary(group => group.Key, group => group.Count());
        foreach (var draft in drafts)
        {
            var id = SeriesBuilder.IdOf(draft, draft.Topic.IsCasualty && places[(draft.Topic.Key, draft.Scope)] == 1);
            ids.Add((draft, id));
            families.TryAdd(id, draft.Topic.Family);
            foreach (var member in draft.Members)
            {
                if (member.Mention.Parts.Count > 0 || member.Mention.OutOf is not null)
                {
                    quantities[member] = id;
                }
            }

            findings.AddRange(compare.Find(draft, id, SeriesLabels.Label(draft)));
        }

        findings.AddRange(ScopeFindings.Find(ids));
        findings.AddRange(IncrementFindings.Find(ids));
        for (var i = 0; i < findings.Count; i++)
        {
            findings[i] = findings[i] with { Topic = families[findings[i].Quantity!] };
        }

        string? TopicOf(StoryFigure figure) => index.Of(figure) is var topic && topics.ContainsKey(topic) ? topic.Family : null;
        findings.AddRange(SumFindings.Find(figures, statements, TopicOf, quantities));
        findings.AddRange(ShareFindings.Find(figures, TopicOf, quantities));
        findings.AddRange(ChangeShares.Find(figures, TopicOf, quantities));
        var named = findings.Select(finding => finding.Quantity).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var builder = new SeriesBuilder(origins);
        return ([.. ids.Where(entry => (entry.Draft.Members.Count > 1 && !IsNoise(entry.Draft)) || entry.Draft.Topic.IsCasualty || named.Contains(entry.Id)).Select(entry => builder.Build(entry.Draft, entry.Id))], findings);
    }

    // "Five years", "40 yards" and ages of nothing in particular are no quantities that anybody reconciles, unless something was found on them.
    private static bool IsNoise(SeriesDraft series) => NamedAmounts.IsAnchor(series.Topic.Thing) || series.Topic.Measure is Measure.Age or Measure.Score
        || (series.Topic.Measure is not (Measure.Count or Measure.Money or Measure.Share) && series.Topic.Predicate.Length == 0 && series.Place is null
            && !series.Members.Any(member => member.Thing.Modifiers.Count > 0 || member.Mention.Subject is not null));
}
