using ClaimTracker.Review;

namespace ClaimTracker.Data.Contract;

/// <summary>An editor's act on a finding.</summary>
/// <param name="Id">Its id.</param>
/// <param name="FindingId">The finding.</param>
/// <param name="Judgement">Whether the members are about one quantity.</param>
/// <param name="Method">How the value to report was come by.</param>
/// <param name="ReportedValue">The value to report.</param>
/// <param name="Rationale">Why, in Markdown.</param>
/// <param name="Reviewer">Display name of who decided.</param>
/// <param name="Decided">When, UTC.</param>
/// <param name="Undoes">Id of the decision that this one takes back.</param>
/// <param name="Undone">Whether a later step takes it back.</param>
/// <param name="InForce">Whether it says where the matter stands.</param>
public sealed record DecisionBody(
    string Id,
    string FindingId,
    Judgement Judgement,
    SettlingMethod? Method,
    decimal? ReportedValue,
    string Rationale,
    string Reviewer,
    DateTime Decided,
    string? Undoes,
    bool Undone,
    bool InForce)
{
    /// <summary>How the reported value is printed where it is two sides of a vote: "6-3"; else null.</summary>
    public string? ReportedAs { get; init; }
}
