using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Sqlite;
using ClaimTracker.Export;
using ClaimTracker.Export.References;
using ClaimTracker.Export.Tables;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Exports;

/// <summary>Writes a list in a format: what pages, REST and command line all go through. Memory does not grow with the rows, and the store is seen in one state.</summary>
public sealed class WriteExport(IDbContextFactory<ClaimTrackerDbContext> contexts, ReadingRules rules, TimeProvider clock)
{
    /// <param name="plan">What is wanted.</param>
    /// <param name="output">Where to; left open. Formats that are zips write to it without waiting.</param>
    /// <param name="progress">Told now and then how many rows are written; null when nobody asks.</param>
    /// <param name="cancellationToken">Ends the work between two rows.</param>
    public Task<WrittenExport> RunAsync(ExportPlan plan, Stream output, IProgress<int>? progress, CancellationToken cancellationToken) =>
        WatchedAsync(plan, output, new RowWatch(progress: progress), cancellationToken);

    internal async Task<WrittenExport> WatchedAsync(ExportPlan plan, Stream output, RowWatch watch, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(output);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var snapshot = await ReaderSnapshot.BeginAsync(db, cancellationToken);
        var title = await TitleAsync(db, plan, cancellationToken);

        // Files know seconds: what the record says and what stands in the file is one instant.
        var now = clock.GetUtcNow().UtcDateTime;
        var created = new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);
        var caption = new ExportCaption(title, created, rules.RulesVersion, rules.ExtractorVersion);
        var rows = await WriteAsync(db, plan, caption, output, watch, cancellationToken);
        return new WrittenExport(title, rows, created);
    }

    /// <summary>The list with its filter in plain words, and its order where it is not the usual one.</summary>
    internal static async Task<string> TitleAsync(ClaimTrackerDbContext db, ExportPlan plan, CancellationToken cancellationToken)
    {
        var words = plan.Request.Format == ExportFormat.Datapackage
            ? await PackageTables.TitleAsync(db, plan.PackageStory, cancellationToken)
            : await plan.Source.TitleAsync(db, plan, cancellationToken);
        return plan.Order == ExportPlan.OrdersOf(plan.Request.List, plan.Request.Format)[0] ? words : $"{words}, {char.ToLowerInvariant(plan.Order.Label[0])}{plan.Order.Label[1..]}";
    }

    private static async Task<int> WriteAsync(
        ClaimTrackerDbContext db, ExportPlan plan, ExportCaption caption, Stream output, RowWatch watch, CancellationToken cancellationToken)
    {
        ExportTable Table() => plan.Source.Table(db, plan, watch, cancellationToken);
        IAsyncEnumerable<Reference> References() => plan.Source.References(db, plan, watch, cancellationToken);
        return plan.Request.Format switch
        {
            ExportFormat.Csv => await CsvWriter.WriteAsync(Table(), output, plan.Request.WithMark, cancellationToken),
            ExportFormat.Xlsx => await XlsxWriter.WriteAsync(Table(), caption, output, cancellationToken),
            ExportFormat.Jsonl => await JsonLinesWriter.WriteAsync(Table(), output, cancellationToken),
            ExportFormat.Md => await MarkdownWriter.WriteAsync(Table(), caption, output, cancellationToken),
            ExportFormat.Html => await HtmlWriter.WriteAsync(Table(), caption, output, cancellationToken),
            ExportFormat.Bib => await BibTexWriter.WriteAsync(References(), output, cancellationToken),
            ExportFormat.Biblatex => await BibLatexWriter.WriteAsync(References(), output, cancellationToken),
            ExportFormat.Ris => await RisWriter.WriteAsync(References(), output, cancellationToken),
            ExportFormat.Csl => await CslJsonWriter.WriteAsync(References(), output, cancellationToken),
            ExportFormat.Annotations => await AnnotationWriter.WriteAsync(plan.Source.Annotations(db, plan, watch, cancellationToken), output, cancellationToken),
            ExportFormat.Datapackage => await DataPackageWriter.WriteAsync(PackageTables.Of(db, plan, watch, cancellationToken), caption, output, cancellationToken),
            _ => throw new ArgumentOutOfRangeException(nameof(plan), plan.Request.Format, "No such format."),
        };
    }
}
