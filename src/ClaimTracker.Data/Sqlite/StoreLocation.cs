namespace ClaimTracker.Data.Sqlite;

/// <summary>Says where the store is: the folder that was named, else <c>$CLAIMTRACKER_DATA</c>, else the user's data folder.</summary>
/// <param name="Folder">Full path of the folder.</param>
/// <param name="IsDefault">Whether nobody named a folder, so that it is the user's own default store.</param>
public sealed record StoreLocation(string Folder, bool IsDefault)
{
    /// <summary>The environment variable that names another folder.</summary>
    public const string Variable = "CLAIMTRACKER_DATA";

    /// <summary>The database file in the folder.</summary>
    public const string FileName = "claimtracker.db";

    /// <summary>Full path of the database file.</summary>
    public string File => Path.Combine(Folder, FileName);

    /// <summary>Full path of the file in which a server that holds the database leaves its address, so that the command line can talk to it.</summary>
    public string AddressFile => Path.Combine(Folder, "claimtracker.address");

    /// <param name="folder">The folder named by a setting; null or blank when none is.</param>
    /// <param name="environment">Reads an environment variable; null for the process's own.</param>
    public static StoreLocation Find(string? folder = null, Func<string, string?>? environment = null)
    {
        environment ??= Environment.GetEnvironmentVariable;
        var named = !string.IsNullOrWhiteSpace(folder) ? folder : environment(Variable);
        if (!string.IsNullOrWhiteSpace(named))
        {
            return new StoreLocation(Path.GetFullPath(named), false);
        }

        // $XDG_DATA_HOME or ~/.local/share on Linux, Application Support on macOS, %LOCALAPPDATA% on Windows.
        var xdg = environment("XDG_DATA_HOME");
        var data = !string.IsNullOrWhiteSpace(xdg) && Path.IsPathFullyQualified(xdg)
            ? xdg
            : Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return new StoreLocation(Path.GetFullPath(Path.Combine(data, "claimtracker")), true);
    }
}
