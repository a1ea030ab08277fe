using ClaimTracker.Review;

namespace ClaimTracker.Data.Review;

/// <summary>What an editor decides about a finding.</summary>
/// <param name="FindingId">The stored finding's id.</param>
/// <param name="SeenVersion">The finding's version that the editor saw; null to decide whatever it is now.</param>
/// <param name="Judgement">Whether the members are about one quantity.</param>
/// <param name="Method">How the value to report was come by; null when the judgement is all.</param>
/// <param name="ReportedValue">The value to report; null when none is named.</param>
/// <param name="Rationale">Why, in Markdown; may be empty.</param>
/// <param name="Reviewer">Display name of who decides; not blank.</param>
public sealed record NewDecision(
    string FindingId, int? SeenVersion, Judgement Judgement, SettlingMethod? Method, decimal? ReportedValue, string Rationale, string Reviewer);
