using System.Collections.Concurrent;
using ClaimTracker.Data.Sqlite;

namespace ClaimTracker.Data.Browse;

/// <summary>Keeps totals and facets of lists as long as nothing was written: counting is what a list costs, and most lists are opened again.</summary>
public sealed class ListCounts(ClaimTrackerStore store)
{
    private const int MaxEntries = 400;

    private readonly ConcurrentDictionary<string, Lazy<Task<object>>> _counts = new(StringComparer.Ordinal);
    private long _generation = -1;

    /// <param name="list">Names what is counted: the list and its filter.</param>
    /// <param name="count">Counts it; not called when it is known.</param>
    internal async Task<T> GetAsync<T>(string list, Func<Task<T>> count)
        where T : notnull
    {
        // Read before counting: what is written meanwhile is counted again by the next who asks.
        var generation = store.Generation;
        if (Interlocked.Exchange(ref _generation, generation) != generation || _counts.Count >= MaxEntries)
        {
            _counts.Clear();
        }

        // The generation is part of the name, as a slow count may come to be stored after the clearing.
        var key = FormattableString.Invariant($"{generation} {typeof(T)} {list}");
        var entry = _counts.GetOrAdd(key, _ => new Lazy<Task<object>>(async () => await count()));
        try
        {
            return (T)await entry.Value;
        }
        catch
        {
            _counts.TryRemove(new KeyValuePair<string, Lazy<Task<object>>>(key, entry));
            throw;
        }
    }
}
