using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Search;
using ClaimTracker.Reconciliation;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Quotations;

/// <summary>Lists quotations: the articles added last first, in each in the order of their places.</summary>
public sealed class ListQuotations(IDbContextFactory<ClaimTrackerDbContext> contexts, ListCounts counts)
{
    /// <summary>The most rows on a page.</summary>
    public const int MaxPageSize = 500;

    private const int MostFacets = 20;

    /// <param name="query">Which quotations, from where.</param>
    /// <param name="pageSize">How many rows, 1 to <see cref="MaxPageSize"/>.</param>
    /// <param name="withFacets">Whether to count what the list can be narrowed to.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<ListResult<QuotationRow>> RunAsync(ListQuery<QuotationFilter> query, int pageSize, bool withFacets, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        pageSize = Math.Clamp(pageSize, 1, MaxPageSize);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (filter, name) = (query.Filter, $"quotes?{query.First}");
        var total = await counts.GetAsync(name, () => CountAsync(filter));
        var placed = Narrowed(db, filter).Join(db.Articles, q => q.ArticleId, a => a.Id, (q, a) => new { q.Id, q.Ordinal, a.Number });
        var found = await Keyset.PageWithin(placed, query, q => q.Number, q => q.Ordinal, pageSize).ToListAsync(cancellationToken);
        var page = Keyset.Finish(found, query, pageSize, total, q => Keyset.CursorWithin(q.Number, q.Ordinal));
        return new ListResult<QuotationRow>(
            new Page<QuotationRow>(await PlacedAsync(db, [.. page.Rows.Select(q => q.Id)], cancellationToken), total, page.Next, page.Previous),
            withFacets ? await counts.GetAsync(name, () => FacetsAsync(filter), true) : [],
            await SummaryAsync(db, filter, cancellationToken));
    }

    /// <summary>The quotations of a filter, in no order.</summary>
    internal static IQueryable<Quotation> Narrowed(ClaimTrackerDbContext db, QuotationFilter filter)
    {
        var quotations = filter.Words is { } words ? WordMatches.Quotations(db, words) : db.Quotations.AsNoTracking();
        if (filter.Story is { } story)
        {
            var named = ArticleIdentity.StoryId(story);
            quotations = quotations.Where(q => db.Articles.Any(a => a.Id == q.ArticleId && (a.StoryId == story || a.StoryId == named)));
        }

        if (filter.Article is { } article)
        {
            quotations = quotations.Where(q => q.ArticleId == article);
        }

        if (filter.Speaker is { } speaker)
        {
            var folded = Folding.Name(speaker);
            quotations = quotations.Where(q => db.Sources.Any(s => s.Id == q.SpeakerId && (s.Id == speaker || s.FoldedName == folded))
                || db.SourceMembers.Any(m => m.SourceId == q.SpeakerId && (m.FoldedName == folded || db.Sources.Any(s => s.Id == speaker && s.FoldedName == m.FoldedName))));
        }

        return quotations;
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

    /// <summary>Quotations in the order of their ids, with their articles and whether they are told otherwise elsewhere.</summary>
    private static async Task<IReadOnlyList<QuotationRow>> PlacedAsync(ClaimTrackerDbContext db, string[] ids, CancellationToken cancellationToken)
    {
        var rows = (await RowsAsync(db, db.Quotations.Where(q => EF.Parameter(ids).Contains(q.Id)), cancellationToken)).ToDictionary(r => r.Quotation.Id, StringComparer.Ordinal);
        var articleIds = rows.Values.Select(r => r.Quotation.ArticleId).Distinct(StringComparer.Ordinal).ToArray();
        var articles = await db.Articles.Where(a => EF.Parameter(articleIds).Contains(a.Id))
            .Select(a => new ArticleLink(a.Id, a.Label, a.Publisher, a.OutletId, a.Published)).ToDictionaryAsync(a => a.Id, StringComparer.Ordinal, cancellationToken);
        var disputed = (await db.FindingMembers
                .Where(m => EF.Parameter(articleIds).Contains(m.ArticleId) && db.Findings.Any(f => f.Id == m.FindingId && f.IsCurrent && f.Relation == Relation.QuoteVariants))
                .Select(m => new { m.ArticleId, m.Span }).ToListAsync(cancellationToken))
            .ToLookup(m => m.ArticleId, m => m.Span, StringComparer.Ordinal);
        return
        [
            .. ids.Select(id => rows[id])
                .Select(r => new QuotationRow(r, articles[r.Quotation.ArticleId], disputed[r.Quotation.ArticleId].Any(span => span.Overlaps(r.Quotation.Span)))),
        ];
    }

    /// <summary>The filter in plain words.</summary>
    internal static async Task<string> SummaryAsync(ClaimTrackerDbContext db, QuotationFilter filter, CancellationToken cancellationToken)
    {
        var words = "Quotations";
        if (filter.Speaker is { } speaker)
        {
            words += $" of {await db.Sources.Where(s => s.Id == speaker).Select(s => s.Name).SingleOrDefaultAsync(cancellationToken) ?? speaker}";
        }

        return words + await PlaceWords.OfAsync(db, filter.Article, filter.Story, filter.Words, cancellationToken);
    }

    private async Task<int> CountAsync(QuotationFilter filter)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await Narrowed(db, filter).CountAsync();
    }

    private async Task<IReadOnlyList<FacetGroup>> FacetsAsync(QuotationFilter filter)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var quotations = Narrowed(db, filter);
        var speakers = await quotations.Where(q => q.SpeakerId != null).GroupBy(q => q.SpeakerId!).Select(g => new { g.Key, Count = g.Count() })
            .Join(db.Sources, g => g.Key, s => s.Id, (g, s) => new { s.Id, s.Name, g.Count })
            .OrderByDescending(f => f.Count).ThenBy(f => f.Name).Take(MostFacets).ToListAsync();
        return
        [
            new FacetGroup("speaker", "Who says it", await NamedSources.NameAsync(db, speakers.ConvertAll(f => new Facet(f.Id, f.Name, f.Count)), default)),
            new FacetGroup("story", "Story", await StoryFacets.OfAsync(db, quotations.Join(db.Articles, q => q.ArticleId, a => a.Id, (q, a) => a.StoryId), MostFacets)),
        ];
    }
}
