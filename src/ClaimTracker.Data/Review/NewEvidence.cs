using ClaimTracker.Data.Entities;
using ClaimTracker.Review;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Review;

/// <summary>Says whether passages have joined a matter since it was decided. One that has left it, or stands in another order, is no news.</summary>
internal static class NewEvidence
{
    /// <param name="history">All decisions on the finding, the oldest first.</param>
    /// <param name="known">The passages by decision.</param>
    /// <param name="members">The passages as they stand now.</param>
    public static bool Has(IReadOnlyList<Decision> history, Func<string, IEnumerable<DecisionEvidence>> known, IEnumerable<(string ArticleId, TextSpan Span, string Surface, decimal? Value)> members)
    {
        if (Dispositions.InForce(history) is not { } decision)
        {
            return false;
        }

        var then = known(decision.Id).Select(e => (e.ArticleId, e.Span, e.Surface, e.Value)).ToHashSet();
        return members.Any(member => !then.Contains(member));
    }

    /// <summary>The passages that the decisions in force on some findings rested on, with the value that each says to report, by finding; none for a finding without one.</summary>
    public static async Task<IReadOnlyDictionary<string, (decimal? Reported, IReadOnlySet<(string ArticleId, TextSpan Span, string Surface, decimal? Value)> Passages)>> KnownAsync(
        ClaimTrackerDbContext db, string[] findingIds, CancellationToken cancellationToken)
    {
        var histories = findingIds.Length == 0 ? [] : await DecisionRows.FetchAsync(
            db, db.Decisions.Where(d => EF.Parameter(findingIds).Contains(d.FindingId)).OrderBy(d => d.FindingId).ThenBy(d => d.Ordinal), cancellationToken);
        var inForce = histories.GroupBy(d => d.FindingId, StringComparer.Ordinal).Select(history => Dispositions.InForce([.. history])).OfType<Decision>()
            .ToList();
        var ids = inForce.ConvertAll(d => d.Id).ToArray();
        var known = ids.Length == 0 ? [] : await db.DecisionEvidence.AsNoTracking().Where(e => EF.Parameter(ids).Contains(e.DecisionId)).ToListAsync(cancellationToken);
        var byDecision = known.ToLookup(e => e.DecisionId, e => (e.ArticleId, e.Span, e.Surface, e.Value), StringComparer.Ordinal);
        return inForce.ToDictionary(
            d => d.FindingId, d => (d.ReportedValue, (IReadOnlySet<(string ArticleId, TextSpan Span, string Surface, decimal? Value)>)byDecision[d.Id].ToHashSet()), StringComparer.Ordinal);
    }

    public static async Task<bool> HasAsync(ClaimTrackerDbContext db, IReadOnlyList<Decision> history, IReadOnlyList<FindingMember> members, CancellationToken cancellationToken)
    {
        if (Dispositions.InForce(history) is not { } decision)
        {
            return false;
        }

        var known = await db.DecisionEvidence.AsNoTracking().Where(e => e.DecisionId == decision.Id).ToListAsync(cancellationToken);
        return Has(history, _ => known, members.Select(m => (m.ArticleId, m.Span, m.Surface, m.Value)));
    }
}
