using System.Globalization;
using ClaimTracker.Claims;
using ClaimTracker.Data.Browse;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Sources;

/// <summary>Shows who relies on whom: which outlet takes claims from which source, and by way of whom.</summary>
public sealed class ShowReliance(IDbContextFactory<ClaimTrackerDbContext> contexts, ListCounts counts)
{
    /// <param name="sourceId">A source, to see only what comes from it or goes to it; null for all.</param>
    /// <param name="most">How many links at most; the strongest are kept.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The links, the strongest first; kept until something is written, for every claim is looked at.</returns>
    public async Task<IReadOnlyList<RelianceLink>> RunAsync(string? sourceId, int most, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return await counts.GetAsync(string.Create(CultureInfo.InvariantCulture, $"reliance?{sourceId}&{most}"), () => FindAsync(sourceId, most), true);
    }

    // What is kept for others does not end with the one who asked first.
    private async Task<IReadOnlyList<RelianceLink>> FindAsync(string? sourceId, int most)
    {
        var cancellationToken = CancellationToken.None;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var told = db.Appearances.Where(a => a.Kind != ClaimKind.OwnVoice);
        var steps = new List<(string From, bool IsArticle, string To, int Count)>();

        // From the article to the nearest step of the chain, which is the claimant where there is none between.
        var nearest = from a in told
            let hop = db.AttributionHops.Where(h => h.AppearanceId == a.Id).OrderBy(h => h.Ordinal).Select(h => h.SourceId).FirstOrDefault()
            where hop != null || a.ClaimantId != null
            select new { From = a.OutletId ?? a.ArticleId, IsArticle = a.OutletId == null, To = hop ?? a.ClaimantId! };
        foreach (var step in await nearest.Where(s => s.From != s.To && (sourceId == null || s.From == sourceId || s.To == sourceId))
            .GroupBy(s => new { s.From, s.IsArticle, s.To }).Select(g => new { g.Key.From, g.Key.IsArticle, g.Key.To, Count = g.Count() })
            .OrderByDescending(s => s.Count).ThenBy(s => s.From).ThenBy(s => s.To).Take(most).ToListAsync(cancellationToken))
        {
            steps.Add((step.From, step.IsArticle, step.To, step.Count));
        }

        // From each step to the one behind it, and from the last to the claimant.
        var between = from h in db.AttributionHops
            join a in told on h.AppearanceId equals a.Id
            let next = db.AttributionHops.Where(n => n.AppearanceId == h.AppearanceId && n.Ordinal == h.Ordinal + 1).Select(n => n.SourceId).FirstOrDefault()
            where next != null || a.ClaimantId != null
            select new { From = h.SourceId, To = next ?? a.ClaimantId! };
        foreach (var step in await between.Where(s => s.From != s.To && (sourceId == null || s.From == sourceId || s.To == sourceId))
            .GroupBy(s => new { s.From, s.To }).Select(g => new { g.Key.From, g.Key.To, Count = g.Count() })
            .OrderByDescending(s => s.Count).ThenBy(s => s.From).ThenBy(s => s.To).Take(most).ToListAsync(cancellationToken))
        {
            steps.Add((step.From, false, step.To, step.Count));
        }

        return await NamedAsync(db, steps, most, cancellationToken);
    }

    private static async Task<IReadOnlyList<RelianceLink>> NamedAsync(
        ClaimTrackerDbContext db, List<(string From, bool IsArticle, string To, int Count)> steps, int most, CancellationToken cancellationToken)
    {
        var strongest = steps.GroupBy(s => (s.From, s.To)).Select(g => (g.Key.From, g.First().IsArticle, g.Key.To, Count: g.Sum(s => s.Count)))
            .OrderByDescending(s => s.Count).ThenBy(s => s.From, StringComparer.Ordinal).ThenBy(s => s.To, StringComparer.Ordinal).Take(most).ToList();
        var ids = strongest.SelectMany(s => new[] { s.From, s.To }).Distinct(StringComparer.Ordinal).ToArray();
        var sources = await db.Sources.Where(s => EF.Parameter(ids).Contains(s.Id)).ToDictionaryAsync(s => s.Id, StringComparer.Ordinal, cancellationToken);
        var articles = await db.Articles.Where(a => EF.Parameter(ids).Contains(a.Id)).Select(a => new { a.Id, a.Label }).ToDictionaryAsync(a => a.Id, a => a.Label, StringComparer.Ordinal, cancellationToken);
        return [.. strongest.Where(s => sources.ContainsKey(s.To) && (s.IsArticle ? articles.ContainsKey(s.From) : sources.ContainsKey(s.From)))
            .Select(s => new RelianceLink(s.From, s.IsArticle ? articles[s.From] : sources[s.From].Name, s.IsArticle, s.To, sources[s.To].Name, sources[s.To].Kind, s.Count))];
    }
}
