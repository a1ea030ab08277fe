namespace ClaimTracker.Data.Contract;

/// <summary>A location by name.</summary>
/// <param name="Id">Its id; null inside an article's figures.</param>
/// <param name="Name">Its name.</param>
/// <param name="Country">English name of its country; null when it is in none or stays open.</param>
public sealed record PlaceRef(string? Id, string Name, string? Country);
