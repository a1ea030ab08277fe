using System.Runtime.CompilerServices;
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

    /// <param name="db">Read from while the rows are taken.</param>
    /// <param name="filter">Which claims.</param>
    /// <param name="withCodePoints">Whether to count positions in code points, for which the texts are read.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async IAsyncEnumerable<CitationRow> FetchAsync(
        ClaimTrackerDbContext db, ClaimFilter filter, bool withCodePoints, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var stories = await db.Stories.ToDictionaryAsync(s => s.Id, s => s.Name, StringComparer.Ordinal, cancellationToken);
        var places = (await FilteredAppearances.OfAsync(db, filter, cancellationToken))
            .Join(db.Articles, a => a.ArticleId, x => x.Id, (a, x) => new { a.Id, x.Number, a.Ordinal });
        var (number, ordinal) = (long.MinValue, -1);
        while (true)
        {
            var (afterNumber, afterOrdinal) = (number, ordinal);
            var next = await places.Where(p => p.Number > afterNumber || (p.Number == afterNumber && p.Ordinal > afterOrdinal))
                .OrderBy(p => p.Number).ThenBy(p => p.Ordinal).Take(RowsAtATime).ToListAsync(cancellationToken);
            if (next.Count == 0)
            {
                yield break;
            }

            (number, ordinal) = (next[^1].Number, next[^1].Ordinal);
            var ids = next.Select(p => p.Id).ToArray();
            var appearances = db.Appearances.Where(a => EF.Parameter(ids).Contains(a.Id));
            var rows = (await AppearanceRows.FetchAsync(db, ids, cancellationToken)).ToDictionary(r => r.Id, StringComparer.Ordinal);
            var quotations = await QuotationsAsync(db, appearances, cancellationToken);
            var decisions = await ClaimDecisions.OfAsync(db, [.. rows.Values], cancellationToken);
            var counter = withCodePoints ? await CodePointCounter.OfAsync(db, [.. rows.Values.Select(r => r.Sha256).Distinct()], cancellationToken) : null;
            foreach (var id in ids)
            {
                // A row that went between the two queries is no longer there to cite.
                if (rows.TryGetValue(id, out var row))
                {
                    yield return ToCitation(row, stories.GetValueOrDefault(row.StoryId), quotations.GetValueOrDefault(id) ?? [], decisions[id]) with
                    {
                        CodePoints = counter?.Count(row.Sha256, row.Span),
                    };
                }
            }
        }
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

    private static CitationRow ToCitation(AppearanceRow row, string? story, IReadOnlyList<string> quotations, IEnumerable<string> decisions) => new()
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
        Article = new CitedArticle
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
        },
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
        ClaimTrackerDbContext db, IQueryable<Appearance> appearances, CancellationToken cancellationToken)
    {
        var quoting = (await appearances.Select(a => new { a.Id, a.ArticleId, a.Quotations }).ToListAsync(cancellationToken)).Where(a => a.Quotations.Count > 0).ToList();
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
