using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Search;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Quotations;

/// <summary>Lists quotations, article by article, in the order of their places in it.</summary>
public sealed class ListQuotations(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <summary>The most rows on a page.</summary>
    public const int MaxPageSize = 500;

    /// <param name="filter">Which quotations.</param>
    /// <param name="after">Cursor of the page before; null or unreadable for the first page.</param>
    /// <param name="pageSize">How many rows, 1 to <see cref="MaxPageSize"/>.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<Page<ArticleQuotation>> RunAsync(QuotationFilter filter, string? after, int pageSize, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        pageSize = Math.Clamp(pageSize, 1, MaxPageSize);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var quotations = Filtered(db, filter);
        var total = await quotations.CountAsync(cancellationToken);
        if (Cursor.Parse(after) is { } cursor)
        {
#pragma warning disable CA1309 // EF Core translates this overload; the database compares ordinally.
            quotations = quotations.Where(q => string.Compare(q.ArticleId, cursor.Id) > 0 || (q.ArticleId == cursor.Id && q.Ordinal > cursor.Sort));
#pragma warning restore CA1309
        }

        var rows = await RowsAsync(db, quotations.OrderBy(q => q.ArticleId).ThenBy(q => q.Ordinal).Take(pageSize + 1), cancellationToken);
        return rows.Count > pageSize
            ? new Page<ArticleQuotation>([.. rows.Take(pageSize)], total, new Cursor(rows[pageSize - 1].Quotation.Ordinal, rows[pageSize - 1].Quotation.ArticleId).ToString())
            : new Page<ArticleQuotation>(rows, total, null);
    }

    /// <summary>Quotations with their speakers, in the order of article and place in it.</summary>
    internal static async Task<IReadOnlyList<ArticleQuotation>> RowsAsync(ClaimTrackerDbContext db, IQueryable<Quotation> quotations, CancellationToken cancellationToken)
    {
        var rows = await (
            from q in quotations
            join s in db.Sources on q.SpeakerId equals s.Id into speakers
            from s in speakers.DefaultIfEmpty()
            select new { Quotation = q, Speaker = s }).ToListAsync(cancellationToken);
        return [.. rows.OrderBy(r => r.Quotation.ArticleId, StringComparer.Ordinal).ThenBy(r => r.Quotation.Ordinal)
            .Select(r => new ArticleQuotation(r.Quotation, r.Speaker is null ? null : new SourceLink(r.Speaker.Id, r.Speaker.Name, r.Speaker.Kind)))];
    }

    private static IQueryable<Quotation> Filtered(ClaimTrackerDbContext db, QuotationFilter filter)
    {
        var quotations = filter.Words is { } words ? WordMatches.Quotations(db, words) : db.Quotations.AsNoTracking();
        if (filter.StoryId is { } story)
        {
            quotations = quotations.Where(q => db.Articles.Any(a => a.Id == q.ArticleId && a.StoryId == story));
        }

        if (filter.ArticleId is { } article)
        {
            quotations = quotations.Where(q => q.ArticleId == article);
        }

        if (filter.SpeakerId is { } speaker)
        {
            quotations = quotations.Where(q => q.SpeakerId == speaker);
        }

        return quotations;
    }
}
