using System.Text;
using ClaimTracker.Data.Claims;
using ClaimTracker.Export;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Exports;

/// <summary>Shows the first rows of an export before it is made.</summary>
public sealed class PreviewExport(IDbContextFactory<ClaimTrackerDbContext> contexts, WriteExport writeExport)
{
    /// <summary>How many rows are shown.</summary>
    public const int Most = 10;

    public async Task<ExportPreview> RunAsync(ExportPlan plan, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plan);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var title = await WriteExport.TitleAsync(db, plan, cancellationToken);
        var total = await CountAsync(db, plan, cancellationToken);
        if (plan.Request.Format == ExportFormat.Datapackage)
        {
            return new ExportPreview(title, total, [], [], null);
        }

        if (!ExportFormats.IsTable(plan.Request.Format))
        {
            using var output = new MemoryStream();
            await writeExport.WatchedAsync(plan, output, new RowWatch(Most), cancellationToken);
            return new ExportPreview(title, total, [], [], Encoding.UTF8.GetString(output.ToArray()));
        }

        var table = plan.Source.Table(db, plan, new RowWatch(Most), cancellationToken);
        var rows = new List<IReadOnlyList<string>>();
        await foreach (var row in table.Rows.WithCancellation(cancellationToken))
        {
            rows.Add([.. row.Select(cell => cell.ToString())]);
        }

        return new ExportPreview(title, total, table.Columns, rows, null);
    }

    /// <summary>How many rows the export would have; for a data package, how many claims.</summary>
    public async Task<int> CountAsync(ExportPlan plan, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plan);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await CountAsync(db, plan, cancellationToken);
    }

    private static async Task<int> CountAsync(ClaimTrackerDbContext db, ExportPlan plan, CancellationToken cancellationToken) => plan.Request.Format == ExportFormat.Datapackage
        ? await (await FilteredAppearances.OfAsync(db, ClaimFilter.None with { Story = plan.PackageStory }, cancellationToken)).CountAsync(cancellationToken)
        : await plan.Source.CountAsync(db, plan, cancellationToken);
}
