using ClaimTracker.Data.Sqlite;

namespace ClaimTracker.Cli.Desk;

/// <summary>Opens the store for a verb, or finds the server that holds it.</summary>
internal static class OpenDesk
{
    /// <summary>Opens the store that a verb reads.</summary>
    /// <param name="terminal">Told when there is no store.</param>
    /// <param name="folder">The folder that the command names; null for the default.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>Null when there is no store.</returns>
    /// <exception cref="StoreUnavailableException">The store is damaged, read-only, newer than the program, or held by a process that does not answer.</exception>
    public static Task<IStoreDesk?> FindAsync(Terminal terminal, string? folder, CancellationToken cancellationToken) => OrServerAsync(
        async () => await StoreSession.OpenExistingAsync(terminal, folder, cancellationToken) is { } session ? new OwnDesk(session) : null, folder, cancellationToken);

    /// <summary>Opens the store, and creates it where there is none.</summary>
    /// <param name="folder">The folder that the command names; null for the default.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="StoreUnavailableException">The store is damaged, read-only, newer than the program, or held by a process that does not answer.</exception>
    public static async Task<IStoreDesk> ForAddingAsync(string? folder, CancellationToken cancellationToken) =>
        (await OrServerAsync(async () => new OwnDesk(await StoreSession.OpenAsync(folder, cancellationToken)), folder, cancellationToken))!;

    private static async Task<IStoreDesk?> OrServerAsync(Func<Task<OwnDesk?>> open, string? folder, CancellationToken cancellationToken)
    {
        try
        {
            return await open();
        }
        catch (StoreUnavailableException held) when (held.Problem == StoreProblem.Locked)
        {
            if (await ServerDesk.FindAsync(StoreLocation.Find(folder), cancellationToken) is { } server)
            {
                return server;
            }

            throw;
        }
    }
}
