using ClaimTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Data.Tests;

/// <summary>A store on a real SQLite file in a folder of its own, which goes with it.</summary>
internal sealed class StoreFolder : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly bool _keep;

    private StoreFolder(string path, bool keep)
    {
        Path = path;
        _keep = keep;
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddClaimTrackerStore(options => options.Folder = path);
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public string Path { get; }

    public FixedClock Clock { get; } = new();

    public ClaimTrackerStore Store => Get<ClaimTrackerStore>();

    /// <summary>A name for a folder that does not exist yet.</summary>
    public static string NewPath() => System.IO.Path.Combine(System.IO.Path.GetTempPath(), "claimtracker-" + Guid.NewGuid().ToString("N"));

    /// <summary>Opens a new store.</summary>
    public static async Task<StoreFolder> CreateAsync()
    {
        var folder = new StoreFolder(NewPath(), false);
        await folder.Store.OpenAsync(default);
        return folder;
    }

    /// <summary>The services on a folder, the store not yet opened, the folder left behind.</summary>
    public static StoreFolder At(string path) => new(path, true);

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public ClaimTrackerDbContext Read() => Get<IDbContextFactory<ClaimTrackerDbContext>>().CreateDbContext();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (!_keep && Directory.Exists(Path))
        {
            Directory.Delete(Path, true);
        }
    }
}
