using ClaimTracker.Review;

namespace ClaimTracker.Data.Review;

/// <summary>What an editor decides about a finding.</summary>
/// <param name="FindingId">The stored finding's id.</param>
/// <param name="SeenVersion">The finding's version that the editor saw; null to decide whatever it is now.</param>
/// <param name="Judgement">What the editor says of the members.</param>
/// <param name="Method">How the value to report was come by; null when the judgement is all.</param>
/// <param name="ReportedValue">The value to report, or the lower end of a range; null when none is named.</param>
/// <param name="Rationale">Why, in Markdown; may be empty.</param>
/// <param name="Reviewer">Display name of who decides; not blank.</param>
public sealed record NewDecision(
    string FindingId, int? SeenVersion, Judgement Judgement, SettlingMethod? Method, decimal? ReportedValue, string Rationale, string Reviewer)
{
    /// <summary>The upper end for <see cref="SettlingMethod.ReportRange"/>; else null.</summary>
    public decimal? ReportedHigh { get; init; }

    /// <summary>How the values are ranked; those not named are normal.</summary>
    public IReadOnlyList<ValueRank> Ranks { get; init; } = [];

    /// <summary>For <see cref="Judgement.Split"/>: the places in the finding's list of members, counted from 0, of those to set apart.</summary>
    public IReadOnlyList<int> SetApart { get; init; } = [];

    /// <summary>For <see cref="Judgement.Split"/>: what those count instead, a noun phrase.</summary>
    public string? Counted { get; init; }

    /// <summary>For <see cref="Judgement.Merge"/>: id of the quantity that the members belong to.</summary>
    public string? QuantityId { get; init; }
}
