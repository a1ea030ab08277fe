using System.Collections.Concurrent;

namespace ClaimTracker.Data.Importing;

/// <summary>The imports of which files are being read in this process, so that one can be stopped in the middle of a step.</summary>
public sealed class RunningImports
{
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _running = new(StringComparer.Ordinal);

    /// <summary>Marks an import as being read; ended by disposing what is returned.</summary>
    /// <param name="importId">The import.</param>
    /// <param name="cancellationToken">Stops it too.</param>
    internal Step Begin(string importId, CancellationToken cancellationToken)
    {
        var source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _running[importId] = source;
        return new Step(this, importId, source);
    }

    /// <summary>Stops the reading of an import, if it is being read.</summary>
    public void Stop(string importId)
    {
        if (_running.TryGetValue(importId, out var source))
        {
            lock (source)
            {
                if (_running.ContainsKey(importId))
                {
                    source.Cancel();
                }
            }
        }
    }

    internal sealed class Step(RunningImports all, string importId, CancellationTokenSource source) : IDisposable
    {
        public CancellationToken Token { get; } = source.Token;

        public void Dispose()
        {
            lock (source)
            {
                all._running.TryRemove(importId, out _);
                source.Dispose();
            }
        }
    }
}
