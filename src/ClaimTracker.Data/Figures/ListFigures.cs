using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Export;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Figures;

/// <summary>Lists figures: the articles added last first, in each in the order of their places.</summary>
public sealed class ListFigures(IDbContextFactory<ClaimTrackerDbContext> contexts, ListCounts counts)
{
    /// <summary>The most rows on a page.</summary>
    public const int MaxPageSize = 500;

    private const int MostFacets = 20;

    /// <param name="query">Which figures, from where; implied ones are among them.</param>
    /// <param name="pageSize">How many rows, 1 to <see cref="MaxPageSize"/>.</param>
    /// <param name="withFacets">Whether to count what the list can be narrowed to.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<ListResult<ArticleFigure>> RunAsync(ListQuery<FigureFilter> query, int pageSize, bool withFacets, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        pageSize = Math.Clamp(pageSize, 1, MaxPageSize);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (filter, name) = (query.Filter, $"figures?{query.First}");
        var total = await counts.GetAsync(name, () => CountAsync(filter));
        var placed = Narrowed(db, filter).Join(db.Articles, f => f.ArticleId, a => a.Id, (f, a) => new { f.Id, f.Ordinal, a.Number });
        var found = await Keyset.PageWithin(placed, query, f => f.Number, f => f.Ordinal, pageSize).ToListAsync(cancellationToken);
        var page = Keyset.Finish(found, query, pageSize, total, f => Keyset.CursorWithin(f.Number, f.Ordinal));
        var ids = page.Rows.Select(f => f.Id).ToArray();
        var rows = (await RowsAsync(db, db.Figures.Where(f => EF.Parameter(ids).Contains(f.Id)), cancellationToken)).ToDictionary(r => r.Figure.Id, StringComparer.Ordinal);
        return new ListResult<ArticleFigure>(
            new Page<ArticleFigure>([.. ids.Select(id => rows[id])], total, page.Next, page.Previous),
            withFacets ? await counts.GetAsync(name, () => FacetsAsync(filter), true) : [],
            await SummaryAsync(db, filter, cancellationToken));
    }

    /// <summary>The figures of a filter, in no order.</summary>
    internal static IQueryable<Figure> Narrowed(ClaimTrackerDbContext db, FigureFilter filter)
    {
        var figures = db.Figures.AsNoTracking();
        if (filter.Story is { } story)
        {
            var named = ArticleIdentity.StoryId(story);
            figures = figures.Where(f => db.Articles.Any(a => a.Id == f.ArticleId && (a.StoryId == story || a.StoryId == named)));
        }

        if (filter.Article is { } article)
        {
            figures = figures.Where(f => f.ArticleId == article);
        }

        if (filter.Quantity is { } quantity)
        {
            figures = figures.Where(f => db.QuantityMembers.Any(m => m.FigureId == f.Id && m.QuantityId == quantity));
        }

        if (filter.Measure is { } measure)
        {
            figures = figures.Where(f => f.Measure == measure);
        }

        foreach (var pattern in LikePattern.OfWords(filter.Words))
        {
            figures = figures.Where(f => EF.Functions.Like(f.Surface, pattern, "\\") || EF.Functions.Like(f.Counted, pattern, "\\") || EF.Functions.Like(f.Predicate, pattern, "\\"));
        }

        return filter.Head is { } head ? figures.Where(f => f.Head == head) : figures;
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

    /// <summary>The filter in plain words.</summary>
    internal static async Task<string> SummaryAsync(ClaimTrackerDbContext db, FigureFilter filter, CancellationToken cancellationToken)
    {
        var words = filter.Head is { } head ? $"Figures that count {head}" : "Figures";
        if (filter.Measure is { } measure)
        {
            words += $" of measure {ContractWords.Of(measure)}";
        }

        if (filter.Quantity is { } quantity)
        {
            words += $" on {await db.Quantities.Where(q => q.Id == quantity).Select(q => q.Label).SingleOrDefaultAsync(cancellationToken) ?? quantity}";
        }

        return words + await PlaceWords.OfAsync(db, filter.Article, filter.Story, filter.Words, cancellationToken);
    }

    private async Task<int> CountAsync(FigureFilter filter)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await Narrowed(db, filter).CountAsync();
    }

    private async Task<IReadOnlyList<FacetGroup>> FacetsAsync(FigureFilter filter)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var figures = Narrowed(db, filter);
        var measures = await figures.GroupBy(f => f.Measure).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        var heads = await figures.Where(f => f.Head != null).GroupBy(f => f.Head!).Select(g => new { g.Key, Count = g.Count() })
            .OrderByDescending(f => f.Count).ThenBy(f => f.Key).Take(MostFacets).ToListAsync();
        return
        [
            new FacetGroup("measure", "Kind of amount", [.. measures.OrderByDescending(f => f.Count).ThenBy(f => f.Key).Select(f => new Facet(ContractWords.Of(f.Key), ContractWords.Of(f.Key), f.Count))]),
            new FacetGroup("head", "What is counted", heads.ConvertAll(f => new Facet(f.Key, f.Key, f.Count))),
            new FacetGroup("story", "Story", await StoryFacets.OfAsync(db, figures.Join(db.Articles, f => f.ArticleId, a => a.Id, (f, a) => a.StoryId), MostFacets)),
        ];
    }
}
