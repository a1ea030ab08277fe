using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Review;
using ClaimTracker.Export;
using ClaimTracker.Review;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Exports;

/// <summary>Finds what editors decided on findings that rest on the words of claims.</summary>
internal static class ClaimDecisions
{
    /// <returns>By appearance, one plain sentence a decision in force, those of one finding once.</returns>
    public static async Task<ILookup<string, string>> OfAsync(ClaimTrackerDbContext db, IReadOnlyList<AppearanceRow> rows, CancellationToken cancellationToken)
    {
        var articles = rows.Select(r => r.Article.Id).Distinct().ToArray();
        var members = await db.FindingMembers
            .Where(m => EF.Parameter(articles).Contains(m.ArticleId) && db.Decisions.Any(d => d.FindingId == m.FindingId))
            .Select(m => new { m.FindingId, m.ArticleId, m.Span }).ToListAsync(cancellationToken);
        var findings = members.Select(m => m.FindingId).Distinct().ToArray();
        if (findings.Length == 0)
        {
            return Array.Empty<string>().ToLookup(_ => "", StringComparer.Ordinal);
        }

        var decided = (await db.Decisions.Where(d => EF.Parameter(findings).Contains(d.FindingId)).OrderBy(d => d.Ordinal).ToListAsync(cancellationToken))
            .GroupBy(d => d.FindingId)
            .Select(history => (history.Key, InForce: Dispositions.InForce([.. history.Select(DecisionRows.ToDecision)])))
            .Where(finding => finding.InForce is not null).ToList();
        var pairs = await DecisionRows.PairsAsync(db, [.. decided.Select(finding => finding.InForce!.Id)], cancellationToken);
        var sentences = decided.ToDictionary(
            finding => finding.Key, finding => DecisionSentence.Of(finding.InForce! with { Pairs = pairs.GetValueOrDefault(finding.InForce!.Id) ?? DecisionRows.NoPairs }), StringComparer.Ordinal);
        var byArticle = members.ToLookup(m => m.ArticleId, StringComparer.Ordinal);
        return rows
            .SelectMany(r => byArticle[r.Article.Id].Where(m => m.Span.Start < r.Span.End && r.Span.Start < m.Span.End && sentences.ContainsKey(m.FindingId))
                .Select(m => m.FindingId).Distinct().Select(finding => (r.Id, Sentence: sentences[finding])))
            .ToLookup(pair => pair.Id, pair => pair.Sentence, StringComparer.Ordinal);
    }
}
