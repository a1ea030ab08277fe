using System.Globalization;
using System.Security.Cryptography;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Sqlite;
using ClaimTracker.Reading;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Importing;

/// <summary>Stores files to be read, so that neither a closed page nor a restart loses them. Reading is the work of <see cref="RunImports"/>.</summary>
public sealed class StartImport(ClaimTrackerStore store, TimeProvider clock)
{
    /// <summary>The most files of one import.</summary>
    public const int MaxFiles = 5_000;

    /// <param name="files">The files with their manifests, in order.</param>
    /// <param name="story">The story of files that say nothing else of themselves.</param>
    /// <param name="cancellationToken">Ends the work; then nothing is stored.</param>
    /// <returns>Id of the import.</returns>
    /// <exception cref="ArgumentException">There are no files, or more than <see cref="MaxFiles"/>.</exception>
    /// <exception cref="StoreUnavailableException">The store cannot be written any more.</exception>
    public async Task<string> RunAsync(IReadOnlyList<ImportFile> files, string story, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentException.ThrowIfNullOrWhiteSpace(story);
        if (files.Count is 0 or > MaxFiles)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"An import takes 1 to {MaxFiles} files, not {files.Count}."), nameof(files));
        }

        var import = new Import { Id = NewId(), Story = story.Trim(), StartedUtc = clock.GetUtcNow().UtcDateTime };
        var items = new List<ImportItem>();
        IReadOnlyList<ImportFile> articles = [.. files.Where(f => !f.IsManifest)];
        foreach (var manifest in files.Where(f => f.IsManifest).Select(ImportManifest.Read))
        {
            var missing = new List<string>();
            articles = manifest.ApplyTo(articles, missing);
            items.AddRange(manifest.Problems.Select(problem => NotAdded(import, ImportItemState.Remark, problem.Name, problem.Reason)));
            items.AddRange(missing.Select(name => NotAdded(import, ImportItemState.Remark, name, $"{manifest.Name} names it, and it is not among the files that were chosen.")));
        }

        items.InsertRange(0, articles.Select(file => Make(import, file)));
        if (!items.Exists(item => item.State == ImportItemState.Waiting))
        {
            import.EndedUtc = import.StartedUtc;
        }

        await using var writing = await store.BeginWritingAsync(cancellationToken);
        writing.Db.Imports.Add(import);
        writing.Db.ImportItems.AddRange(items.Select(Numbered));
        await writing.CommitAsync(cancellationToken);
        return import.Id;
    }

    internal static string NewId() => RandomNumberGenerator.GetHexString(ContentHash.IdLength, lowercase: true);

    private static ImportItem Make(Import import, ImportFile file) => file.Bytes.Length > DocumentIntake.MaxBytes
        ? NotAdded(import, ImportItemState.Failed, file.Name, string.Create(CultureInfo.InvariantCulture, $"It is larger than the {DocumentIntake.MaxBytes / 1024 / 1024} MiB that an article may have."))
        : new ImportItem
        {
            ImportId = import.Id,
            Ordinal = 0,
            Name = file.Name,
            Known = file.Known.Story is null ? file.Known with { Story = import.Story } : file.Known,
            Bytes = file.Bytes.ToArray(),
            State = ImportItemState.Waiting,
        };

    private static ImportItem NotAdded(Import import, ImportItemState state, string name, string reason) => new()
    {
        ImportId = import.Id,
        Ordinal = 0,
        Name = name,
        Known = KnownMetadata.None,
        State = state,
        Reason = reason,
    };

    private static ImportItem Numbered(ImportItem item, int ordinal) => new()
    {
        ImportId = item.ImportId,
        Ordinal = ordinal,
        Name = item.Name,
        Known = item.Known,
        Bytes = item.Bytes,
        State = item.State,
        Reason = item.Reason,
    };
}
