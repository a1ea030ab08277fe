using ClaimTracker.Mentions.Locations;

namespace ClaimTracker.Data.Browse;

/// <summary>A place by name, with what its page is found by.</summary>
/// <param name="Id">Id of the place.</param>
/// <param name="Name">Its name.</param>
/// <param name="CountryCode">ISO 3166-1 alpha-2; null when it is in none or stays open.</param>
/// <param name="Kind">What sort of place it is.</param>
public sealed record PlaceLink(string Id, string Name, string? CountryCode, PlaceKind Kind);
