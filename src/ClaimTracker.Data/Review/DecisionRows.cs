using ClaimTracker.Data.Entities;
using ClaimTracker.Review;

namespace ClaimTracker.Data.Review;

/// <summary>Turns stored decisions into the library's.</summary>
internal static class DecisionRows
{
    public static Decision ToDecision(StoredDecision row) => new(
        row.Id, row.FindingId, row.Judgement, row.Method, row.ReportedValue, row.Rationale, row.Reviewer, row.DecidedUtc, row.Evidence, row.Undoes);
}
