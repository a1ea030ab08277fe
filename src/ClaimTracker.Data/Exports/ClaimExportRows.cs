using System.Runtime.CompilerServices;
using System.Text.Json;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Sqlite;
using ClaimTracker.Export;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Exports;

/// <summary>Fetches the claims that a filter leaves as citations: one an appearance, those of one claim together, in the order of articles and words. Memory does not grow with the rows.</summary>
internal static class ClaimExportRows
{
    // The first rows are shown before others are asked for.
    private const int FirstRows = 50;

    private const int RowsAtATime = 500;

    private const string Quotations = """
        SELECT a."Id", q."Surface"
        FROM json_each(@ids) j CROSS JOIN "Appearances" a ON a."Id" = j.value CROSS JOIN json_each(a."Quotations") o
            CROSS JOIN "Quotations" q ON q."ArticleId" = a."ArticleId" AND q."Ordinal" = o.value ORDER BY j.key, o.key
        """;

    /// <param name="db">Read from while the rows are taken.</param>
    /// <param name="filter">Which claims.</param>
    /// <param name="order">The order of the claims.</param>
    /// <param name="withCodePoints">Whether to count positions in code points, for which the texts are read.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async IAsyncEnumerable<CitationRow> FetchAsync(
        ClaimTrackerDbContext db, ClaimFilter filter, SortOption order, bool withCodePoints, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var stories = await db.Stories.ToDictionaryAsync(s => s.Id, s => s.Name, StringComparer.Ordinal, cancellationToken);
        var articles = new Dictionary<string, CitedArticle>(StringComparer.Ordinal);
        await foreach (var part in PartsAsync(db, filter, order, cancellationToken))
        {
            var kept = new Dictionary<string, CitedArticle>(StringComparer.Ordinal);
            foreach (var row in await CitationsAsync(db, part, stories, articles, withCodePoints, cancellationToken))
            {
                kept[row.Article.Id] = row.Article;
                yield return row;
            }

            // The claims of an article stand near each other: what comes next has it again.
            articles = kept;
        }
    }

    /// <summary>Ids of appearances in their order, a part at a time.</summary>
    private static async IAsyncEnumerable<string[]> PartsAsync(
        ClaimTrackerDbContext db, ClaimFilter filter, SortOption order, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (claims, count, most) = (new List<ClaimPlaces>(), 0, FirstRows);
        await foreach (var claim in ClaimsInOrder.FetchAsync(db, filter, order, cancellationToken))
        {
            claims.Add(claim);
            count += claim.AppearanceIds.Count;
            if (count >= most)
            {
                foreach (var part in (await SortedAsync(db, claims, cancellationToken)).Chunk(RowsAtATime))
                {
                    yield return part;
                }

                claims.Clear();
                (count, most) = (0, RowsAtATime);
            }
        }

        foreach (var part in (await SortedAsync(db, claims, cancellationToken)).Chunk(RowsAtATime))
        {
            yield return part;
        }
    }

    private static async Task<IEnumerable<string>> SortedAsync(ClaimTrackerDbContext db, IReadOnlyList<ClaimPlaces> claims, CancellationToken cancellationToken)
    {
        var several = claims.Where(c => c.AppearanceIds.Count > 1).SelectMany(c => c.AppearanceIds).ToArray();
        if (several.Length == 0)
        {
            return claims.Select(c => c.AppearanceIds[0]);
        }

        var places = await db.Appearances.Where(a => EF.Parameter(several).Contains(a.Id)).Join(db.Articles, a => a.ArticleId, x => x.Id, (a, x) => new { a.Id, x.Number, a.Ordinal })
            .ToDictionaryAsync(p => p.Id, p => (p.Number, p.Ordinal), StringComparer.Ordinal, cancellationToken);
        return claims.SelectMany(c => c.AppearanceIds.OrderBy(id => places.GetValueOrDefault(id)));
    }

    private static async Task<IReadOnlyList<CitationRow>> CitationsAsync(
        ClaimTrackerDbContext db, string[] ids, IReadOnlyDictionary<string, string> stories, Dictionary<string, CitedArticle> articles, bool withCodePoints,
        CancellationToken cancellationToken)
    {
        var rows = await AppearanceRows.FetchAsync(db, ids, cancellationToken);
        var quotations = (await StoredRows.ReadAsync(db, Quotations, r => (Id: r.GetString(0), Surface: r.GetString(1)), cancellationToken, ("@ids", JsonSerializer.Serialize(ids))))
            .ToLookup(q => q.Id, q => q.Surface, StringComparer.Ordinal);
        var decisions = await ClaimDecisions.OfAsync(db, rows, cancellationToken);
        var counter = withCodePoints ? await CodePointCounter.OfAsync(db, [.. rows.Select(r => r.Sha256).Distinct()], cancellationToken) : null;
        var citations = new List<CitationRow>(rows.Count);
        foreach (var row in rows)
        {
            if (!articles.TryGetValue(row.Article.Id, out var article))
            {
                articles.Add(row.Article.Id, article = ToArticle(row, stories.GetValueOrDefault(row.StoryId)));
            }

            citations.Add(ToCitation(row, article, [.. quotations[row.Id]], decisions[row.Id]) with { CodePoints = counter?.Count(row.Sha256, row.Span) });
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
}
