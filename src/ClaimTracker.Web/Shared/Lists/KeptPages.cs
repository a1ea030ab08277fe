using System.Collections.Concurrent;
using ClaimTracker.Data.Sqlite;

namespace ClaimTracker.Web.Shared.Lists;

/// <summary>Keeps the rows and the markup of list pages, and what searches found, as long as nothing is written: most lists are asked for again, by the same reader going back or by another.</summary>
/// <remarks>Only what is the same for every reader may be kept.</remarks>
internal sealed class KeptPages(ClaimTrackerStore store, int most)
{
    /// <summary>The key of those that keep what was found by searches: of these few are asked for again but by going back, and they would push out the lists.</summary>
    public const string Searches = "searches";

    /// <summary>Of lists. A page is some 50 to 100 KB of markup, and its rows are as much.</summary>
    public const int MostPages = 100;

    /// <summary>Of searches, each some 100 KB: hundreds come in a second, and whatever is kept is moved about when garbage is collected.</summary>
    public const int MostSearches = 16;

    private readonly ConcurrentDictionary<string, (long Generation, object Kept)> _pages = new(StringComparer.Ordinal);

    /// <summary>What the data are at now. To be asked for before they are read.</summary>
    public long Generation => store.Generation;

    /// <summary>What was kept at these data; null when nothing was.</summary>
    public T? Find<T>(string address, long generation)
        where T : class => _pages.TryGetValue(address, out var there) && there.Generation == generation ? there.Kept as T : null;

    public void Keep(string address, long generation, object kept)
    {
        if (_pages.Count >= most)
        {
            _pages.Clear();
        }

        _pages[address] = (generation, kept);
    }
}
