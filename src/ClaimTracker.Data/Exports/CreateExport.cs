using System.Globalization;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Sqlite;
using ClaimTracker.Export;
using ClaimTracker.Export.Tables;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Exports;

/// <summary>Makes an export and keeps it, with what was asked for and its hash, so that it can be had again byte for byte.</summary>
public sealed class CreateExport(WriteExport writeExport, ClaimTrackerStore store, ReadingRules rules)
{
    private const int PartBytes = 1 << 18;

    /// <param name="plan">What is wanted.</param>
    /// <param name="progress">Told now and then how many rows are written; null when nobody asks.</param>
    /// <param name="cancellationToken">Ends the work; nothing is kept then.</param>
    /// <returns>The record; null when no row matches, and nothing is kept.</returns>
    /// <exception cref="StoreUnavailableException">The store cannot be written any more.</exception>
    public async Task<ExportRow?> RunAsync(ExportPlan plan, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plan);

        // First a file beside the store: nobody who writes waits while the rows are read.
        var path = Path.Combine(store.Location.Folder, $"export-{Guid.NewGuid():N}.part");
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        WrittenExport written;
        string sha256;
        await using (var hashing = new HashingStream(file))
        {
            written = await writeExport.RunAsync(plan, hashing, progress, cancellationToken);
            sha256 = hashing.Sha256;
        }

        if (written.Rows == 0)
        {
            return null;
        }

        var request = plan.Request;
        var export = new StoredExport
        {
            Id = ContentHash.Id(
                "export", ExportPlan.WordOf(request.List), request.Filter, ExportFormats.Word(request.Format), string.Join(',', request.Columns), ContractWords.Word(request.Style),
                written.CreatedUtc.ToString("O", CultureInfo.InvariantCulture), sha256, plan.Order.Word),
            List = request.List,
            Filter = request.Filter,
            Sort = plan.Order.Word,
            Title = written.Title,
            Format = request.Format,
            Columns = request.Columns,
            Style = request.Style,
            CreatedUtc = written.CreatedUtc,
            RulesVersion = rules.RulesVersion,
            ProgramVersion = rules.ExtractorVersion,
            RowCount = written.Rows,
            ByteCount = file.Length,
            Sha256 = sha256,
            FileName = string.Create(
                CultureInfo.InvariantCulture,
                $"claimtracker-{(request.Format == ExportFormat.Datapackage ? "story" : ExportPlan.WordOf(request.List))}-{written.CreatedUtc:yyyyMMdd-HHmmss}.{ExportFormats.Extension(request.Format)}"),
        };
        file.Position = 0;
        await KeepAsync(export, file, cancellationToken);
        return ExportRow.Of(export);
    }

    private async Task KeepAsync(StoredExport export, FileStream file, CancellationToken cancellationToken)
    {
        await using var writing = await store.BeginWritingAsync(cancellationToken);
        if (await writing.Db.Exports.FindAsync([export.Id], cancellationToken) is not null)
        {
            // The same was asked twice within a second, and came out the same.
            return;
        }

        writing.Db.Exports.Add(export);
        await writing.Db.SaveChangesAsync(cancellationToken);
        for (var ordinal = 0; file.Position < file.Length; ordinal++)
        {
            var bytes = new byte[Math.Min(PartBytes, file.Length - file.Position)];
            await file.ReadExactlyAsync(bytes, cancellationToken);
            writing.Db.ExportParts.Add(new StoredExportPart { ExportId = export.Id, Ordinal = ordinal, Bytes = bytes });
            await writing.Db.SaveChangesAsync(cancellationToken);
            writing.Db.ChangeTracker.Clear();
        }

        await writing.CommitAsync(cancellationToken);
    }
}
