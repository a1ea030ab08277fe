using System.Text.Json.Serialization;
using ClaimTracker.Review;

namespace ClaimTracker.Data.Contract;

/// <summary>What an editor decides about a finding. The version that was read goes into the If-Match header.</summary>
/// <param name="Judgement">Whether the members are about one quantity.</param>
/// <param name="Reviewer">Display name of who decides; not blank.</param>
/// <param name="Method">How the value to report was come by; null when the judgement is all.</param>
/// <param name="ReportedValue">The value to report; null when none is named.</param>
/// <param name="Rationale">Why, in Markdown.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DecisionRequest(Judgement Judgement, string Reviewer, SettlingMethod? Method = null, decimal? ReportedValue = null, string? Rationale = null);
