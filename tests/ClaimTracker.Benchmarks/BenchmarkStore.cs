using ClaimTracker.Data;
using ClaimTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Benchmarks;

/// <summary>A store in a folder of its own, which goes with it.</summary>
internal sealed class BenchmarkStore : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private BenchmarkStore(string folder)
    {
        Folder = folder;
        _services = new ServiceCollection().AddClaimTrackerStore(options => options.Folder = folder).BuildServiceProvider();
    }

    public string Folder { get; }

    public static async Task<BenchmarkStore> CreateAsync(bool open = true)
    {
        var store = new BenchmarkStore(Path.Combine(Path.GetTempPath(), "claimtracker-benchmark-" + Guid.NewGuid().ToString("N")));
        if (open)
        {
            await store.Get<ClaimTrackerStore>().OpenAsync(default);
        }

        return store;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public ClaimTrackerDbContext Read() => Get<IDbContextFactory<ClaimTrackerDbContext>>().CreateDbContext();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, true);
        }
    }
}
