using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Review;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Articles;

/// <summary>Shows one article: its text, everything marked in it, and what does not fit.</summary>
public sealed class ShowArticle(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <returns>Null when there is no such article.</returns>
    public async Task<ArticleDetail?> RunAsync(string articleId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await db.Articles.Where(a => a.Id == articleId)
            .Join(db.Snapshots, a => a.Sha256, s => s.Sha256, (a, s) => new { Article = a, s.Text, s.Encoding, s.ByteCount })
            .Join(db.Stories, x => x.Article.StoryId, s => s.Id, (x, s) => new { x.Article, x.Text, x.Encoding, x.ByteCount, StoryName = s.Name })
            .SingleOrDefaultAsync(cancellationToken);
        if (row is null)
        {
            return null;
        }

        var claims = await AppearanceRows.FetchAsync(db, db.Appearances.Where(a => a.ArticleId == articleId), cancellationToken);
        var findings = await FindingRows.FetchAsync(
            db, db.Findings.Where(f => f.IsCurrent && db.FindingMembers.Any(m => m.FindingId == f.Id && m.ArticleId == articleId)), cancellationToken);
        return new ArticleDetail
        {
            Article = row.Article,
            StoryName = row.StoryName,
            Text = row.Text,
            Encoding = row.Encoding,
            ByteCount = row.ByteCount,
            Furniture = await db.FurnitureSpans.Where(f => f.ArticleId == articleId).OrderBy(f => f.Ordinal).Select(f => f.Span).ToListAsync(cancellationToken),
            Claims = [.. claims.OrderBy(c => c.Span)],
            Figures = await FiguresAsync(db, articleId, cancellationToken),
            Quotations = await QuotationsAsync(db, articleId, cancellationToken),
            Places = await PlacesAsync(db, articleId, cancellationToken),
            Dates = await db.TimeMentions.Where(t => t.ArticleId == articleId).OrderBy(t => t.Ordinal).ToListAsync(cancellationToken),
            SetAsides = await db.SetAsides.Where(s => s.ArticleId == articleId).OrderBy(s => s.Ordinal).ToListAsync(cancellationToken),
            Notes = await db.ArticleNotes.Where(n => n.ArticleId == articleId).OrderBy(n => n.Ordinal).ToListAsync(cancellationToken),
            Findings = [.. findings.OrderBy(f => f.Ordinal)],
            FindingMembers = await db.FindingMembers
                .Where(m => m.ArticleId == articleId && db.Findings.Any(f => f.Id == m.FindingId && f.IsCurrent))
                .OrderBy(m => m.Span.Start).ToListAsync(cancellationToken),
        };
    }

    private static async Task<IReadOnlyList<ArticleFigure>> FiguresAsync(ClaimTrackerDbContext db, string articleId, CancellationToken cancellationToken)
    {
        var quantities = (await db.QuantityMembers.Where(m => m.ArticleId == articleId && m.FigureId != null)
                .Join(db.Quantities, m => m.QuantityId, q => q.Id, (m, q) => new { m.FigureId, Quantity = new ArticleQuantity(q.Id, q.Label) })
                .ToListAsync(cancellationToken))
            .ToLookup(q => q.FigureId, q => q.Quantity);
        var figures = await (
            from f in db.Figures
            where f.ArticleId == articleId
            join p in db.Places on f.PlaceId equals p.Id into places
            from p in places.DefaultIfEmpty()
            orderby f.Ordinal
            select new { Figure = f, Place = p }).ToListAsync(cancellationToken);
        return figures.ConvertAll(f => new ArticleFigure(
            f.Figure,
            f.Place is null ? null : new PlaceLink(f.Place.Id, f.Place.Name, f.Place.CountryCode, f.Place.Kind),
            [.. quantities[f.Figure.Id].Distinct()]));
    }

    private static async Task<IReadOnlyList<ArticleQuotation>> QuotationsAsync(ClaimTrackerDbContext db, string articleId, CancellationToken cancellationToken)
    {
        var quotations = await (
            from q in db.Quotations
            where q.ArticleId == articleId
            join s in db.Sources on q.SpeakerId equals s.Id into speakers
            from s in speakers.DefaultIfEmpty()
            orderby q.Ordinal
            select new { Quotation = q, Speaker = s }).ToListAsync(cancellationToken);
        return quotations.ConvertAll(q => new ArticleQuotation(q.Quotation, q.Speaker is null ? null : new SourceLink(q.Speaker.Id, q.Speaker.Name, q.Speaker.Kind)));
    }

    private static async Task<IReadOnlyList<ArticlePlace>> PlacesAsync(ClaimTrackerDbContext db, string articleId, CancellationToken cancellationToken) =>
        (await db.PlaceMentions.Where(m => m.ArticleId == articleId).OrderBy(m => m.Ordinal)
            .Join(db.Places, m => m.PlaceId, p => p.Id, (m, p) => new { Mention = m, Place = p }).ToListAsync(cancellationToken))
        .OrderBy(p => p.Mention.Ordinal).Select(p => new ArticlePlace(p.Mention, p.Place)).ToList();
}
