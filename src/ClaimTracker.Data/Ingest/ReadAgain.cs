using ClaimTracker.Data.Entities;
using ClaimTracker.Reading;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Ingest;

/// <summary>Reads stored articles again from their snapshots: as the reconciler wants them, or to supersede what older rules found.</summary>
internal static class ReadAgain
{
    /// <summary>The reading of a stored article by the rules of now.</summary>
    /// <param name="article">The article.</param>
    /// <param name="document">Its snapshot, under the name that the reading is to have.</param>
    public static ArticleReading Read(Article article, SourceDocument document) => ArticleReader.Read(document, article.Known);

    /// <summary>Replaces what older rules found in an article. Decisions hang on findings, not on these rows, and stay.</summary>
    public static async Task SupersedeAsync(ClaimTrackerDbContext db, Article article, ArticleReading reading, DateTime now, CancellationToken cancellationToken)
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
            .Where(x => x.ArticleId == id && x.ExtractorVersion == ReaderVersion.Extractor && x.RulesVersion == ReaderVersion.Rules)
            .ExecuteDeleteAsync(cancellationToken);
        var rows = ArticleRows.Make(article, reading, now);
        article.Version++;
        claims.AddRange(await rows.StoreAsync(db, cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
        await ClaimCounts.BringUpToDateAsync(db, claims.Distinct(StringComparer.Ordinal).ToList(), cancellationToken);
    }
}
