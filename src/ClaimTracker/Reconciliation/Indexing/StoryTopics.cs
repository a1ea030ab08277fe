using ClaimTracker.Reading;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Grouping;
using ClaimTracker.Reconciliation.Relations;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Indexing;

/// <summary>Says which topics articles speak of, and under which keys the articles on a topic are found, by the names of one story.</summary>
public sealed class StoryTopics
{
    private readonly NameLinks _names;
    private readonly Dictionary<string, HashSet<long>> _keys = new(StringComparer.Ordinal);

    /// <param name="links">Every link of names that the story's statements give.</param>
    /// <param name="decisions">What editors said about names.</param>
    public StoryTopics(IReadOnlyList<NameLink> links, IReadOnlyList<NameDecision> decisions) => _names = new NameLinks(links, decisions);

    /// <summary>The links that statements of these articles give, each pair of names once.</summary>
    public static IReadOnlyList<NameLink> LinksIn(IReadOnlyList<ArticleReading> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var story = Reconciler.InOrder(articles);
        var figures = new StoryFigures(story);
        return StatementLinks.Find(figures.All, new StatementIndex(figures));
    }

    /// <summary>Keys under which articles stand that count something by one of the linked names.</summary>
    public IReadOnlyList<long> NamesLinkedWith(NameLink link)
    {
        ArgumentNullException.ThrowIfNull(link);
        return [.. new[] { link.One, link.Other }.Select(NameLinks.LexiconName).Concat(_names.Linked(_names.NameOf(link.One)).Select(ByLexicon)).Distinct(StringComparer.Ordinal).Select(ArticleIndex.Hash)];
    }

    /// <summary>The topics that the article's figures are on.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="near">Indexes of sentences: only figures in them or beside them; null for all.</param>
    public IReadOnlySet<string> Of(ArticleReading reading, IReadOnlySet<int>? near = null) =>
        Of(reading, figure => near is null || near.Contains(figure.Sentence) || near.Contains(figure.Sentence - 1) || near.Contains(figure.Sentence + 1));

    /// <summary>The topics on which the article counts something by one of the linked names, or by a name that is linked with them.</summary>
    public IReadOnlySet<string> OfNames(ArticleReading reading, NameLink link)
    {
        ArgumentNullException.ThrowIfNull(link);
        var name = _names.NameOf(link.One);
        var found = new HashSet<string>(StringComparer.Ordinal);
        Visit(reading, (_, topic) =>
        {
            if (topic.Thing == name || topic.Of == name)
            {
                found.Add(topic.Family);
            }
        });
        return found;
    }

    /// <summary>The topics of ratios that one of these keys of shares speaks of.</summary>
    public IReadOnlySet<string> OfRatios(ArticleReading reading, IReadOnlySet<long> shares) =>
        Of(reading, figure => ShareFindings.StemsOfRatio(figure).Any(stem => shares.Contains(ArticleIndex.Hash(stem))));

    /// <summary>The keys under which articles with an answer to the article's ratios on these topics stand.</summary>
    public IReadOnlySet<long> SharesFor(ArticleReading reading, IReadOnlySet<string> topics)
    {
        ArgumentNullException.ThrowIfNull(topics);
        var keys = new HashSet<long>();
        Visit(reading, (figure, topic) =>
        {
            if (topics.Contains(topic.Family))
            {
                keys.UnionWith(ShareFindings.StemsOfRatio(figure).Select(ArticleIndex.Hash));
            }
        });
        return keys;
    }

    /// <summary>The keys under which every article stands that speaks of the topic; none for a topic that this object has not given.</summary>
    public IEnumerable<long> KeysOf(string topic) => _keys.TryGetValue(topic, out var keys) ? keys : [];

    private HashSet<string> Of(ArticleReading reading, Func<StoryFigure, bool> isWanted)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        Visit(reading, (figure, topic) =>
        {
            if (isWanted(figure))
            {
                found.Add(topic.Family);
            }
        });
        return found;
    }

    private void Visit(ArticleReading reading, Action<StoryFigure, Topic> visit)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var story = Reconciler.InOrder([reading]);
        var figures = new StoryFigures(story);
        var index = new TopicIndex(new StatementIndex(figures), _names);
        foreach (var figure in figures.All)
        {
            var topic = index.Of(figure);
            if (!topic.IsComparable && figure.Mention.Parts.Count == 0 && figure.Mention.OutOf is null)
            {
                continue;
            }

            if (!_keys.TryGetValue(topic.Family, out var keys))
            {
                _keys.Add(topic.Family, keys = []);
                foreach (var thing in _names.Linked(topic.Thing))
                {
                    foreach (var of in topic.Of.Length == 0 ? [""] : _names.Linked(topic.Of))
                    {
                        keys.Add(ArticleIndex.KeyOf(new Topic(topic.Measure, topic.Unit, ByLexicon(thing), topic.Predicate, ByLexicon(of))));
                    }
                }
            }

            visit(figure, topic);
        }
    }

    // A name that an editor set apart stands in the index under the sense that it shares with others.
    private static string ByLexicon(string name) => name is "" or "person" || name[^1] == '.' ? name : NameLinks.LexiconName(name);
}
