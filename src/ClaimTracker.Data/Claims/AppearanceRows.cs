using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Claims;

/// <summary>Fetches appearances with what is shown of them: one query a kind of part, however many appearances there are.</summary>
internal static class AppearanceRows
{
    /// <summary>The rows of a few appearances, in the order of the query.</summary>
    public static async Task<IReadOnlyList<AppearanceRow>> FetchAsync(ClaimTrackerDbContext db, IQueryable<Appearance> appearances, CancellationToken cancellationToken)
    {
        var rows = await (
            from a in appearances
            join article in db.Articles on a.ArticleId equals article.Id
            join claimant in db.Sources on a.ClaimantId equals claimant.Id into claimants
            from claimant in claimants.DefaultIfEmpty()
            select new AppearanceRow
            {
                Id = a.Id,
                ClaimId = a.ClaimId,
                StoryId = a.StoryId,
                Article = new ArticleLink(article.Id, article.Label, article.Publisher, article.OutletId, article.Published),
                Title = article.Title,
                Author = article.Author,
                PublishedText = article.PublishedText,
                Url = article.Url,
                Language = article.Language,
                Path = article.Path,
                Sha256 = article.Sha256,
                AccessedUtc = article.AddedUtc,
                Kind = a.Kind,
                Stance = a.Stance,
                Span = a.Span,
                Prefix = a.Prefix,
                Exact = a.Exact,
                Suffix = a.Suffix,
                Claimant = claimant == null ? null : new SourceLink(claimant.Id, a.ClaimantName ?? claimant.Name, claimant.Kind),
                ClaimantRole = a.ClaimantRole,
                Cue = a.Cue,
            }).ToListAsync(cancellationToken);

        var ids = rows.Select(r => r.Id).ToArray();
        var via = (await db.AttributionHops.Where(h => EF.Parameter(ids).Contains(h.AppearanceId))
                .Join(db.Sources, h => h.SourceId, s => s.Id, (h, s) => new { h.AppearanceId, h.Ordinal, Link = new SourceLink(s.Id, h.Name, s.Kind) })
                .OrderBy(h => h.AppearanceId).ThenBy(h => h.Ordinal).ToListAsync(cancellationToken))
            .ToLookup(h => h.AppearanceId, h => h.Link, StringComparer.Ordinal);
        var figures = (await db.AppearanceFigures.Where(x => EF.Parameter(ids).Contains(x.AppearanceId))
                .Join(db.Figures, x => x.FigureId, f => f.Id, (x, f) => new
                {
                    x.AppearanceId,
                    f.Ordinal,
                    Row = new FigureRow(f.Id, f.Surface, f.Value, f.Low, f.High, f.Modifier, f.Measure, f.Unit, f.Counted, f.Predicate, f.AsOf, f.Period)
                    {
                        Head = f.Head,
                        Subject = f.Subject,
                        Place = db.Places.Where(p => p.Id == f.PlaceId).Select(p => p.Name).FirstOrDefault(),
                        OutOf = f.OutOf,
                        Status = f.Status,
                        Kind = f.Kind,
                    },
                })
                .OrderBy(f => f.AppearanceId).ThenBy(f => f.Ordinal).ToListAsync(cancellationToken))
            .ToLookup(f => f.AppearanceId, f => f.Row, StringComparer.Ordinal);
        var places = (await db.AppearancePlaces.Where(x => EF.Parameter(ids).Contains(x.AppearanceId))
                .Join(db.Places, x => x.PlaceId, p => p.Id, (x, p) => new { x.AppearanceId, Link = new PlaceLink(p.Id, p.Name, p.CountryCode, p.Kind) })
                .ToListAsync(cancellationToken))
            .OrderBy(p => p.Link.Name, StringComparer.Ordinal).ToLookup(p => p.AppearanceId, p => p.Link, StringComparer.Ordinal);
        return rows.ConvertAll(r => r with { Via = [.. via[r.Id]], Figures = [.. figures[r.Id]], Places = [.. places[r.Id]] });
    }
}
