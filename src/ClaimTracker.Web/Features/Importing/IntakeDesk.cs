using ClaimTracker.Data.Importing;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Reading;
using ClaimTracker.Text;

namespace ClaimTracker.Web.Features.Importing;

/// <summary>Takes what a form hands in to where it belongs: one article to its preview, many files to an import.</summary>
public sealed class IntakeDesk(Drafts drafts, StartImport startImport, ImportNews news)
{
    /// <summary>Keeps one article for its preview, unless it is refused at the door.</summary>
    /// <returns>Id of the draft, or why there is none.</returns>
    public async Task<(string? Draft, string? Problem)> KeepAsync(string name, byte[] bytes, bool isPasted, KnownMetadata known, CancellationToken cancellationToken)
    {
        var intake = isPasted ? DocumentIntake.ReadPasted(name, System.Text.Encoding.UTF8.GetString(bytes)) : DocumentIntake.Read(name, bytes);
        return intake is RefusedDocument refused ? (null, refused.Message) : (await drafts.KeepAsync(name, bytes, isPasted, known, cancellationToken), null);
    }

    /// <returns>The draft as it is read now, with what its editor says of it; null when it is no longer kept.</returns>
    public async Task<(ArticleReading Reading, KnownMetadata Known)?> ReadAsync(string draft, CancellationToken cancellationToken) =>
        await drafts.FindAsync(draft, cancellationToken) is { } kept && kept.Submission.TakeIn() is AcceptedDocument accepted
            ? (ArticleReader.Read(accepted.Document, kept.Submission.Known), kept.Submission.Known)
            : null;

    /// <returns>What became of the draft; null when it is no longer kept.</returns>
    public async Task<AddOutcome?> SaveAsync(string draft, KnownMetadata known, CancellationToken cancellationToken) =>
        await drafts.FindAsync(draft, cancellationToken) is { } kept
            ? await drafts.SaveAsync(draft, known with { Story = known.Story ?? kept.Submission.Known.Story }, cancellationToken)
            : null;

    /// <returns>Id of the import that was begun.</returns>
    public async Task<string> ImportAsync(IReadOnlyList<IFormFile> files, string story, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(files);
        var taken = new List<ImportFile>(files.Count);
        foreach (var file in files)
        {
            taken.Add(new ImportFile(file.FileName, await BytesAsync(file, cancellationToken)));
        }

        var import = await startImport.RunAsync(taken, story, cancellationToken);
        news.Call();
        return import;
    }

    /// <summary>The file's bytes; one byte more than is allowed is enough to refuse it by name.</summary>
    public static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        var bytes = new byte[(int)Math.Min(file.Length, DocumentIntake.MaxBytes + 1)];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, cancellationToken);
        return bytes;
    }
}
