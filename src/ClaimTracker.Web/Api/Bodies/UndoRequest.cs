using System.Text.Json.Serialization;

namespace ClaimTracker.Web.Api.Bodies;

/// <summary>Takes a decision back by a step of its own.</summary>
/// <param name="Reviewer">Display name of who does it; not blank.</param>
/// <param name="Rationale">Why, in Markdown.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record UndoRequest(string Reviewer, string? Rationale = null);
