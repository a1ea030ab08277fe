using ClaimTracker.Data.Claims;
using ClaimTracker.Export;
using ClaimTracker.Export.References;
using ClaimTracker.Export.Tables;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Exports;

/// <summary>The list of claims: one row an appearance.</summary>
internal sealed class ClaimsSource : ExportSource
{
    public override IReadOnlyList<string> FilterNames { get; } = ["source", "kind", "location", "quantity", "story", "article", "q"];

    public override IReadOnlyList<TableColumn> Columns(CitationStyle style) => CitationTable.Columns(style);

    public override Task<string> TitleAsync(ClaimTrackerDbContext db, ExportPlan plan, CancellationToken cancellationToken) =>
        FilterSummary.OfAsync(db, plan.Claims, cancellationToken);

    public override async Task<int> CountAsync(ClaimTrackerDbContext db, ExportPlan plan, CancellationToken cancellationToken) =>
        await (await FilteredAppearances.OfAsync(db, plan.Claims, cancellationToken)).CountAsync(cancellationToken);

    public override ExportTable Table(ClaimTrackerDbContext db, ExportPlan plan, RowWatch watch, CancellationToken cancellationToken) =>
        ExportTable.Of("claims", Choose(CitationTable.Columns(plan.Request.Style), plan), Rows(db, plan, false, watch, cancellationToken));

    public override IAsyncEnumerable<Reference> References(ClaimTrackerDbContext db, ExportPlan plan, RowWatch watch, CancellationToken cancellationToken) =>
        Rows(db, plan, false, watch, cancellationToken).Select(row => new Reference(row.Article, row));

    public override IAsyncEnumerable<CitationRow> Annotations(ClaimTrackerDbContext db, ExportPlan plan, RowWatch watch, CancellationToken cancellationToken) =>
        Rows(db, plan, true, watch, cancellationToken);

    private static IAsyncEnumerable<CitationRow> Rows(ClaimTrackerDbContext db, ExportPlan plan, bool withCodePoints, RowWatch watch, CancellationToken cancellationToken) =>
        watch.Pass(ClaimExportRows.FetchAsync(db, plan.Claims, withCodePoints, cancellationToken), cancellationToken);
}
