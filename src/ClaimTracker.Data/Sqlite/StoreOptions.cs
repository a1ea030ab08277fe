namespace ClaimTracker.Data.Sqlite;

/// <summary>Where the store is.</summary>
public sealed class StoreOptions
{
    /// <summary>The folder of the database file; null for the default of <see cref="StoreLocation"/>.</summary>
    public string? Folder { get; set; }
}
