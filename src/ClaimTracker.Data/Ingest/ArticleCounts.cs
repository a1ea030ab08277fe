using ClaimTracker.Claims;
using ClaimTracker.Data.Entities;

namespace ClaimTracker.Data.Ingest;

/// <summary>What one article adds to the counts of its sources, its places and its story.</summary>
/// <remarks>Claims are counted once a source: what another article brought already is not counted again. A new claim needs no look at the store.</remarks>
internal sealed class ArticleCounts(Article article)
{
    private readonly HashSet<(string Claim, string Source)> _makes = [], _carries = [];
    private readonly HashSet<string> _sources = new(StringComparer.Ordinal), _newClaims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    public void Place(string id) => _places[id] = _places.GetValueOrDefault(id) + 1;

    public void Appearance(string claimId, ClaimKind kind, string? claimantId)
    {
        if (claimantId is not null)
        {
            _makes.Add((claimId, claimantId));
            _sources.Add(claimantId);
        }

        if (article.OutletId is { } outlet)
        {
            if (kind == ClaimKind.OwnVoice)
            {
                _makes.Add((claimId, outlet));
            }
            else if (!string.Equals(outlet, claimantId, StringComparison.Ordinal))
            {
                _carries.Add((claimId, outlet));
            }
        }
    }

    public void Hop(string claimId, string sourceId)
    {
        _carries.Add((claimId, sourceId));
        _sources.Add(sourceId);
    }

    /// <summary>Says that no other article has the claim.</summary>
    public void IsNew(string claimId) => _newClaims.Add(claimId);

    /// <summary>Forgets what another try found.</summary>
    public void Begin() => _newClaims.Clear();

    /// <param name="inserts">The writer's statements, once the article's rows are written.</param>
    /// <param name="isNew">Whether the article was not there before.</param>
    public void Store(ArticleInserts inserts, bool isNew)
    {
        var counts = new Dictionary<string, (int Makes, int Carries)>(StringComparer.Ordinal);
        foreach (var (claim, source) in _makes)
        {
            var count = counts.GetValueOrDefault(source);
            counts[source] = count with { Makes = count.Makes + (IsFirst(claim, source, inserts.HadMade) ? 1 : 0) };
        }

        foreach (var (claim, source) in _carries)
        {
            var count = counts.GetValueOrDefault(source);
            counts[source] = count with { Carries = count.Carries + (IsFirst(claim, source, inserts.HadCarried) ? 1 : 0) };
        }

        if (article.OutletId is { } outlet)
        {
            _sources.Add(outlet);
        }

        foreach (var source in _sources)
        {
            var (makes, carries) = counts.GetValueOrDefault(source);
            inserts.CountSource(source, makes, carries);
        }

        foreach (var (place, mentions) in _places)
        {
            inserts.CountPlace(place, mentions);
        }

        if (isNew)
        {
            inserts.CountStory(article.StoryId);
        }
    }

    private bool IsFirst(string claim, string source, Func<string, string, string, bool> had) => _newClaims.Contains(claim) || !had(claim, article.Id, source);
}
