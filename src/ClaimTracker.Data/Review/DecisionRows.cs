using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using ClaimTracker.Review;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Review;

/// <summary>Turns stored decisions into the library's.</summary>
internal static class DecisionRows
{
    /// <summary>The decisions in the order of the query, with their ranks.</summary>
    public static async Task<IReadOnlyList<Decision>> FetchAsync(ClaimTrackerDbContext db, IQueryable<StoredDecision> decisions, CancellationToken cancellationToken)
    {
        var rows = await decisions.AsNoTracking().ToListAsync(cancellationToken);
        if (rows.Count == 0)
        {
            return [];
        }

        var ids = rows.ConvertAll(d => d.Id).ToArray();
        var ranks = (await db.DecisionRanks.AsNoTracking().Where(r => EF.Parameter(ids).Contains(r.DecisionId)).OrderBy(r => r.Ordinal).ToListAsync(cancellationToken))
            .ToLookup(r => r.DecisionId, r => new ValueRank(r.Value, r.Words, r.Rank, r.Reason), StringComparer.Ordinal);
        return rows.ConvertAll(d => ToDecision(d) with { Ranks = [.. ranks[d.Id]] });
    }

    /// <summary>The passages on which decisions rested, by decision.</summary>
    public static async Task<ILookup<string, EvidenceRow>> EvidenceAsync(ClaimTrackerDbContext db, IReadOnlyList<string> decisionIds, CancellationToken cancellationToken)
    {
        var ids = decisionIds.ToArray();
        var rows = await db.DecisionEvidence.AsNoTracking().Where(e => EF.Parameter(ids).Contains(e.DecisionId)).OrderBy(e => e.DecisionId).ThenBy(e => e.Ordinal).ToListAsync(cancellationToken);
        var articleIds = rows.Select(e => e.ArticleId).Distinct(StringComparer.Ordinal).ToArray();
        var articles = await db.Articles.Where(a => EF.Parameter(articleIds).Contains(a.Id))
            .Select(a => new ArticleLink(a.Id, a.Label, a.Publisher, a.OutletId, a.Published)).ToDictionaryAsync(a => a.Id, StringComparer.Ordinal, cancellationToken);
        return rows.ToLookup(
            e => e.DecisionId, e => new EvidenceRow(articles.GetValueOrDefault(e.ArticleId), e.ArticleId, e.Span, e.Surface, e.Value, e.IsSetApart), StringComparer.Ordinal);
    }

    public static Decision ToDecision(StoredDecision row) => new(
        row.Id, row.FindingId, row.Judgement, row.Method, row.ReportedValue, row.Rationale, row.Reviewer, row.DecidedUtc, row.Evidence, row.Undoes)
    {
        ReportedHigh = row.ReportedHigh,
        About = row.About,
    };
}
