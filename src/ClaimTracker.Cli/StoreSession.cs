using ClaimTracker.Data;
using ClaimTracker.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Cli;

/// <summary>The store and its use cases, open for one command.</summary>
internal sealed class StoreSession : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private StoreSession(ServiceProvider services) => _services = services;

    /// <summary>Where the store is.</summary>
    public StoreLocation Location => Get<ClaimTrackerStore>().Location;

    /// <summary>Opens the store, and creates it where there is none.</summary>
    /// <param name="folder">The folder that the command names; null for the default.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="StoreUnavailableException">The store is damaged, read-only, in use, or newer than the program.</exception>
    public static async Task<StoreSession> OpenAsync(string? folder, CancellationToken cancellationToken)
    {
        var session = new StoreSession(new ServiceCollection().AddClaimTrackerStore(options => options.Folder = folder).BuildServiceProvider());
        try
        {
            await session.Get<ClaimTrackerStore>().OpenAsync(cancellationToken);
            return session;
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
    }

    /// <summary>Opens the store that a command reads; says so when there is none.</summary>
    /// <returns>Null when there is no store.</returns>
    public static async Task<StoreSession?> OpenExistingAsync(Terminal terminal, string? folder, CancellationToken cancellationToken)
    {
        return FindExisting(terminal, folder) is null ? null : await OpenAsync(folder, cancellationToken);
    }

    /// <summary>Finds the store that a command reads; says so when there is none.</summary>
    /// <returns>Null when there is no store.</returns>
    public static StoreLocation? FindExisting(Terminal terminal, string? folder)
    {
        var location = StoreLocation.Find(folder);
        if (File.Exists(location.File))
        {
            return location;
        }

        terminal.Fail($"there is no database {location.File} yet; add articles first: claimtracker add PATH");
        return null;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
