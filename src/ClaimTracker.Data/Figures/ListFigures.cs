using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Figures;

/// <summary>Lists figures, article by article, in the order of their places in it.</summary>
public sealed class ListFigures(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    /// <summary>The most rows on a page.</summary>
    public const int MaxPageSize = 500;

    /// <param name="filter">Which figures; implied ones are among them.</param>
    /// <param name="after">Cursor of the page before; null or unreadable for the first page.</param>
    /// <param name="pageSize">How many rows, 1 to <see cref="MaxPageSize"/>.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<Page<ArticleFigure>> RunAsync(FigureFilter filter, string? after, int pageSize, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        pageSize = Math.Clamp(pageSize, 1, MaxPageSize);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var figures = Filtered(db, filter);
        var total = await figures.CountAsync(cancellationToken);
        if (Cursor.Parse(after) is { } cursor)
        {
#pragma warning disable CA1309 // EF Core translates this overload; the database compares ordinally.
            figures = figures.Where(f => string.Compare(f.ArticleId, cursor.Id) > 0 || (f.ArticleId == cursor.Id && f.Ordinal > cursor.Sort));
#pragma warning restore CA1309
        }

        var rows = await RowsAsync(db, figures.OrderBy(f => f.ArticleId).ThenBy(f => f.Ordinal).Take(pageSize + 1), cancellationToken);
        return rows.Count > pageSize
            ? new Page<ArticleFigure>([.. rows.Take(pageSize)], total, new Cursor(rows[pageSize - 1].Figure.Ordinal, rows[pageSize - 1].Figure.ArticleId).ToString())
            : new Page<ArticleFigure>(rows, total, null);
    }

    /// <summary>Figures with their places and quantities, in the order of article and place in it.</summary>
    internal static async Task<IReadOnlyList<ArticleFigure>> RowsAsync(ClaimTrackerDbContext db, IQueryable<Figure> figures, CancellationToken cancellationToken)
    {
        var rows = await (
            from f in figures
            join p in db.Places on f.PlaceId equals p.Id into places
            from p in places.DefaultIfEmpty()
            select new { Figure = f, Place = p }).ToListAsync(cancellationToken);
        var ids = rows.Select(r => r.Figure.Id).ToArray();
        var quantities = (await db.QuantityMembers.Where(m => m.FigureId != null && EF.Parameter(ids).Contains(m.FigureId))
                .Join(db.Quantities, m => m.QuantityId, q => q.Id, (m, q) => new { m.FigureId, Quantity = new ArticleQuantity(q.Id, q.Label) })
                .ToListAsync(cancellationToken))
            .ToLookup(q => q.FigureId, q => q.Quantity);
        return [.. rows.OrderBy(r => r.Figure.ArticleId, StringComparer.Ordinal).ThenBy(r => r.Figure.Ordinal).Select(r => new ArticleFigure(
            r.Figure,
            r.Place is null ? null : new PlaceLink(r.Place.Id, r.Place.Name, r.Place.CountryCode, r.Place.Kind),
            [.. quantities[r.Figure.Id].Distinct()]))];
    }

    private static IQueryable<Figure> Filtered(ClaimTrackerDbContext db, FigureFilter filter)
    {
        var figures = db.Figures.AsNoTracking();
        if (filter.StoryId is { } story)
        {
            figures = figures.Where(f => db.Articles.Any(a => a.Id == f.ArticleId && a.StoryId == story));
        }

        if (filter.ArticleId is { } article)
        {
            figures = figures.Where(f => f.ArticleId == article);
        }

        if (filter.QuantityId is { } quantity)
        {
            figures = figures.Where(f => db.QuantityMembers.Any(m => m.FigureId == f.Id && m.QuantityId == quantity));
        }

        if (filter.Measure is { } measure)
        {
            figures = figures.Where(f => f.Measure == measure);
        }

        return filter.Head is { } head ? figures.Where(f => f.Head == head) : figures;
    }
}
