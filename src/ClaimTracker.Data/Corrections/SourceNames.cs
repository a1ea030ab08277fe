using ClaimTracker.Data.Sqlite;
using ClaimTracker.Data.Stories;
using ClaimTracker.Review;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Corrections;

/// <summary>Compares the stories that a correction touches, and after one of a source lets the name go that nobody bears any more.</summary>
internal static class SourceNames
{
    public static async Task BringUpToDateAsync(
        ClaimTrackerStore store, ReconcileStory reconcileStory, Correction? content, bool isUndone, IReadOnlyList<string> stories, CancellationToken cancellationToken)
    {
        foreach (var story in stories)
        {
            await reconcileStory.RunAsync(story, cancellationToken);
        }

        if (content is not SourceCorrection correction)
        {
            return;
        }

        await using var writing = await store.BeginWritingAsync(cancellationToken);
        var (kept, name) = isUndone
            ? (CorrectionWriting.SourceId(correction.Kind, correction.Name), correction.Name)
            : (CorrectionWriting.SourceId(correction.NewKind, correction.NewName), correction.NewName);
        var left = isUndone ? CorrectionWriting.SourceId(correction.NewKind, correction.NewName) : CorrectionWriting.SourceId(correction.Kind, correction.Name);
        if (kept != left)
        {
            await Leftovers.RemoveSourceAsync(writing.Db, left, cancellationToken);
        }
        else
        {
            // Only case or marks differ: one source, of which the editor's spelling is shown.
            await writing.Db.Sources.Where(s => s.Id == kept).ExecuteUpdateAsync(set => set.SetProperty(s => s.Name, name).SetProperty(s => s.Version, s => s.Version + 1), cancellationToken);
        }

        await writing.CommitAsync(cancellationToken);
    }
}
