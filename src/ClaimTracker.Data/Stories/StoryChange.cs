using ClaimTracker.Data.Entities;
using ClaimTracker.Reconciliation;
using ClaimTracker.Reconciliation.Indexing;
using ClaimTracker.Reconciliation.Wordings;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Stories;

/// <summary>What new articles touch in a story: which of its quantities and findings are to be made anew, and from which articles.</summary>
/// <remarks>
/// Everything is found by keys. What comes of comparing only this part is what comes of comparing the whole story, because every article
/// that has a figure on a touched topic, or a variant of a touched quotation, is in it.
/// </remarks>
internal sealed class StoryChange(ClaimTrackerDbContext db, string storyId, StoryArticles articles, StoryIndex index, NarrationIndex narration, IReadOnlyList<NameDecision> decisions)
{
    private readonly HashSet<string> _topics = new(StringComparer.Ordinal);
    private readonly WordingSearch _quotations = new();
    private readonly HashSet<long> _wordings = [];
    private readonly HashSet<long> _commonRows = [];
    private readonly HashSet<string> _quoting = new(StringComparer.Ordinal);

    /// <summary>The articles that hang together with the new ones by narration that they share.</summary>
    public IReadOnlyCollection<string> Sharing { get; private set; } = [];

    public IReadOnlySet<string> Topics => _topics;

    /// <summary>Puts the new articles, which are loaded, into the index and finds what they touch.</summary>
    public async Task<StoryPart> AddAsync(IReadOnlyCollection<string> added, CancellationToken cancellationToken)
    {
        var indexed = added.ToDictionary(id => id, id => ArticleIndex.Of(articles.Reading(id)), StringComparer.Ordinal);
        var rows = indexed.Values.SelectMany(one => one.Keys).Where(key => key.Kind == IndexKind.QuotedRow).Select(key => key.Key).Distinct().ToList();
        var before = rows.ToDictionary(row => row, row => index.Details(IndexKind.QuotedRow, row, WordingSearch.MostWordings + 1));
        var slots = await OtherNamesAsync(indexed.Values, cancellationToken);
        var touched = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (var (id, one) in indexed)
        {
            foreach (var row in index.RowsOf([(id, one)]))
            {
                index.Add(row);
            }

            narration.Add(id, one.Narration, touched);
        }

        var (links, isNew) = await LinksAsync(slots.Concat(added), cancellationToken);
        var topics = new StoryTopics(links, decisions);
        foreach (var id in added)
        {
            _topics.UnionWith(topics.Of(articles.Reading(id)));
        }

        await TouchLinkedAsync(topics, links, isNew, cancellationToken);
        await articles.LoadAsync(touched.Keys, cancellationToken);
        foreach (var (id, sentences) in touched)
        {
            _topics.UnionWith(topics.Of(articles.Reading(id), sentences));
        }

        await TouchRatiosAsync(topics, indexed.Values, cancellationToken);
        await articles.LoadAsync(index.Articles(IndexKind.Topic, _topics.SelectMany(topics.KeysOf)), cancellationToken);
        var shares = articles.Readings.SelectMany(reading => topics.SharesFor(reading, _topics)).ToHashSet();
        await articles.LoadAsync(index.Articles(IndexKind.Share, shares), cancellationToken);
        await FollowQuotationsAsync(added, before, cancellationToken);
        Sharing = narration.Sharing(added);
        return new StoryPart(_topics, links, document => narration.SharedPieces(articles.ArticleId(document)), _wordings, _commonRows.Contains);
    }

    /// <summary>Whether a stored finding on a quotation or on narration is one of those that are made anew.</summary>
    public bool Touches(string articleId, TextSpan span, string topic) => topic switch
    {
        Finding.Narration => Sharing.Contains(articleId),
        Finding.Quotations => _quoting.Contains(articleId) && _quotations.PlacesOf(articles.Reading(articleId).Path, _wordings).Contains(span),
        _ => false,
    };

    /// <summary>The articles in which passages of findings on quotations stand that are made anew.</summary>
    public IReadOnlyCollection<string> Quoting => _quoting;

    /// <summary>One article for each name that fills a slot which a new article fills with another.</summary>
    private async Task<HashSet<string>> OtherNamesAsync(IEnumerable<ArticleIndex> added, CancellationToken cancellationToken)
    {
        const int mostNames = 8;
        var others = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in added.SelectMany(one => one.Keys).Where(key => key.Kind == IndexKind.Slot).Distinct())
        {
            others.UnionWith(index.Details(IndexKind.Slot, key.Key, mostNames).Where(there => there.Detail != key.Detail).Select(there => there.ArticleId));
        }

