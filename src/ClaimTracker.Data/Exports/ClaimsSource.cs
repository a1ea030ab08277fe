using ClaimTracker.Data.Claims;
using ClaimTracker.Export;
using ClaimTracker.Export.References;
using ClaimTracker.Export.Tables;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Exports;

/// <summary>The list of claims: one row an appearance, and those of one claim together, in the order of articles and words.</summary>
internal sealed class ClaimsSource : ExportSource<ClaimFilter>
{
    public override IReadOnlyList<TableColumn> Columns(CitationStyle style) => CitationTable.Columns(style);

    public override async Task<int> CountAsync(ClaimTrackerDbContext db, ExportPlan plan, CancellationToken cancellationToken) =>
        await (await FilteredAppearances.OfAsync(db, Of(plan).Filter, cancellationToken)).CountAsync(cancellationToken);

    public override ExportTable Table(ClaimTrackerDbContext db, ExportPlan plan, RowWatch watch, CancellationToken cancellationToken) =>
        ExportTable.Of("claims", Choose(CitationTable.Columns(plan.Request.Style), plan), Rows(db, plan, false, watch, cancellationToken));

    public override IAsyncEnumerable<Reference> References(ClaimTrackerDbContext db, ExportPlan plan, RowWatch watch, CancellationToken cancellationToken) =>
        Rows(db, plan, false, watch, cancellationToken).Select(row => new Reference(row.Article, row));

    public override IAsyncEnumerable<CitationRow> Annotations(ClaimTrackerDbContext db, ExportPlan plan, RowWatch watch, CancellationToken cancellationToken) =>
        Rows(db, plan, true, watch, cancellationToken);

    protected override Task<string> SummaryAsync(ClaimTrackerDbContext db, ClaimFilter filter, CancellationToken cancellationToken) => FilterSummary.OfAsync(db, filter, cancellationToken);

    private static IAsyncEnumerable<CitationRow> Rows(ClaimTrackerDbContext db, ExportPlan plan, bool withCodePoints, RowWatch watch, CancellationToken cancellationToken) =>
        watch.Pass(ClaimExportRows.FetchAsync(db, Of(plan).Filter, Of(plan).Order, withCodePoints, cancellationToken), cancellationToken);
}
