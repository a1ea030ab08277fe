namespace ClaimTracker.Data.Sqlite;

/// <summary>What came of opening the store.</summary>
/// <param name="Location">Where it is.</param>
/// <param name="Created">Whether there was no database there before.</param>
public sealed record StoreOpening(StoreLocation Location, bool Created);
