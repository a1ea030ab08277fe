using System.Runtime.InteropServices;

namespace ClaimTracker.Data.Ingest;

/// <summary>What the articles of a transaction add to the counts of sources, places and stories, until it is written.</summary>
internal sealed class PendingCounts
{
    private readonly Dictionary<string, (int Makes, int Carries, int Articles)> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Mentions, int Articles)> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _stories = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, (int Makes, int Carries, int Articles)> Sources => _sources;

    public IReadOnlyDictionary<string, (int Mentions, int Articles)> Places => _places;

    public IReadOnlyDictionary<string, int> Stories => _stories;

    public void AddSource(string id, int makes, int carries)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_sources, id, out _);
        count = (count.Makes + makes, count.Carries + carries, count.Articles + 1);
    }

    public void AddPlace(string id, int mentions)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, id, out _);
        count = (count.Mentions + mentions, count.Articles + 1);
    }

    public void AddArticle(string storyId) => CollectionsMarshal.GetValueRefOrAddDefault(_stories, storyId, out _)++;

    public void Clear()
    {
        _sources.Clear();
        _places.Clear();
        _stories.Clear();
    }
}