        await articles.LoadAsync(others, cancellationToken);
        return others;
    }

    private async Task<(IReadOnlyList<NameLink> Links, Func<NameLink, bool> IsNew)> LinksAsync(IEnumerable<string> looked, CancellationToken cancellationToken)
    {
        var stored = await NameLinkStorage.ReadAsync(db, storyId, cancellationToken);
        var known = stored.Select(link => (link.One, link.Other)).ToHashSet();
        var found = StoryTopics.LinksIn([.. looked.Distinct(StringComparer.Ordinal).Select(articles.Reading)]).Where(link => !known.Contains((link.One, link.Other))).ToList();
        return ([.. stored, .. found], link => !known.Contains((link.One, link.Other)));
    }

    /// <summary>Where two names became one, what was counted by either is compared anew.</summary>
    private async Task TouchLinkedAsync(StoryTopics topics, IReadOnlyList<NameLink> links, Func<NameLink, bool> isNew, CancellationToken cancellationToken)
    {
        foreach (var link in links.Where(isNew))
        {
            var counting = index.Articles(IndexKind.Name, topics.NamesLinkedWith(link));
            await articles.LoadAsync(counting, cancellationToken);
            foreach (var id in counting)
            {
                _topics.UnionWith(topics.OfNames(articles.Reading(id), link));
            }

            // Under their old names the topics are no more.
            _topics.UnionWith(await db.Quantities.Where(q => q.StoryId == storyId && db.QuantityMembers.Any(m => m.QuantityId == q.Id && EF.Parameter(counting.ToArray()).Contains(m.ArticleId)))
                .Select(q => q.Topic).Distinct().ToListAsync(cancellationToken));
        }
    }

    private async Task TouchRatiosAsync(StoryTopics topics, IEnumerable<ArticleIndex> added, CancellationToken cancellationToken)
    {
        var shares = added.SelectMany(one => one.Keys).Where(key => key.Kind == IndexKind.Share).Select(key => key.Key).ToHashSet();
        var ratios = index.Articles(IndexKind.Ratio, shares);
        await articles.LoadAsync(ratios, cancellationToken);
        foreach (var id in ratios)
        {
            _topics.UnionWith(topics.OfRatios(articles.Reading(id), shares));
        }
    }

    /// <summary>Follows the new quotations to their variants, and theirs, and loads every article that has one of them.</summary>
    private async Task FollowQuotationsAsync(IReadOnlyCollection<string> added, Dictionary<long, List<(long Detail, string ArticleId)>> before, CancellationToken cancellationToken)
    {
        var open = new List<long>(added.SelectMany(id => _quotations.Learn(articles.Reading(id))));
        foreach (var (row, there) in before)
        {
            // A row that has just become a common phrase holds nothing together any more.
            if (there.Count <= WordingSearch.MostWordings && index.Details(IndexKind.QuotedRow, row, WordingSearch.MostWordings + 1).Count > WordingSearch.MostWordings)
            {
                await LearnAsync(there, cancellationToken);
                open.AddRange(there.Select(one => one.Detail));
            }
        }

        while (open.Count > 0)
        {
            var fresh = open.Where(_wordings.Add).ToList();
            open.Clear();
            var near = fresh.ConvertAll(wording => (Wording: wording, Others: _quotations.RowsOf(wording).SelectMany(Candidates).Where(one => !_wordings.Contains(one.Detail)).Distinct().ToList()));
            await LearnAsync(near.SelectMany(one => one.Others), cancellationToken);
            open.AddRange(near.SelectMany(one => one.Others.Where(other => _quotations.AreOne(one.Wording, other.Detail)).Select(other => other.Detail)));
        }

        _quoting.UnionWith(index.Articles(IndexKind.Wording, _wordings));
        await articles.LoadAsync(_quoting, cancellationToken);
        foreach (var id in _quoting)
        {
            _quotations.Learn(articles.Reading(id));
        }
    }

    private List<(long Detail, string ArticleId)> Candidates(long row)
    {
        var found = index.Details(IndexKind.QuotedRow, row, WordingSearch.MostWordings + 1);
        if (found.Count <= WordingSearch.MostWordings)
        {
            return found;
        }

        _commonRows.Add(row);
        return [];
    }

    private async Task LearnAsync(IEnumerable<(long Detail, string ArticleId)> wordings, CancellationToken cancellationToken)
    {
        var unknown = wordings.Where(one => !_quotations.Knows(one.Detail)).Select(one => one.ArticleId).Distinct(StringComparer.Ordinal).ToList();
        await articles.LoadAsync(unknown, cancellationToken);
        unknown.ForEach(id => _quotations.Learn(articles.Reading(id)));
    }
}
