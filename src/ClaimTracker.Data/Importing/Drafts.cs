using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Sqlite;
using ClaimTracker.Reading;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Importing;

/// <summary>Keeps what somebody looks at in the preview until it is saved: a few articles, the oldest dropped first.</summary>
public sealed class Drafts(ClaimTrackerStore store, IDbContextFactory<ClaimTrackerDbContext> contexts, AddArticles addArticles, TimeProvider clock)
{
    /// <summary>How many are kept.</summary>
    public const int Most = 24;

    /// <param name="name">File name, or what a pasted text is called.</param>
    /// <param name="bytes">The file's bytes, or the pasted text in UTF-8.</param>
    /// <param name="isPasted">Whether it is a pasted text.</param>
    /// <param name="known">What its editor says about it.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The id under which it is found again; not to be guessed.</returns>
    /// <exception cref="StoreUnavailableException">The store cannot be written any more.</exception>
    public async Task<string> KeepAsync(string name, byte[] bytes, bool isPasted, KnownMetadata known, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(known);
        var import = new Import { Id = StartImport.NewId(), Story = known.Story ?? AddArticles.DefaultStory, StartedUtc = clock.GetUtcNow().UtcDateTime };
        await using var writing = await store.BeginWritingAsync(cancellationToken);
        var db = writing.Db;
        var old = await db.ImportItems.Where(i => i.State == ImportItemState.Preview)
            .Join(db.Imports, i => i.ImportId, x => x.Id, (i, x) => new { x.Id, x.StartedUtc })
            .OrderByDescending(x => x.StartedUtc).ThenBy(x => x.Id).Skip(Most - 1).Select(x => x.Id).ToArrayAsync(cancellationToken);
        await db.Imports.Where(i => EF.Parameter(old).Contains(i.Id)).ExecuteDeleteAsync(cancellationToken);
        db.Imports.Add(import);
        db.ImportItems.Add(new ImportItem { ImportId = import.Id, Ordinal = 0, Name = name, Known = known, IsPasted = isPasted, Bytes = bytes, State = ImportItemState.Preview });
        await writing.CommitAsync(cancellationToken);
        return import.Id;
    }

    /// <returns>Null when there is none under that id any more.</returns>
    public async Task<Draft?> FindAsync(string? id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var item = id is null ? null : await db.ImportItems.SingleOrDefaultAsync(i => i.ImportId == id && i.State == ImportItemState.Preview, cancellationToken);
        return item is null ? null : new Draft(item.ImportId, RunImports.Submission(item));
    }

    /// <summary>Adds the draft to the store and stops keeping it.</summary>
    /// <param name="id">The id under which it is kept.</param>
    /// <param name="known">What its editor says about it now.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>What became of it; null when there is none under that id any more.</returns>
    /// <exception cref="StoreUnavailableException">The store cannot be written any more.</exception>
    public async Task<AddOutcome?> SaveAsync(string id, KnownMetadata known, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(known);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await db.ImportItems.SingleOrDefaultAsync(i => i.ImportId == id && i.State == ImportItemState.Preview, cancellationToken) is not { } item)
        {
            return null;
        }

        item.Known = known;
        var outcome = await addArticles.RunForEditorAsync(RunImports.Submission(item), known.Story, cancellationToken);
        if (outcome is not ArticleRefused)
        {
            await using var writing = await store.BeginWritingAsync(cancellationToken);
            await writing.Db.Imports.Where(i => i.Id == id).ExecuteDeleteAsync(cancellationToken);
            await writing.CommitAsync(cancellationToken);
        }

        return outcome;
    }
}
