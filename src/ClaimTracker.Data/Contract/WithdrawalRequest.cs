using System.Text.Json.Serialization;

namespace ClaimTracker.Data.Contract;

/// <summary>Withdraws all articles of a story: nothing is taken from them any more, their texts stay.</summary>
/// <param name="Reviewer">Display name of who does it; not blank.</param>
/// <param name="Reason">Why, in Markdown; not blank.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record WithdrawalRequest(string Reviewer, string Reason);
