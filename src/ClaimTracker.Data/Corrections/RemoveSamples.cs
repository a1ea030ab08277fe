using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Sqlite;
using ClaimTracker.Data.Stories;

namespace ClaimTracker.Data.Corrections;

/// <summary>Removes the sample articles whole, with all that was decided about them, and puts on record that it was done.</summary>
public sealed class RemoveSamples(ClaimTrackerStore store, RemoveStory removeStory, TimeProvider clock)
{
    /// <param name="reviewer">Display name of who does it; not blank.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>False when there are none.</returns>
    /// <exception cref="StoreUnavailableException">The store cannot be written any more.</exception>
    public async Task<bool> RunAsync(string reviewer, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reviewer);
        if (!await removeStory.RunAsync(ArticleIdentity.StoryId(ReadSamples.Story), cancellationToken))
        {
            return false;
        }

        await using var writing = await store.BeginWritingAsync(cancellationToken);
        var number = await CorrectionWriting.LastNumberAsync(writing.Db, cancellationToken) + 1;
        var now = clock.GetUtcNow().UtcDateTime;
        writing.Db.Corrections.Add(new StoredCorrection
        {
            Id = CorrectionWriting.Id(number, null, reviewer, now),
            Number = number,
            Kind = CorrectionKind.Removal,
            Summary = "The sample articles are removed, with all that was decided about them.",
            Reason = "",
            Reviewer = reviewer.Trim(),
            MadeUtc = now,
        });
        await writing.CommitAsync(cancellationToken);
        return true;
    }
}
