using ClaimTracker.Data.Entities;
using ClaimTracker.Reconciliation;
using ClaimTracker.Review;

namespace ClaimTracker.Data.Review;

/// <summary>Says which findings are matters for an editor.</summary>
public static class Matters
{
    /// <summary>The relations that an editor settles; the others say that something fits, and wait for nobody.</summary>
    public static IReadOnlyList<Relation> Relations { get; } = [Relation.Conflict, Relation.SumFails, Relation.ShareFails, Relation.QuoteVariants];

    /// <summary>The findings that wait: matters that nobody has settled, and settled ones with new evidence.</summary>
    public static IQueryable<StoredFinding> WaitingForEditor(this IQueryable<StoredFinding> findings) => findings.Where(f =>
        f.IsCurrent && (f.Disposition == Disposition.Reopened || (f.Disposition == Disposition.Open && Relations.Contains(f.Relation))));
}
