using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using ClaimTracker.Quantities;
using ClaimTracker.Review;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Review;

/// <summary>Turns stored decisions into the library's.</summary>
internal static class DecisionRows
{
    public static readonly IReadOnlyDictionary<decimal, string> NoPairs = new Dictionary<decimal, string>();

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
        var pairs = await PairsAsync(db, ids, cancellationToken);
        return rows.ConvertAll(d => ToDecision(d) with { Ranks = [.. ranks[d.Id]], Pairs = pairs.GetValueOrDefault(d.Id) ?? NoPairs });
    }

    /// <summary>By decision, the printed words of the values that are two sides of a vote or a bet.</summary>
    public static async Task<Dictionary<string, IReadOnlyDictionary<decimal, string>>> PairsAsync(ClaimTrackerDbContext db, string[] decisionIds, CancellationToken cancellationToken)
    {
        var given = await db.DecisionEvidence.AsNoTracking().Where(e => EF.Parameter(decisionIds).Contains(e.DecisionId) && e.Value != null).OrderBy(e => e.DecisionId).ThenBy(e => e.Ordinal)
            .Select(e => new { e.DecisionId, Value = e.Value!.Value, e.Surface }).ToListAsync(cancellationToken);
        return given.GroupBy(e => e.DecisionId, StringComparer.Ordinal).ToDictionary(decision => decision.Key, decision => Pairs(decision.Select(e => ((decimal?)e.Value, e.Surface))), StringComparer.Ordinal);
    }

    /// <summary>The printed words of those values that are two sides of a vote or a bet.</summary>
    public static IReadOnlyDictionary<decimal, string> Pairs(IEnumerable<(decimal? Value, string Surface)> passages)
    {
        Dictionary<decimal, string>? pairs = null;
        foreach (var (value, surface) in passages)
        {
            if (value is { } number && PrintedValue.IsPair(surface))
            {
                (pairs ??= []).TryAdd(number, surface);
            }
        }

        return pairs ?? NoPairs;
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
