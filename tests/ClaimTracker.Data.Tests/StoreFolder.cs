using System.Text;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Data.Tests;

/// <summary>A store on a real SQLite file in a folder of its own, which goes with it.</summary>
internal sealed class StoreFolder : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly bool _keep;

    private StoreFolder(string path, bool keep, ReadingRules? rules)
    {
        Path = path;
        _keep = keep;
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Clock);
        if (rules is not null)
        {
            services.AddSingleton(rules);
        }

        services.AddClaimTrackerStore(options => options.Folder = path);
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public string Path { get; }

    public FixedClock Clock { get; } = new();

    public ClaimTrackerStore Store => Get<ClaimTrackerStore>();

    /// <summary>A name for a folder that does not exist yet.</summary>
    public static string NewPath() => System.IO.Path.Combine(System.IO.Path.GetTempPath(), "claimtracker-" + Guid.NewGuid().ToString("N"));

    /// <summary>Opens a new store that reads by <see cref="LittleRules"/>, or by the rules given.</summary>
    public static async Task<StoreFolder> CreateAsync(ReadingRules? rules = null)
    {
        var folder = new StoreFolder(NewPath(), false, rules ?? LittleRules.Version("first"));
        await folder.Store.OpenAsync(default);
        return folder;
    }

    /// <summary>The services on a folder, the store not yet opened, the folder left behind.</summary>
    public static StoreFolder At(string path, ReadingRules? rules = null) => new(path, true, rules);

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public ClaimTrackerDbContext Read() => Get<IDbContextFactory<ClaimTrackerDbContext>>().CreateDbContext();

    /// <summary>Adds texts to one story; each is named after its place: 0.txt, 1.txt …</summary>
    public Task<IReadOnlyList<AddOutcome>> AddAsync(params string[] texts) => AddToAsync("Buses", texts);

    public Task<IReadOnlyList<AddOutcome>> AddToAsync(string story, params string[] texts) => Get<AddArticles>().RunAsync(
        [.. texts.Select((text, i) => ArticleSubmission.OfFile($"{i}.txt", Encoding.UTF8.GetBytes(text)))], story, null, default);

    /// <summary>Does long work in the background, has somebody want to write as soon as it stores, and looks at what that writer finds.</summary>
    /// <param name="work">Begins the work.</param>
    /// <param name="look">Looks while the work has given way.</param>
    public async Task<T> DoWhileSomebodyWritesAsync<T>(Func<Task<T>> work, Func<ClaimTrackerDbContext, Task> look)
    {
        var first = await Store.BeginWritingAsync(default);
        var working = work();
        while (!Store.IsWaitedForPatiently)
        {
            await Task.Delay(5);
        }

        var editor = Store.BeginWritingAsync(default);
        await first.DisposeAsync();
        await using (await editor)
        {
            await using var meanwhile = Read();
            await look(meanwhile);
        }

        return await working;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (!_keep && Directory.Exists(Path))
        {
            Directory.Delete(Path, true);
        }
    }
}
