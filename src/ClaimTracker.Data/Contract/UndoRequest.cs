using System.Text.Json.Serialization;

namespace ClaimTracker.Data.Contract;

/// <summary>Takes a decision back by a step of its own.</summary>
/// <param name="Reviewer">Display name of who does it; not blank.</param>
/// <param name="Rationale">Why, in Markdown.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record UndoRequest(string Reviewer, string? Rationale = null);
