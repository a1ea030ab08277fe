using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using ClaimTracker.Quantities;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Review;

/// <summary>Says of the passages of findings which number each gives and who says it.</summary>
internal static class FindingVoices
{
    /// <param name="db">The store.</param>
    /// <param name="members">The passages as the findings have them.</param>
    /// <param name="passages">The same with the words around them.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task<IReadOnlyList<PassageRow>> AddAsync(
        ClaimTrackerDbContext db, IReadOnlyList<FindingMember> members, IReadOnlyList<PassageRow> passages, CancellationToken cancellationToken)
    {
        var figureIds = members.Select(m => m.FigureId).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        var figures = await db.Figures.AsNoTracking().Where(f => EF.Parameter(figureIds).Contains(f.Id))
            .Select(f => new { f.Id, Voice = new PassageVoice(new PassageNumber(f.Value, f.Low, f.High, f.Modifier, f.Unit), f.Attributions) })
            .ToDictionaryAsync(f => f.Id, f => f.Voice, StringComparer.Ordinal, cancellationToken);

        var words = members.Where(m => m.FigureId is null).ToList();
        var articleIds = words.Select(m => m.ArticleId).Distinct(StringComparer.Ordinal).ToArray();
        var starts = words.Select(m => m.Span.Start).Distinct().ToArray();
        var speakers = articleIds.Length == 0 ? [] : (await db.Quotations.AsNoTracking()
            .Where(q => EF.Parameter(articleIds).Contains(q.ArticleId) && EF.Parameter(starts).Contains(q.Span.Start))
            .GroupJoin(db.Sources, q => q.SpeakerId, s => s.Id, (q, s) => new { q.ArticleId, q.Span, Sources = s })
            .SelectMany(q => q.Sources.DefaultIfEmpty(), (q, s) => new { q.ArticleId, q.Span, Name = s == null ? null : s.Name })
            .ToListAsync(cancellationToken))
            .DistinctBy(q => (q.ArticleId, q.Span)).ToDictionary(q => (q.ArticleId, q.Span), q => new PassageVoice(null, q.Name is null ? [] : [q.Name]));

        var voices = members.DistinctBy(m => (m.ArticleId, m.Span)).ToDictionary(
            m => (m.ArticleId, m.Span), m => m.FigureId is { } id ? figures.GetValueOrDefault(id)
                : m.Value is { } sum ? new PassageVoice(new PassageNumber(sum, null, null, Modifier.Exact, null), []) { IsSum = true }
                : speakers.GetValueOrDefault((m.ArticleId, m.Span)));
        return [.. passages.Select(p => p with { Voice = voices.GetValueOrDefault((p.Article.Id, p.Span)) })];
    }
}
