using System.Text.Json.Serialization;
using ClaimTracker.Mentions.Attributions;

namespace ClaimTracker.Data.Contract;

/// <summary>The right name and kind of a source. The version that was read goes into the If-Match header.</summary>
/// <param name="Name">Its name from now on: a new one, or that of the source it is the same as.</param>
/// <param name="Kind">Its kind from now on.</param>
/// <param name="Reviewer">Display name of who corrects; not blank.</param>
/// <param name="Reason">Why, in Markdown.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SourceCorrectionRequest(string Name, SourceKind Kind, string Reviewer, string? Reason = null);
