using ClaimTracker.Data.Entities;
using ClaimTracker.Reading;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Ingest;

/// <summary>Supersedes what older rules found in an article by what the rules of now find.</summary>
internal static class ReadAgain
{
    /// <summary>Replaces what older rules found in an article. Decisions hang on findings, not on these rows, and stay.</summary>
    public static async Task SupersedeAsync(ClaimTrackerDbContext db, Article article, ArticleReading reading, ReadingRules rules, DateTime now, CancellationToken cancellationToken)
    {
        var id = article.Id;
        var claims = await db.Appearances.Where(a => a.ArticleId == id).Select(a => a.ClaimId).ToListAsync(cancellationToken);
        await db.FurnitureSpans.Where(x => x.ArticleId == id).ExecuteDeleteAsync(cancellationToken);
        await db.SetAsides.Where(x => x.ArticleId == id).ExecuteDeleteAsync(cancellationToken);
        await db.ArticleNotes.Where(x => x.ArticleId == id).ExecuteDeleteAsync(cancellationToken);
        await db.Appearances.Where(x => x.ArticleId == id).ExecuteDeleteAsync(cancellationToken);
        await db.Figures.Where(x => x.ArticleId == id).ExecuteDeleteAsync(cancellationToken);
        await db.Quotations.Where(x => x.ArticleId == id).ExecuteDeleteAsync(cancellationToken);
        await db.PlaceMentions.Where(x => x.ArticleId == id).ExecuteDeleteAsync(cancellationToken);
        await db.TimeMentions.Where(x => x.ArticleId == id).ExecuteDeleteAsync(cancellationToken);
        await db.ArticleReads
            .Where(x => x.ArticleId == id && x.ExtractorVersion == rules.ExtractorVersion && x.RulesVersion == rules.RulesVersion)
            .ExecuteDeleteAsync(cancellationToken);
        var rows = ArticleRows.Make(article, reading, rules, now);
        article.Version++;
        await db.SaveChangesAsync(cancellationToken);
        var inserts = db.Inserts ?? throw new InvalidOperationException("Articles are read again on the writer.");
        inserts.Begin();
        rows.Store(inserts, false);
        inserts.WriteCounts();
        await ClaimCounts.BringUpToDateAsync(db, claims.Distinct(StringComparer.Ordinal).ToList(), cancellationToken);
    }
}
