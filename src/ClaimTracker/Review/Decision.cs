namespace ClaimTracker.Review;

/// <summary>An editor's act on a finding. Decisions are appended, never changed; one that undoes another names it.</summary>
/// <param name="Id">Hash of what makes it: finding, reviewer, instant and content.</param>
/// <param name="FindingId">The finding it is about.</param>
/// <param name="Judgement">Whether the members are about one quantity.</param>
/// <param name="Method">How the value to report was come by; null when the judgement is all.</param>
/// <param name="ReportedValue">The value to report; null when none is named.</param>
/// <param name="Rationale">Why, in Markdown; may be empty.</param>
/// <param name="Reviewer">Display name of who decided.</param>
/// <param name="DecidedUtc">When.</param>
/// <param name="Evidence">Hash of the members as they stood, so that new evidence is noticed.</param>
/// <param name="Undoes">Id of the decision that this one takes back; null for a decision of its own.</param>
public sealed record Decision(
    string Id,
    string FindingId,
    Judgement Judgement,
    SettlingMethod? Method,
    decimal? ReportedValue,
    string Rationale,
    string Reviewer,
    DateTime DecidedUtc,
    string Evidence,
    string? Undoes)
{
    /// <summary>The upper end where a range is to be reported, <see cref="ReportedValue"/> being the lower; else null.</summary>
    public decimal? ReportedHigh { get; init; }

    /// <summary>How the values of the finding are ranked; those not named are normal.</summary>
    public IReadOnlyList<ValueRank> Ranks { get; init; } = [];

    /// <summary>How the values that are two sides of a vote or a bet are printed, as the evidence has them: a number alone does not say 6-3. Empty where there are none.</summary>
    public IReadOnlyDictionary<decimal, string> Pairs { get; init; } = new Dictionary<decimal, string>();

    /// <summary>For <see cref="Judgement.Split"/>: what the passages set apart are about. For <see cref="Judgement.Merge"/>: the other quantity's label. Else null.</summary>
    public string? About { get; init; }
}
