using System.Data.Common;
using System.Text;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Sqlite;
using ClaimTracker.Data.Stories;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Importing;

/// <summary>Reads what waits in imports into the store, the oldest import first, a few files at a time. One at a time runs it.</summary>
public sealed class RunImports(ClaimTrackerStore store, AddArticles addArticles, ReconcileStory reconcileStory, RunningImports running, TimeProvider clock)
{
    // A step compares its stories anew: as steps grow with what is done, comparing stays in proportion to the files.
    private const int FirstStep = 4, LargestStep = 128;

    /// <summary>Puts files back that were being read when the program was stopped. To be called once, before the first step.</summary>
    public async Task RecoverAsync(CancellationToken cancellationToken)
    {
        await using var writing = await store.BeginWritingAsync(cancellationToken, isPatient: true);
        await writing.Db.ImportItems.Where(i => i.State == ImportItemState.Reading)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.State, ImportItemState.Waiting), cancellationToken);
        await writing.CommitAsync(cancellationToken);
    }

    /// <param name="progress">Told the import's id whenever the state of one of its files has changed; null when nobody listens.</param>
    /// <param name="cancellationToken">Ends the work; what was being read waits again after <see cref="RecoverAsync"/>.</param>
    /// <returns>False when nothing waited.</returns>
    /// <exception cref="StoreUnavailableException">The store cannot be written any more.</exception>
    public async Task<bool> RunStepAsync(IProgress<string>? progress, CancellationToken cancellationToken)
    {
        var items = await TakeAsync(cancellationToken);
        if (items.Count == 0)
        {
            return false;
        }

        var import = items[0].ImportId;
        var stored = new Outcomes();
        using (var step = running.Begin(import, cancellationToken))
        {
            progress?.Report(import);
            try
            {
                await ReadAsync(items, stored, step.Token);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                // Somebody has taken the import back: what was stored stays, and is compared like any other.
                foreach (var grown in stored.All.OfType<ArticleAdded>().Select(added => added.StoryId).Distinct(StringComparer.Ordinal))
                {
                    await reconcileStory.RunAsync(grown, cancellationToken);
                }
            }
        }

        await WriteAsync(items, stored.All, cancellationToken);
        progress?.Report(import);
        return true;
    }

    private async Task<List<ImportItem>> TakeAsync(CancellationToken cancellationToken)
    {
        await using var writing = await store.BeginWritingAsync(cancellationToken, isPatient: true);
        var db = writing.Db;
        var import = await db.Imports.Where(i => db.ImportItems.Any(x => x.ImportId == i.Id && x.State == ImportItemState.Waiting))
            .OrderBy(i => i.StartedUtc).ThenBy(i => i.Id).Select(i => i.Id).FirstOrDefaultAsync(cancellationToken);
        if (import is null)
        {
            return [];
        }

        var done = await db.ImportItems.CountAsync(i => i.ImportId == import && (i.State == ImportItemState.Added || i.State == ImportItemState.AlreadyThere), cancellationToken);
        var items = await db.ImportItems.Where(i => i.ImportId == import && i.State == ImportItemState.Waiting)
            .OrderBy(i => i.Ordinal).Take(Math.Clamp(done, FirstStep, LargestStep)).ToListAsync(cancellationToken);
        items.ForEach(item => item.State = ImportItemState.Reading);
        await writing.CommitAsync(cancellationToken);
        return items;
    }

    private async Task ReadAsync(List<ImportItem> items, Outcomes stored, CancellationToken cancellationToken)
    {
        var before = stored.All.Count;
        try
        {
            await addArticles.RunAsync(items.Select(Submission), null, stored, cancellationToken);
        }
        catch (Exception mistake) when (mistake is ArithmeticException or ArgumentException or IndexOutOfRangeException or InvalidOperationException or NullReferenceException
            or DbUpdateException or DbException)
        {
            // One of them is at fault: each is read alone, and that one stays with the reason.
            stored.All.RemoveRange(before, stored.All.Count - before);
            if (items.Count == 1)
            {
                stored.Report(new ArticleRefused(items[0].Name, $"A mistake in this program stopped the reading, please report it with the file: {mistake.GetType().Name}: {mistake.Message}"));
                return;
            }

            foreach (var item in items)
            {
                await ReadAsync([item], stored, cancellationToken);
            }
        }
    }

    private async Task WriteAsync(List<ImportItem> items, List<AddOutcome> outcomes, CancellationToken cancellationToken)
    {
        await using var writing = await store.BeginWritingAsync(cancellationToken, isPatient: true);
        var db = writing.Db;
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            if (i < outcomes.Count)
            {
                Note(item, outcomes[i]);
            }
            else
            {
                item.State = ImportItemState.Cancelled;
            }

            db.ImportItems.Update(item);
        }

        await db.SaveChangesAsync(cancellationToken);
        var import = items[0].ImportId;
        if (!await db.ImportItems.AnyAsync(i => i.ImportId == import && i.State == ImportItemState.Waiting, cancellationToken))
        {
            var now = clock.GetUtcNow().UtcDateTime;
            await db.Imports.Where(i => i.Id == import).ExecuteUpdateAsync(set => set.SetProperty(i => i.EndedUtc, now), cancellationToken);
        }

        await writing.CommitAsync(cancellationToken);
    }

    /// <summary>What has come of the files of a step so far, in their order.</summary>
    private sealed class Outcomes : IProgress<AddOutcome>
    {
        public List<AddOutcome> All { get; } = [];

        public void Report(AddOutcome value) => All.Add(value);
    }

    internal static ArticleSubmission Submission(ImportItem item) => item.IsPasted
        ? ArticleSubmission.OfText(item.Name, Encoding.UTF8.GetString(item.Bytes ?? []), item.Known)
        : ArticleSubmission.OfFile(item.Name, item.Bytes ?? [], item.Known);

    internal static void Note(ImportItem item, AddOutcome outcome)
    {
        switch (outcome)
        {
            case ArticleAdded added:
                (item.State, item.ArticleId, item.Figures, item.Quotations, item.Bytes) = (ImportItemState.Added, added.ArticleId, added.Figures, added.Quotations, null);
                break;
            case ArticleAlreadyThere there:
                (item.State, item.ArticleId, item.Bytes) = (ImportItemState.AlreadyThere, there.ArticleId, null);
                break;
            case ArticleRefused refused:
                (item.State, item.Reason) = (ImportItemState.Failed, refused.Reason);
                break;
            default:
                throw new NotSupportedException("Adding has no fourth outcome.");
        }
    }
}
