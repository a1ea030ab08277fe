namespace ClaimTracker.Data.Contract;

/// <summary>Where an article names a location.</summary>
/// <param name="Start">UTF-16 code units from the beginning of the text.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Surface">As it stands.</param>
/// <param name="Id">The location's id.</param>
/// <param name="Name">The location's name.</param>
/// <param name="Country">English name of its country; null when it is in none or stays open.</param>
/// <param name="Latitude">Degrees north; null when not resolved.</param>
/// <param name="Longitude">Degrees east; null when not resolved.</param>
public sealed record LocationMentionBody(int Start, int End, string Surface, string Id, string Name, string? Country, double? Latitude, double? Longitude);
