using ClaimTracker.Data.Claims;
using ClaimTracker.Export;
using ClaimTracker.Export.References;
using ClaimTracker.Export.Tables;
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
        var rows = ClaimExportRows.FetchAsync(db, filter, false, cancellationToken);
        return format switch
        {
            CitationFormat.Csv => await CsvWriter.WriteAsync(Table(rows), output, true, cancellationToken),
            CitationFormat.PlainCsv => await CsvWriter.WriteAsync(Table(rows), output, false, cancellationToken),
            CitationFormat.BibTex => await BibTexWriter.WriteAsync(rows.Select(row => new Reference(row.Article, row)), output, cancellationToken),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No such format."),
        };
    }

    private static ExportTable Table(IAsyncEnumerable<CitationRow> rows) => ExportTable.Of("claims", CitationTable.Columns(CitationStyle.Chicago), rows);
}
