using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using ClaimTracker.Reconciliation;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Quotations;

/// <summary>Shows one quotation in all its wordings and mouths: what was found to be a variant of it, and the same words elsewhere in the story.</summary>
public sealed class ShowQuotation(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <summary>The most places that are shown.</summary>
    public const int MaxPlaces = 200;

    /// <returns>Null when there is no such quotation.</returns>
    public async Task<QuotationDetail?> RunAsync(string quotationId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var asked = await db.Quotations.Where(q => q.Id == quotationId)
            .Join(db.Articles, q => q.ArticleId, a => a.Id, (q, a) => new { Quotation = q, a.StoryId })
            .Join(db.Stories, x => x.StoryId, s => s.Id, (x, s) => new { x.Quotation, x.StoryId, s.Name }).SingleOrDefaultAsync(cancellationToken);
        if (asked is null)
        {
            return null;
        }

        var (article, start, end) = (asked.Quotation.ArticleId, asked.Quotation.Span.Start, asked.Quotation.Span.End);
        var findings = await db.Findings
            .Where(f => f.IsCurrent && f.Relation == Relation.QuoteVariants
                && db.FindingMembers.Any(m => m.FindingId == f.Id && m.ArticleId == article && m.Span.Start < end && m.Span.End > start))
            .OrderBy(f => f.Ordinal).ThenBy(f => f.Id).Select(f => f.Id).Take(4).ToListAsync(cancellationToken);
        var ids = findings.ToArray();
        var members = await db.FindingMembers.Where(m => EF.Parameter(ids).Contains(m.FindingId)).OrderBy(m => m.FindingId).ThenBy(m => m.Ordinal).Take(MaxPlaces).ToListAsync(cancellationToken);
        var articles = members.Select(m => m.ArticleId).Append(article).Distinct(StringComparer.Ordinal).ToArray();
        var surface = asked.Quotation.Surface;
        var quotations = await db.Quotations
            .Where(q => EF.Parameter(articles).Contains(q.ArticleId) || (q.Surface == surface && db.Articles.Any(a => a.Id == q.ArticleId && a.StoryId == asked.StoryId)))
            .OrderBy(q => q.ArticleId).ThenBy(q => q.Ordinal).ToListAsync(cancellationToken);
        var spans = members.ToLookup(m => m.ArticleId, m => m.Span, StringComparer.Ordinal);
        var folded = Folding.Words(surface);
        var meant = quotations.Where(q => q.Id == quotationId || spans[q.ArticleId].Any(s => s.Overlaps(q.Span)) || Folding.Words(q.Surface) == folded).Take(MaxPlaces).ToList();
        return new QuotationDetail(quotationId, asked.StoryId, asked.Name, await WordingsAsync(db, meant, quotationId, cancellationToken), findings.Count > 0 ? findings[0] : null);
    }

    private static async Task<IReadOnlyList<QuotationWording>> WordingsAsync(ClaimTrackerDbContext db, List<Quotation> quotations, string asked, CancellationToken cancellationToken)
    {
        var passages = (await PassageContext.OfAsync(db, quotations.ConvertAll(q => (q.ArticleId, q.Span, q.Surface, (decimal?)null)), cancellationToken))
            .DistinctBy(p => (p.Article.Id, p.Span)).ToDictionary(p => (p.Article.Id, p.Span));
        var ids = quotations.Select(q => q.SpeakerId).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        var speakers = await db.Sources.Where(s => EF.Parameter(ids).Contains(s.Id)).Select(s => new SourceLink(s.Id, s.Name, s.Kind)).ToDictionaryAsync(s => s.Id, StringComparer.Ordinal, cancellationToken);
        return
        [
            .. quotations.Where(q => passages.ContainsKey((q.ArticleId, q.Span)))
                .Select(q => new QuotationPlace(q.Id, passages[(q.ArticleId, q.Span)], q.SpeakerId is { } speaker ? speakers.GetValueOrDefault(speaker) : null))
                .GroupBy(p => Folding.Words(p.Passage.Surface), StringComparer.Ordinal)
                .Select(group => group.OrderByDescending(p => p.QuotationId == asked).ThenBy(p => p.Passage.Article.Published is null)
                    .ThenBy(p => p.Passage.Article.Published).ThenBy(p => p.Passage.Article.Id, StringComparer.Ordinal).ThenBy(p => p.Passage.Span).ToList())
                .OrderByDescending(places => places.Exists(p => p.QuotationId == asked)).ThenByDescending(places => places.Count).ThenBy(places => places[0].Passage.Surface, StringComparer.Ordinal)
                .Select(places => new QuotationWording(places[0].Passage.Surface, places)),
        ];
    }
}
