using System.Collections.Concurrent;
using System.Diagnostics;
using ClaimTracker.Data.Sqlite;

namespace ClaimTracker.Data.Browse;

/// <summary>Keeps totals and facets of lists as long as nothing was written: counting is what a list costs, and most lists are opened again.</summary>
public sealed class ListCounts(ClaimTrackerStore store)
{
    private const int MaxEntries = 400;

    // Longer than this nobody waits for facets twice.
    private static readonly TimeSpan Slow = TimeSpan.FromMilliseconds(200);

    private readonly ConcurrentDictionary<string, Entry> _counts = new(StringComparer.Ordinal);

    /// <summary>The same for whoever need not know whether the count lags.</summary>
    internal Task<T> GetAsync<T>(string list, Func<Task<T>> count, bool mayLag)
        where T : notnull => GetAsync(list, count, mayLag ? () => { } : null);

    /// <param name="list">Names what is counted: the list and its filter.</param>
    /// <param name="count">Counts it; not called when it is known.</param>
    /// <param name="onLag">
    /// Called when a slow count of before the last writing is given once more, while it is counted again behind the page: what narrows a large list need not be
    /// exact to the last article. Null where it must be.
    /// </param>
    internal async Task<T> GetAsync<T>(string list, Func<Task<T>> count, Action? onLag = null)
        where T : notnull
    {
        // Read before counting: what is written meanwhile is counted again by the next who asks.
        var generation = store.Generation;
        var key = $"{typeof(T)} {list}";
        var old = _counts.GetValueOrDefault(key);
        if (old?.Generation != generation)
        {
            if (_counts.Count >= MaxEntries)
            {
                _counts.Clear();
            }

            var anew = new Entry(generation, new Lazy<Task<Counted>>(() => Task.Run(() => CountAsync(count))));
            anew = _counts.AddOrUpdate(key, anew, (_, there) => there.Generation >= generation ? there : anew);
            if (onLag is not null && old?.Done is { } lagging && lagging.Took > Slow)
            {
                onLag();
                _ = anew.Work.Value;
                return (T)lagging.Value;
            }

            old = anew;
        }

        try
        {
            return (T)(await old.Work.Value).Value;
        }
        catch
        {
            _counts.TryRemove(new KeyValuePair<string, Entry>(key, old));
            throw;
        }
    }

    private static async Task<Counted> CountAsync<T>(Func<Task<T>> count)
        where T : notnull
    {
        var began = Stopwatch.GetTimestamp();
        var value = await count();
        return new Counted(value, Stopwatch.GetElapsedTime(began));
    }

    private sealed record Counted(object Value, TimeSpan Took);

    private sealed record Entry(long Generation, Lazy<Task<Counted>> Work)
    {
        /// <summary>What was counted; null while it is not yet.</summary>
        public Counted? Done => Work.IsValueCreated && Work.Value.IsCompletedSuccessfully ? Work.Value.Result : null;
    }
}
