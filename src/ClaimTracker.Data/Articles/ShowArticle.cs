using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Figures;
using ClaimTracker.Data.Quotations;
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

        var claims = await AppearanceRows.FetchAsync(
            db, await db.Appearances.Where(a => a.ArticleId == articleId).OrderBy(a => a.Ordinal).Select(a => a.Id).ToListAsync(cancellationToken), cancellationToken);
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
            Figures = await ListFigures.RowsAsync(db, db.Figures.Where(f => f.ArticleId == articleId), cancellationToken),
            Quotations = await ListQuotations.RowsAsync(db, db.Quotations.Where(q => q.ArticleId == articleId), cancellationToken),
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

    private static async Task<IReadOnlyList<ArticlePlace>> PlacesAsync(ClaimTrackerDbContext db, string articleId, CancellationToken cancellationToken) =>
        (await db.PlaceMentions.Where(m => m.ArticleId == articleId).OrderBy(m => m.Ordinal)
            .Join(db.Places, m => m.PlaceId, p => p.Id, (m, p) => new { Mention = m, Place = p }).ToListAsync(cancellationToken))
        .OrderBy(p => p.Mention.Ordinal).Select(p => new ArticlePlace(p.Mention, p.Place)).ToList();
}
