using ClaimTracker.Mentions.Locations;

namespace ClaimTracker.Data.Contract;

/// <summary>A location.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Country">English name of its country; null when it is in none or stays open.</param>
/// <param name="Kind">What sort of place it is.</param>
/// <param name="Latitude">Degrees north; null when not resolved.</param>
/// <param name="Longitude">Degrees east; null when not resolved.</param>
/// <param name="Mentions">How often articles name it.</param>
/// <param name="Articles">How many articles name it.</param>
public sealed record LocationItem(string Id, string Name, string? Country, PlaceKind Kind, double? Latitude, double? Longitude, int Mentions, int Articles);
