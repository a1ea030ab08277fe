using System.Runtime.CompilerServices;
using ClaimTracker.Data.Claims;
using ClaimTracker.Export;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Exports;

/// <summary>Writes the citation table of the claims that a filter leaves: one row or entry an appearance, in the order of articles and words. Memory does not grow with the rows.</summary>
public sealed class ExportCitations(IDbContextFactory<ClaimTrackerDbContext> contexts)
{
    private const int RowsAtATime = 500;

    /// <param name="filter">Which claims.</param>
    /// <param name="format">In which form.</param>
    /// <param name="output">Where to; left open.</param>
    /// <param name="cancellationToken">Ends the work between two rows.</param>
    /// <returns>How many rows were written.</returns>
    public async Task<int> RunAsync(ClaimFilter filter, CitationFormat format, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = RowsAsync(db, filter, cancellationToken);
        return format switch
        {
            CitationFormat.Csv => await CitationCsv.WriteAsync(rows, output, true, cancellationToken),
            CitationFormat.PlainCsv => await CitationCsv.WriteAsync(rows, output, false, cancellationToken),
            CitationFormat.BibTex => await CitationBibTex.WriteAsync(rows, output, cancellationToken),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No such format."),
        };
    }

    private static async IAsyncEnumerable<CitationRow> RowsAsync(ClaimTrackerDbContext db, ClaimFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
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
            var rows = (await AppearanceRows.FetchAsync(db, db.Appearances.Where(a => EF.Parameter(ids).Contains(a.Id)), cancellationToken))
                .ToDictionary(r => r.Id, StringComparer.Ordinal);
            foreach (var id in ids)
            {
                // A row that went between the two queries is no longer there to cite.
                if (rows.TryGetValue(id, out var row))
                {
                    yield return ToCitation(row);
                }
            }
        }
    }

    private static CitationRow ToCitation(AppearanceRow row) => new()
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
        Figures = [.. row.Figures.Select(f => new CitationFigure(f.Surface, f.Value, f.Low, f.High, f.Modifier, f.Unit, f.Counted, f.Predicate, f.AsOf, f.Period))],
        Places = [.. row.Places.Select(p => p.Name)],
        Title = row.Title,
        Author = row.Author,
        Outlet = row.Article.Publisher,
        Published = row.Article.Published,
        AccessedUtc = row.AccessedUtc,
        Url = row.Url,
        File = row.Path,
        Sha256 = row.Sha256,
    };
}
