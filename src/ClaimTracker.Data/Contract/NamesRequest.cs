using System.Text.Json.Serialization;

namespace ClaimTracker.Data.Contract;

/// <summary>Says whether two names mean one thing, in every story and for articles that come later.</summary>
/// <param name="One">A name of what is counted; its last word counts.</param>
/// <param name="Other">The other name.</param>
/// <param name="Same">Whether they name the same thing; false keeps them apart.</param>
/// <param name="Reviewer">Display name of who says so; not blank.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record NamesRequest(string One, string Other, bool Same, string Reviewer);
