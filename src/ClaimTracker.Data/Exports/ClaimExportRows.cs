using System.Runtime.CompilerServices;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Entities;
using ClaimTracker.Export;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Exports;

/// <summary>Fetches the claims that a filter leaves as citations: one an appearance, in the order of articles and words. Memory does not grow with the rows.</summary>
internal static class ClaimExportRows
{
    private const int RowsAtATime = 500;

    // As many articles have about as many claims.
    private const int ArticlesAtATime = 40;

    // So many keys may be in memory; where a filter leaves more, going through all articles costs no more than finding them.
    private const int MostKeys = 5000;

    /// <param name="db">Read from while the rows are taken.</param>
    /// <param name="filter">Which claims.</param>
    /// <param name="withCodePoints">Whether to count positions in code points, for which the texts are read.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async IAsyncEnumerable<CitationRow> FetchAsync(
        ClaimTrackerDbContext db, ClaimFilter filter, bool withCodePoints, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var stories = await db.Stories.ToDictionaryAsync(s => s.Id, s => s.Name, StringComparer.Ordinal, cancellationToken);
        await foreach (var appearances in PartsAsync(db, filter, cancellationToken))
        {
            foreach (var row in await CitationsAsync(db, appearances, stories, withCodePoints, cancellationToken))
            {
                yield return row;
            }
        }
    }

    /// <summary>The appearances a part at a time; together they are in the order of articles and words.</summary>
    private static async IAsyncEnumerable<IQueryable<Appearance>> PartsAsync(
        ClaimTrackerDbContext db, ClaimFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var filtered = await FilteredAppearances.OfAsync(db, filter, cancellationToken);
        var isNarrowed = filter with { Story = null } != ClaimFilter.None;
        var keys = isNarrowed ? await filtered.Select(a => a.Id).Take(MostKeys + 1).ToListAsync(cancellationToken) : [];
        if (isNarrowed && keys.Count <= MostKeys)
        {
            var sorted = await filtered.Join(db.Articles, a => a.ArticleId, x => x.Id, (a, x) => new { a.Id, x.Number, a.Ordinal })
                .OrderBy(p => p.Number).ThenBy(p => p.Ordinal).Select(p => p.Id).ToListAsync(cancellationToken);
            foreach (var part in sorted.Chunk(RowsAtATime))
            {
                yield return db.Appearances.AsNoTracking().Where(a => EF.Parameter(part).Contains(a.Id));
            }

            yield break;
        }

        // A story has its articles: with them the other conditions are asked of few rows at a time.
        var articles = db.Articles.AsNoTracking();
        if (filter.Story is { } story)
        {
            var id = await NamedStories.FindAsync(db, story, cancellationToken);
            articles = articles.Where(a => a.StoryId == id);
            filtered = await FilteredAppearances.OfAsync(db, filter with { Story = null }, cancellationToken);
        }

        for (var number = long.MinValue; ;)
        {
            var after = number;
            var next = await articles.Where(a => a.Number > after).OrderBy(a => a.Number).Take(ArticlesAtATime).Select(a => new { a.Id, a.Number }).ToListAsync(cancellationToken);
            if (next.Count == 0)
            {
                yield break;
            }

            number = next[^1].Number;
            var ids = next.Select(a => a.Id).ToArray();
            yield return filtered.Where(a => EF.Parameter(ids).Contains(a.ArticleId));
        }
    }

    private static async Task<IReadOnlyList<CitationRow>> CitationsAsync(
        ClaimTrackerDbContext db, IQueryable<Appearance> appearances, IReadOnlyDictionary<string, string> stories, bool withCodePoints, CancellationToken cancellationToken)
    {
        var places = await appearances.Join(db.Articles, a => a.ArticleId, x => x.Id, (a, x) => new { a.Id, x.Number, a.Ordinal, a.ArticleId, a.Quotations }).ToListAsync(cancellationToken);
        var rows = (await AppearanceRows.FetchAsync(db, [.. places.Select(p => p.Id)], cancellationToken)).ToDictionary(r => r.Id, StringComparer.Ordinal);
        var quotations = await QuotationsAsync(db, places.Where(p => p.Quotations.Count > 0).Select(p => (p.Id, p.ArticleId, p.Quotations)).ToList(), cancellationToken);
        var decisions = await ClaimDecisions.OfAsync(db, [.. rows.Values], cancellationToken);
        var counter = withCodePoints ? await CodePointCounter.OfAsync(db, [.. rows.Values.Select(r => r.Sha256).Distinct()], cancellationToken) : null;
        var articles = new Dictionary<string, CitedArticle>(StringComparer.Ordinal);
        var citations = new List<CitationRow>(places.Count);
        foreach (var place in places.OrderBy(p => p.Number).ThenBy(p => p.Ordinal))
        {
            // A row that went between the two queries is no longer there to cite.
            if (rows.TryGetValue(place.Id, out var row))
            {
                if (!articles.TryGetValue(row.Article.Id, out var article))
                {
                    articles.Add(row.Article.Id, article = ToArticle(row, stories.GetValueOrDefault(row.StoryId)));
                }

                citations.Add(ToCitation(row, article, quotations.GetValueOrDefault(place.Id) ?? [], decisions[place.Id]) with { CodePoints = counter?.Count(row.Sha256, row.Span) });
            }
        }

        return citations;
    }

    internal static CitedArticle ToArticle(Article article, string? story) => new()
    {
        Id = article.Id,
        Title = article.Title,
        Label = article.Label,
        Author = article.Author,
        Outlet = article.Publisher,
        Published = article.Published,
        AccessedUtc = article.AddedUtc,
        Url = article.Url,
        File = article.Path,
        Sha256 = article.Sha256,
        Language = article.Language,
        Story = story,
    };

    private static CitationRow ToCitation(AppearanceRow row, CitedArticle article, IReadOnlyList<string> quotations, IEnumerable<string> decisions) => new()
    {
        ClaimId = row.ClaimId,
        AppearanceId = row.Id,
        Kind = row.Kind,
        Stance = row.Stance,
        Claimant = row.Claimant?.Name,
        ClaimantKind = row.Claimant?.Kind,
        ClaimantRole = row.ClaimantRole,
        Chain = [.. row.Chain.Select(step => step.Name)],
        Cue = row.Cue,
        Anchor = new TextAnchor(row.Exact, row.Prefix, row.Suffix),
        Span = row.Span,
        Figures = [.. row.Figures.Select(ToFigure)],
        Quotations = quotations,
        Places = [.. row.Places.Select(p => p.Name)],
        Decisions = [.. decisions],
        Article = article,
    };

    private static CitedArticle ToArticle(AppearanceRow row, string? story) => new()
    {
        Id = row.Article.Id,
        Title = row.Title,
        Label = row.Article.Title,
        Author = row.Author,
        Outlet = row.Article.Publisher,
        Published = row.Article.Published,
        AccessedUtc = row.AccessedUtc,
        Url = row.Url,
        File = row.Path,
        Sha256 = row.Sha256,
        Language = row.Language,
        Story = story,
    };

    private static CitationFigure ToFigure(FigureRow figure) => new()
    {
        Surface = figure.Surface,
        Value = figure.Value,
        Low = figure.Low,
        High = figure.High,
        Modifier = figure.Modifier,
        Measure = figure.Measure,
        Unit = figure.Unit,
        Counted = figure.Counted,
        Head = figure.Head,
        Predicate = figure.Predicate,
        Subject = figure.Subject,
        Place = figure.Place,
        AsOf = figure.AsOf,
        Period = figure.Period,
        OutOf = figure.OutOf,
        Status = figure.Status,
        Kind = figure.Kind,
    };

    private static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> QuotationsAsync(
        ClaimTrackerDbContext db, List<(string Id, string ArticleId, IReadOnlyList<int> Quotations)> quoting, CancellationToken cancellationToken)
    {
        if (quoting.Count == 0)
        {
            return new Dictionary<string, IReadOnlyList<string>>();
        }

        var articles = quoting.Select(a => a.ArticleId).Distinct().ToArray();
        var surfaces = (await db.Quotations.Where(q => EF.Parameter(articles).Contains(q.ArticleId)).Select(q => new { q.ArticleId, q.Ordinal, q.Surface }).ToListAsync(cancellationToken))
            .ToDictionary(q => (q.ArticleId, q.Ordinal), q => q.Surface);
        return quoting.ToDictionary(
            a => a.Id,
            IReadOnlyList<string> (a) => [.. a.Quotations.Where(o => surfaces.ContainsKey((a.ArticleId, o))).Select(o => surfaces[(a.ArticleId, o)])],
            StringComparer.Ordinal);
    }
}
